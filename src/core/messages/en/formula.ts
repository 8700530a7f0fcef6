/** Messages about formulas. */
export const formula = {
  'meaning.formula/range': 'A sum formula leaves out or counts twice rows or columns of its group.',
  'meaning.formula/neighbour': 'A formula differs from those of its neighbours.',
  'meaning.formula/typed-total': 'A typed number among formulas.',
  'meaning.formula/error': 'A formula gives an error (#REF!, #DIV/0!…).',
} as const;
