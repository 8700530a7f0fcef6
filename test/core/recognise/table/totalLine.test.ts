import { check } from '../../../../src/core/check';
import { address } from '../../../../src/core/snapshot/address';
import { sheetOf } from '../../rules/sheetOf';

const HEADS = ['Đường', 'Cầu', 'Trường', 'Trạm y tế', 'Nhà văn hóa'];
/** Small numbers: none of their sums proves much alone. */
const WORKS = [
  ['Xã Sa Lông', 1, 0, 4, 1, 3],
  ['Xã Mường Tùng', 3, 2, 3, 2, 2],
  ['Xã Huổi Lèng', 2, 1, 0, 1, 4],
  ['Xã Nậm Nèn', 4, 3, 2, 1, 1],
] as const;
const SUMS = [10, 6, 9, 5, 10];

function findings(sums: readonly number[], label = 'Tổng số', isOnTop = false): string[] {
  const units = WORKS.map(([name, ...counts], at) => [at + 1, name, ...counts].join(' | '));
  const total = ['', label, ...sums].join(' | ');
  const body = isOnTop ? [total, ...units] : [...units, total];
  const table = ['SỐ CÔNG TRÌNH KHỞI CÔNG', `TT | Xã | ${HEADS.join(' | ')}`, ...body].join('\n');
  const { findings: found } = check(sheetOf(table, {}, 'Sheet1'));
  return found
    .filter(({ severity }) => severity !== 'note')
    .map(({ at }) => address(at.rect.top, at.rect.left))
    .sort();
}

const changed = (...at: readonly number[]): number[] =>
  SUMS.map((sum, column) => (at.includes(column) ? sum + 3 + column : sum));

describe('a total over or under all lines of a small table', () => {
  it.each([
    { says: 'right', sums: SUMS, expected: [] },
    { says: 'one column wrong', sums: changed(1), expected: ['D7'] },
    { says: 'two of five wrong', sums: changed(0, 4), expected: ['C7', 'G7'] },
  ])('$says', ({ sums, expected }) => {
    expect(findings(sums)).toEqual(expected);
  });

  it('the same on top', () => {
    expect(findings(changed(0, 4), 'Tổng cộng', true)).toEqual(['C3', 'G3']);
  });

  it.each([
    { says: 'most columns say something else', sums: changed(0, 2, 4) },
    { says: 'it is of more communes than the table lists', sums: [41, 17, 23, 9, 36] },
    { says: 'one column agrees by chance', sums: [41, 17, 9, 14, 36] },
  ])('is held to nothing where $says', ({ sums }) => {
    expect(findings(sums)).toEqual([]);
  });
});
