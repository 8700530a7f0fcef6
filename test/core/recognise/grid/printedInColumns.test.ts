import { check } from '../../../../src/core/check';
import { sideBySide } from '../../../../src/core/recognise/grid/sideBySide';
import { viewOf } from '../../../../src/core/recognise/view';
import { beside } from './neighbours';
import { book, COMMUNES, head, rows, total, type Lines } from './office';

const TITLE = 'KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI NĂM 2026';
const criteria = [
  'Quy hoạch',
  'Hạ tầng',
  'Kinh tế',
  'Nhân lực',
  'Văn hóa',
  'Giảm nghèo',
  'Chuyển đổi số',
  'Môi trường',
];
const LEFT = rows({ names: COMMUNES.slice(0, 5), criteria });
const RIGHT = rows({ names: COMMUNES.slice(5), criteria, first: 5, number: 6 });
/** What the communes on the left cost, under the same heads. */
const MONEY = LEFT.map((row) => row.map((cell, at) => (at > 1 ? `${at * 120}` : cell)));
const OF_BOTH = total('Tổng cộng', [...LEFT, ...RIGHT]);

const printed = (left: Lines, right: Lines, gap = 1): string[][] => [
  [TITLE],
  [],
  ...beside([head({ criteria }), ...left], [head({ criteria }), ...right], gap),
];
const numbered = (of: Lines, number: (at: number) => string): string[][] =>
  of.map((row, at) => [number(at), ...row.slice(1)]);
const unnumbered = (of: Lines): string[][] => numbered(of, () => '');
const fromOne = (of: Lines): string[][] => numbered(of, (at) => String(at + 1));

const partsOf = (lines: Lines): number => sideBySide(viewOf(book(lines).sheets[0]!, false)).length;

describe('one table printed in two columns', () => {
  it.each<[string, Lines]>([
    ['numbers go on', printed(LEFT, [...RIGHT, OF_BOTH])],
    [
      'numbers go on, numbered notes under the left',
      printed(
        [...LEFT, [], ['', 'Ghi chú:'], ['1', 'Số liệu sơ bộ'], ['2', 'Chưa thẩm định']],
        [...RIGHT, OF_BOTH],
      ),
    ],
    ['no numbers, a total of both', printed(unnumbered(LEFT), [...unnumbered(RIGHT), OF_BOTH])],
    [
      'no numbers, no blank column, a total of both',
      printed(unnumbered(LEFT), [...unnumbered(RIGHT), OF_BOTH], 0),
    ],
    [
      'a district in each, numbered from 1, a total of both',
      printed([['I', 'Huyện Mường Chà'], ...LEFT], [['II', 'Huyện Tủa Chùa'], ...fromOne(RIGHT), OF_BOTH]),
    ],
    ['the total of both on top of the left', printed([OF_BOTH, ...unnumbered(LEFT)], unnumbered(RIGHT))],
    [
      'a total of both that is wrong in one column',
      printed(unnumbered(LEFT), [...unnumbered(RIGHT), OF_BOTH.map((cell, at) => (at === 4 ? '2' : cell))]),
    ],
  ])('%s: one part', (_, lines) => {
    expect(partsOf(lines)).toBe(1);
  });

  it.each([
    ['beside a blank column', 1],
    ['right beside it', 0],
  ])('what goes on %s is said not to be read', (_, gap) => {
    const { tables, skipped } = check(book(printed(LEFT, [...RIGHT, OF_BOTH], gap)));
    expect(tables.map(({ bieu }) => bieu.kind)).toEqual(['grid']);
    const left = LEFT[0]!.length + gap;
    const right = left + RIGHT[0]!.length - 1;
    expect(skipped).toMatchObject([{ detail: 'print-columns', range: { top: 2, left, right } }]);
  });

  it.each<[string, Lines]>([
    [
      'two tables',
      printed([...LEFT, total('Tổng cộng', LEFT)], [...fromOne(RIGHT), total('Tổng cộng', RIGHT)]),
    ],
    ['one table', printed([...LEFT, total('Tổng cộng', LEFT)], [])],
    ['money of the same communes, numbered anew', printed(LEFT, fromOne(MONEY))],
  ])('%s: nothing is said of columns of print', (_, lines) => {
    expect(check(book(lines)).skipped.filter(({ detail }) => detail === 'print-columns')).toEqual([]);
  });

  it('two tables beside each other, each with its total, are two', () => {
    const right = [...fromOne(RIGHT), total('Tổng cộng', RIGHT)];
    expect(partsOf(printed([...LEFT, total('Tổng cộng', LEFT)], right))).toBe(2);
  });
});
