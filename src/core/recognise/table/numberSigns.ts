import type { Reading } from '../../relations/reading';
import { BLANK, numberReading, unreadable } from '../../relations/reading';
import { parseNumber, type NumberCandidate } from '../../numbers/parseNumber';
import type { Cell } from '../../snapshot/workbook';
import { storedFigure } from '../storedFigure';
import { isNothing, withoutFootnote } from './cellKind';

/** Which sign a table's typed numbers use for decimals; `unsettled` where none of them tells. */
export type DecimalSign = ',' | '.' | 'unsettled';

/** Digits in a group. */
const THOUSANDS = 3;

/**
 * The decimal sign of a table's numbers kept as text, told by those that can be read in one way only («12,80»,
 * «1.778.000», «1,051.8»). Where every one of several has three digits behind its sign, that sign groups thousands.
 */
export function decimalSign(texts: Iterable<string>): DecimalSign {
  const says = { ',': 0, '.': 0 };
  const three = { ',': 0, '.': 0 };
  for (const text of texts) {
    const digits = withoutFootnote(text).replace(/[^\d.,]/g, '');
    const sign = /[.,](?=\d+$)/.exec(digits)?.[0] as ',' | '.' | undefined;
    if (sign === undefined) continue;
    const tail = digits.length - digits.lastIndexOf(sign) - 1;
    const signs = digits.replace(/\d/g, '');
    const isMixed = signs.includes('.') && signs.includes(',');
    if (signs.length > 1 && !isMixed) says[sign === ',' ? '.' : ',']++;
    else if (isMixed || tail !== THOUSANDS || /^0[.,]/.test(digits)) says[sign]++;
    else three[sign]++;
  }
  const { ',': comma, '.': point } = says;
  const { ',': commaThree, '.': pointThree } = three;
  if (comma > 0 || point > 0) return comma >= point ? ',' : '.';
  if (commaThree >= 2 && pointThree === 0) return '.';
  return pointThree > 0 ? ',' : 'unsettled';
}

/** Reads a figure of a table: numbers with the digits they show, numbers kept as text by the table's decimal sign. */
export function readTableFigure(cell: Cell | undefined, sign: DecimalSign): Reading {
  return storedFigure(cell, (text) => readText(withoutFootnote(text), sign));
}

function readText(text: string, sign: DecimalSign): Reading {
  if (text === '' || isNothing(text)) return BLANK;
  const parsed = parseNumber(text);
  if (!parsed || parsed.bound !== '') return unreadable('not-a-number');
  const one = choose(parsed.candidates, sign, text);
  if (!one) return unreadable('ambiguous-number');
  return numberReading(one.value, one.decimals);
}

function choose(
  candidates: readonly NumberCandidate[],
  sign: DecimalSign,
  text: string,
): NumberCandidate | undefined {
  if (candidates.length === 1 || sign === 'unsettled') return candidates[0];
  // of two readings one takes the only sign for decimals, the other for thousands
  const isDecimal = text.includes(sign);
  return candidates.find(({ decimals }) => decimals > 0 === isDecimal);
}
