import { unitList } from '../../../src/core/folder/unitList';

const told = (rows: readonly (readonly string[])[]): string[] =>
  unitList(rows).map(({ name, parent }) => (parent === null ? name : `${name} < ${parent}`));
const lines = (...texts: string[]): string[][] => texts.map((text) => [text]);

it.each<[string, string[][], string[]]>([
  ['one name a line', lines('Xã Sa Lông', 'Xã Na Sang'), ['Xã Sa Lông', 'Xã Na Sang']],
  ['names without a word before them', lines('Sa Lông', 'Na Sang'), ['Sa Lông', 'Na Sang']],
  [
    'heads, numbers, totals and blanks passed over',
    [
      ['DANH SÁCH CÁC XÃ', ''],
      ['STT', 'Tên xã'],
      ['1', 'Xã Sa Lông'],
      ['', ''],
      ['2', 'Na Sang'],
      ['', 'Tổng cộng'],
    ],
    ['Xã Sa Lông', 'Na Sang'],
  ],
  [
    'the district after a comma, in brackets or after a dash',
    lines('Xã Sa Lông, huyện Mường Chà', 'Xã Na Sang (huyện Mường Chà)', 'Xã Núa Ngam - huyện Điện Biên'),
    ['Xã Sa Lông < huyện Mường Chà', 'Xã Na Sang < huyện Mường Chà', 'Xã Núa Ngam < huyện Điện Biên'],
  ],
  [
    'the district in a column beside',
    [
      ['Huyện', 'Xã'],
      ['Huyện Mường Chà', 'Xã Sa Lông'],
      ['Huyện Mường Chà', 'Xã Na Sang'],
    ],
    ['Xã Sa Lông < Huyện Mường Chà', 'Xã Na Sang < Huyện Mường Chà'],
  ],
  [
    'the district on a line above',
    [
      ['I', 'Huyện Mường Chà'],
      ['1', 'Xã Sa Lông'],
      ['2', 'Xã Na Sang'],
      ['II', 'Huyện Điện Biên'],
      ['1', 'Xã Núa Ngam'],
    ],
    ['Xã Sa Lông < Huyện Mường Chà', 'Xã Na Sang < Huyện Mường Chà', 'Xã Núa Ngam < Huyện Điện Biên'],
  ],
  [
    'districts alone are meant themselves',
    lines('Huyện Mường Chà', 'TP Điện Biên Phủ'),
    ['Huyện Mường Chà', 'TP Điện Biên Phủ'],
  ],
  [
    'a name twice is one unit; in two districts it is two',
    lines('Tân Lập, huyện A Lưới', 'Tân Lập, huyện B Lao', 'Tân Lập, huyện A Lưới'),
    ['Tân Lập < huyện A Lưới', 'Tân Lập < huyện B Lao'],
  ],
  ['nothing', [], []],
  [
    'prose',
    lines('Căn cứ Quyết định số 318/QĐ-TTg của Thủ tướng Chính phủ về việc ban hành Bộ tiêu chí'),
    [],
  ],
])('%s', (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});
