import { gridOf } from '../acrossSheets';
import { ruleTests, type SheetText } from '../workbookTests';

const NAMES = [
  'Tân An',
  'Phú Mỹ',
  'Sa Lông',
  'Na Sang',
  'Chà Cang',
  'Huổi Só',
  'Sín Chải',
  'Mường Bám',
  'Pa Tần',
  'Nà Khoa',
];

/** Ten communes of one district with so many criteria each. */
const communes = (met: readonly number[]): Record<string, number> =>
  Object.fromEntries(met.map((count, at) => [`Xã ${NAMES[at]!}`, count]));
const table = (year: number, met: readonly number[]): SheetText => [
  String(year),
  gridOf(`Kết quả nông thôn mới năm ${year}`, { 'Huyện A': communes(met) }),
];
const BEFORE = [1, 2, 3, 1, 2, 3, 1, 2, 3, 1];

/** Ten districts of two communes each. */
const districts = (year: number, met: (district: number) => number): SheetText => [
  String(year),
  gridOf(
    `Kết quả nông thôn mới năm ${year}`,
    Object.fromEntries(
      NAMES.map((name, at) => [`Huyện ${name}`, { 'Xã Mường Lói': met(at), 'Xã Nà Tấu': met(at) }]),
    ),
  ),
];

ruleTests('across/jump', 'warning', {
  accept: [
    { says: 'a usual year', sheets: [table(2023, BEFORE), table(2024, [2, 2, 5, 2, 3, 3, 1, 4, 4, 2])] },
    {
      says: 'a commune that gained four',
      sheets: [table(2023, BEFORE), table(2024, [5, 2, 3, 1, 2, 3, 1, 2, 3, 1])],
    },
    {
      says: 'sisters that differ widely',
      sheets: [table(2023, BEFORE), table(2024, [9, 2, 8, 3, 9, 3, 7, 2, 9, 5])],
    },
    { says: 'many that jump', sheets: [table(2023, BEFORE), table(2024, [9, 9, 3, 1, 2, 3, 1, 2, 3, 1])] },
    {
      says: 'too few sisters',
      sheets: [table(2023, BEFORE.slice(0, 8)), table(2024, [10, 2, 3, 1, 2, 3, 1, 2])],
    },
    { says: 'one year', sheets: [table(2024, [10, 2, 3, 1, 2, 3, 1, 2, 3, 1])] },
    { says: 'all districts alike', sheets: [districts(2023, () => 2), districts(2024, () => 9)] },
  ],
  reject: [
    {
      says: 'one that gained nine: at its count',
      sheets: [table(2023, BEFORE), table(2024, [10, 3, 5, 1, 3, 3, 2, 2, 4, 1])],
      finds: [
        {
          cell: '2024!M6',
          actual: 10,
          expected: null,
          message: ['tăng 9 tiêu chí (từ 1 lên 10)', 'thường tăng 0–2', 'năm 2023', 'năm 2024'],
        },
      ],
    },
    {
      says: 'one among sisters that did not move',
      sheets: [table(2023, BEFORE), table(2024, [8, ...BEFORE.slice(1)])],
      finds: [{ cell: '2024!M6', actual: 8, expected: null, message: ['thường tăng 0.'] }],
    },
    {
      says: 'one among sisters that all gained',
      sheets: [table(2023, BEFORE), table(2024, [10, ...BEFORE.slice(1).map((met) => met + 1)])],
      finds: [{ cell: '2024!M6', actual: 10, expected: null, message: ['thường tăng 1.'] }],
    },
    {
      says: 'a district whose communes all jump',
      sheets: [districts(2023, () => 2), districts(2024, (at) => (at === 0 ? 9 : 2))],
      finds: [
        { cell: '2024!B5', actual: 9, expected: null, message: ['bình quân tăng 7', 'các huyện khác'] },
      ],
    },
  ],
});
