import { rectAddress } from '../../../../src/core/snapshot/address';
import { BESIDE, TWO_YEARS, UNDER, WHOLE, type Layout } from './neighbours';
import { OFFICES } from './offices';
import { addressOf, findingsOf, reportOf, slipped, tablesOf } from './office';

const GROUPS: readonly (readonly [string, readonly Layout[]])[] = [
  ['a small table under a grid', UNDER],
  ['one grid, whatever stands between its lines', WHOLE],
  ['the same grid of two years on one sheet', TWO_YEARS],
  ['grids side by side', BESIDE],
  ['as offices keep them', OFFICES],
];

describe.each(GROUPS)('%s', (_, layouts) => {
  it.each(layouts)('$says: recognised, and silent where nothing is wrong', ({ lines, tables, skipped }) => {
    const report = reportOf(lines);
    expect(tablesOf(report)).toEqual(tables);
    expect(findingsOf(report)).toEqual([]);
    const parts = report.skipped.map(({ range }) => (range ? rectAddress(range) : 'whole'));
    expect(parts).toEqual(skipped ?? []);
  });

  it.each(layouts.filter(({ slips }) => slips.length > 0))(
    '$says: a slip is found, alone',
    ({ lines, slips }) => {
      for (const { at, value } of slips) {
        const found = findingsOf(reportOf(slipped(lines, at, value)));
        expect(found).toHaveLength(1);
        expect(found[0]!.split(' ')).toContain(addressOf(lines, at));
      }
    },
  );
});
