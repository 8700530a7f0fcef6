import { check } from '../../../../src/core/check';
import { isGrid } from '../../../../src/core/bieu/bieu';
import { book, COMMUNES, CRITERIA_19, head, rows, total } from './office';

/** The numbers of the criteria that columns headed so are taken for, from left to right. */
function numbersOf(criteria: readonly string[]): (number | undefined)[] {
  const lines = rows({ names: COMMUNES, criteria });
  const title = ['KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024'];
  const { tables } = check(book([title, [], head({ criteria }), ...lines, total('Tổng cộng', lines)]));
  const grid = tables.map(({ bieu }) => bieu).find(isGrid)!;
  return [...grid.criteria].sort((a, b) => a.lines[0]! - b.lines[0]!).map(({ number }) => number);
}

const renamed = (changes: Readonly<Record<number, string>>): string[] =>
  CRITERIA_19.map((name, at) => changes[at] ?? name);
const IN_ORDER = CRITERIA_19.map((_, at) => at + 1);

describe('criteria are what their names say', () => {
  it('in their order', () => {
    expect(numbersOf(CRITERIA_19)).toEqual(IN_ORDER);
  });

  it('where two stand in each other’s places', () => {
    const names = renamed({ 1: CRITERIA_19[8]!, 8: CRITERIA_19[1]! });
    expect(numbersOf(names)).toEqual(IN_ORDER.map((one) => (one === 2 ? 9 : one === 9 ? 2 : one)));
  });

  it('and what their places say where one name stands twice', () => {
    expect(numbersOf(renamed({ 8: CRITERIA_19[1]! }))).toEqual(IN_ORDER);
  });
});
