import { check } from '../../../src/core/check';
import { sheetOf } from '../rules/sheetOf';
import { CRITERIA_19 } from './grid/office';

const crosses = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, index) => ((index + seed) % 3 === 0 ? 'x' : '')).join(' | ');

const DEPARTMENTS = [
  'Sở Xây dựng',
  'Sở Nội vụ',
  'Sở Y tế',
  'Sở GD&ĐT',
  'Công an tỉnh',
  'Tỉnh đoàn',
  'Ban Dân tộc',
];
const PEOPLE = ['Lò Văn Hặc', 'Vàng A Chính', 'Quàng Thị Lả', 'Giàng A Tủa', 'Cà Văn Thiên', 'Tòng Thị Inh'];

const LISTS: readonly (readonly [string, string])[] = [
  [
    'which department is in charge of which criterion',
    [
      'PHÂN CÔNG PHỤ TRÁCH TIÊU CHÍ NÔNG THÔN MỚI',
      `TT | Đơn vị | ${CRITERIA_19.join(' | ')}`,
      ...DEPARTMENTS.map((name, index) => `${index + 1} | ${name} | ${crosses(19, index)}`),
    ].join('\n'),
  ],
  [
    'who came to which of ten sessions',
    [
      'DANH SÁCH LỚP TẬP HUẤN TIÊU CHÍ NÔNG THÔN MỚI CẤP XÃ',
      `TT | Họ và tên | ${Array.from({ length: 10 }, (_, k) => `Buổi ${k + 1}`).join(' | ')} | Tổng số buổi`,
      ...PEOPLE.map((name, index) => `${index + 1} | ${name} | ${crosses(10, index)} | 4`),
    ].join('\n'),
  ],
  [
    'which commune sent its report of which month',
    [
      'THEO DÕI BÁO CÁO TIÊU CHÍ NÔNG THÔN MỚI CỦA CÁC XÃ',
      `TT | Tên xã | ${Array.from({ length: 12 }, (_, k) => `Tháng ${k + 1}`).join(' | ')}`,
      ...PEOPLE.map((_, index) => `${index + 1} | Xã Nậm Kè ${index} | ${crosses(12, index)}`),
    ].join('\n'),
  ],
];

it.each(LISTS)('%s is no grid', (_, table) => {
  const { tables, findings } = check(sheetOf(table, {}, 'Sheet1'));
  expect(tables.map(({ bieu }) => bieu.kind)).not.toContain('grid');
  expect(findings).toEqual([]);
});

it('communes by criteria in the same words are one', () => {
  const lines = ['Pá Vạt', 'Sín Chải', 'Đoàn Kết', 'Hội Hoan', 'Na Son'].map(
    (name, index) => `${index + 1} | ${name} | ${crosses(19, index)}`,
  );
  const table = ['TIÊU CHÍ NÔNG THÔN MỚI', `TT | Đơn vị | ${CRITERIA_19.join(' | ')}`, ...lines].join('\n');
  expect(check(sheetOf(table)).tables.map(({ bieu }) => bieu.kind)).toEqual(['grid']);
});
