import { listedUnits } from '../../../src/core/folder/listedUnits';
import { recognise } from '../../../src/core/recognise/recognise';
import { POVERTY, VILLAGES } from '../rules/parts/tables';
import { sheetOf } from '../rules/sheetOf';

/** The units of all Biểu of a sheet: name, district where one is told, and what is special about them. */
function unitsIn(text: string): string[] {
  const { bieus } = recognise(sheetOf(text));
  expect(bieus.length).toBeGreaterThan(0);
  return bieus
    .flatMap(listedUnits)
    .map(({ name, parent, isGroup, hasFigures }) =>
      [name, parent && `(${parent})`, isGroup && 'group', !hasFigures && 'blank'].filter(Boolean).join(' '),
    );
}

const GRID = `
Biểu 02: Kết quả thực hiện năm 2025
STT | Xã         | TC 1 | TC 2 | TC 3 | TC 4 | TC 5 | Số tiêu chí đạt
I   | Huyện A    | 1    | 1    | 2    | 1    | 1    | 6
1   | Xã Sa Lông | 1    | 1    | 1    | 1    | 0    | 4
2   | Xã Na Sang | 0    | 0    | 1    | 0    | 1    | 2
3   | Xã Pa Ham  |      |      |      |      |      |
`;

const BY_DISTRICT = `
Biểu 05: Kết quả huy động vốn năm 2025
STT | Đơn vị            | Tổng số | Ngân sách | Nhân dân
I   | Huyện Mường Chà   | 60      | 40        | 20
1   | Sa Lông           | 30      | 20        | 10
2   | Na Sang           | 30      | 20        | 10
3   | Pa Ham            |         |           |
II  | Huyện Tủa Chùa    | 50      | 30        | 20
1   | Xá Nhè            | 20      | 10        | 10
2   | Mường Báng        | 30      | 20        | 10
    | Tổng cộng         | 110     | 70        | 40
`;

it.each<[string, string, string[]]>([
  [
    'a grid of communes',
    GRID,
    ['Huyện A group', 'Xã Sa Lông (Huyện A)', 'Xã Na Sang (Huyện A)', 'Xã Pa Ham (Huyện A) blank'],
  ],
  [
    'a table of districts',
    VILLAGES,
    ['Huyện Mường Chà', 'Huyện Nậm Pồ', 'Huyện Mường Nhé', 'Huyện Tủa Chùa'],
  ],
  [
    'a table of communes without districts',
    POVERTY,
    ['Xã Sa Lông', 'Xã Hừa Ngài', 'Xã Na Sang', 'Xã Huổi Só', 'Xã Pa Tần'],
  ],
  [
    'names without a prefix under their districts',
    BY_DISTRICT,
    [
      ...['Huyện Mường Chà group', 'Sa Lông (Huyện Mường Chà)', 'Na Sang (Huyện Mường Chà)'],
      ...['Pa Ham (Huyện Mường Chà) blank', 'Huyện Tủa Chùa group', 'Xá Nhè (Huyện Tủa Chùa)'],
      'Mường Báng (Huyện Tủa Chùa)',
    ],
  ],
])('%s', (_, text, units) => {
  expect(unitsIn(text)).toEqual(units);
});

it('lines left blank in a table that few have anything to report in say nothing', () => {
  const sparse = POVERTY.replace(/\| 1105 .*/, '|   |   |')
    .replace(/\| 980 .*/, '|   |   |')
    .replace(/\| 757 .*/, '|   |   |');
  expect(unitsIn(sparse)).not.toContain('Xã Na Sang blank');
});
