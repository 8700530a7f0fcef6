import { gridOf } from '../acrossSheets';
import { ruleTests, type SheetText } from '../workbookTests';

const MET = 5;
const list = (...names: string[]): Record<string, number> =>
  Object.fromEntries(names.map((name) => [name, MET]));
const NAMES = ['Xã Sín Phình', 'Xã Na Tông', 'Xã Mường Ảng', 'Xã Hòa Bình', 'Xã Huổi Só'];

/** A sheet of the district, with some names changed. */
const district = (name: string, changed: Readonly<Record<string, string>> = {}, year = 2024): SheetText => [
  name,
  gridOf(`Kết quả nông thôn mới năm ${year}`, {
    'Huyện Mường Chà': list(...NAMES.map((one) => changed[one] ?? one)),
    'Huyện Tủa Chùa': list('Xã Na Tòng', 'Xã Sính Phình', 'Xã Pa Ham'),
  }),
];
const TWELVE = ['Tân', 'Phú', 'Bình', 'Đông'].flatMap((first) =>
  ['Lập', 'Mỹ', 'Thạnh'].map((second) => `Xã ${first} ${second}`),
);
const bare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

ruleTests('text/unit-name', 'warning', {
  accept: [
    {
      says: 'one spelling; near names in other districts are other communes',
      sheets: [district('A'), district('B')],
    },
    {
      says: 'prefix, case, spaces, Unicode composition, place of the tone mark',
      sheets: [
        district('A'),
        district('B', {
          'Xã Sín Phình': 'X. SÍN PHÌNH',
          'Xã Na Tông': 'Na  Tông',
          'Xã Mường Ảng': 'Xã Mường Ảng'.normalize('NFD'),
          'Xã Hòa Bình': 'Xã Hoà Bình',
        }),
      ],
    },
    {
      says: 'before and after July 2025',
      sheets: [
        district('A'),
        [
          'B',
          gridOf('Kết quả nông thôn mới năm 2026', {
            '': list('Xã Sính Phình', 'Xã Na Tong', 'Xã Mường Ảng'),
          }),
        ],
      ],
      others: [{ rule: 'across/units', severity: 'note', cell: 'B!A3', actual: null, expected: null }],
    },
  ],
  reject: [
    {
      says: 'a lost tone',
      sheets: [district('A'), district('B', { 'Xã Na Tông': 'Xã Na Tồng' })],
      finds: [
        {
          cell: 'B!B7',
          actual: 'Xã Na Tồng',
          expected: 'Xã Na Tông',
          message: ['«Xã Na Tồng»', 'sheet «A» ghi «Xã Na Tông»'],
        },
      ],
    },
    {
      says: 'one without diacritics, in the first sheet: it is the odd one',
      sheets: [district('A', { 'Xã Mường Ảng': 'Xã Muong Ang' }), district('B')],
      finds: [{ cell: 'A!B8', actual: 'Xã Muong Ang', expected: 'Xã Mường Ảng' }],
    },
    {
      says: 'a lost letter, in the first of three sheets: the rarer spelling is the odd one',
      sheets: [district('A', { 'Xã Huổi Só': 'Xã Hổi Só' }), district('B'), district('C', {}, 2023)],
      finds: [{ cell: 'A!B10', actual: 'Xã Hổi Só', expected: 'Xã Huổi Só' }],
    },
    {
      says: 'a district’s name',
      sheets: [
        district('A'),
        [
          'B',
          gridOf('Kết quả nông thôn mới năm 2024', {
            'Huyện Mường Chả': list(...NAMES),
            'Huyện Tủa Chùa': list('Xã Na Tòng', 'Xã Sính Phình', 'Xã Pa Ham'),
          }),
        ],
      ],
      finds: [{ cell: 'B!B5', actual: 'Huyện Mường Chả', expected: 'Huyện Mường Chà' }],
    },
    {
      says: 'a name that two fit: both listed, none chosen',
      sheets: [
        [
          'A',
          gridOf('Kết quả nông thôn mới năm 2024', {
            'Huyện A': list(...NAMES, 'Xã Tân Cương', 'Xã Tân Cường'),
          }),
        ],
        ['B', gridOf('Kết quả nông thôn mới năm 2024', { 'Huyện A': list(...NAMES, 'Xã Tan Cuong') })],
      ],
      finds: [
        {
          cell: 'B!B11',
          actual: 'Xã Tan Cuong',
          expected: null,
          message: ['«Xã Tân Cương», «Xã Tân Cường»', 'Không tự chọn'],
        },
      ],
    },
    {
      says: 'a whole sheet without diacritics: one finding',
      sheets: [
        ['A', gridOf('Kết quả nông thôn mới năm 2024', { 'Huyện A': list(...TWELVE) })],
        ['B', gridOf('Kết quả nông thôn mới năm 2024', { 'Huyện A': list(...TWELVE.map(bare)) })],
      ],
      finds: [{ cell: 'B!B6:B17', actual: null, expected: null, message: ['12 tên xã', '«Xa Tan Lap»'] }],
    },
  ],
});
