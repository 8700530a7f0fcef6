import { at, checkedOf, isSum, located, NOTHING_KNOWN, range } from './relations';

/** Cells 0 and 1 are marks, 2 counts them, 3 is what 2 is worked out from by a formula. */
async function repairsOf(values: readonly number[], isTotalFormula: boolean): Promise<number[]> {
  const relations = [
    isSum(at(0, 2), [range(0, 0), range(0, 1)], 'across/criterion-count'),
    isSum(at(0, 2), [range(0, 3)]),
  ];
  const checked = checkedOf(relations, { 0: values }, (column) => column < 2);
  const { explanations, open } = await located(checked, {
    ...NOTHING_KNOWN,
    isFormula: ({ column }) => isTotalFormula && column === 2,
  });
  expect(open).toEqual([]);
  return explanations.map(({ repairs }) => repairs.length);
}

test('two marks cannot make five where a formula that is right says so: no repair is told', async () => {
  expect(await repairsOf([1, 1, 5, 5], true)).toEqual([0]);
});

test('the same with a total that was typed: it and what it agrees with are mended together', async () => {
  const [repairs] = await repairsOf([1, 1, 5, 5], false);
  expect(repairs).toBeGreaterThan(0);
});
