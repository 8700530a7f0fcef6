import { COMMUNES, CRITERIA_19, grid, head, LATER, rows, total, type At, type Lines } from './office';

/** A sheet with what stands on it, and a wrong cell that must be found in it. */
export interface Layout {
  readonly says: string;
  readonly lines: Lines;
  /** What is recognised, top to bottom: `grid 6 2024` (units, period), `parts`, `targets`. */
  readonly tables: readonly string[];
  /** Parts of the sheet said to be no table that is checked, as ranges. */
  readonly skipped?: readonly string[];
  readonly slips: readonly { readonly at: At; readonly value: string }[];
}

const TITLE = 'KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024';
const TITLE_BEFORE = 'KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2023';

/** A wrong count of a commune, and a wrong total of a criterion. */
const SLIPS = [
  { at: { row: 'Xã Huổi Lèng', column: 21 }, value: '3' },
  { at: { row: 'Tổng cộng', column: 7 }, value: '2' },
];

const DIFFICULTIES = [
  ['TT', 'Xã', 'Khó khăn, vướng mắc'],
  ['1', 'Xã Sa Lông', 'Thiếu vốn làm đường nội đồng'],
  ['2', 'Xã Huổi Lèng', 'Chưa có nhà văn hóa xã'],
  ['3', 'Xã Nậm Nèn', 'Tỷ lệ hộ nghèo còn cao'],
];
const BANDS = [
  ['', 'Nhóm xã', 'Số xã', 'Tỷ lệ (%)'],
  ['', 'Xã đạt 19 tiêu chí', '0', '0'],
  ['', 'Xã đạt 15-18 tiêu chí', '3', '50'],
  ['', 'Xã đạt 10-14 tiêu chí', '3', '50'],
  ['', 'Xã đạt 5-9 tiêu chí', '0', '0'],
];
const STAFF = [
  ['STT', 'Đơn vị', 'Họ và tên', 'Chức vụ', 'Điện thoại'],
  ['1', 'Xã Sa Lông', 'Lò Văn Hặc', 'Chủ tịch', '0912345678'],
  ['2', 'Xã Mường Tùng', 'Vàng A Chính', 'Phó Chủ tịch', '0987654321'],
  ['3', 'Xã Huổi Lèng', 'Quàng Thị Lả', 'Công chức NTM', '0911222333'],
];
const NOTES = [
  ['Ký hiệu', 'Ý nghĩa'],
  ['1', 'Đạt'],
  ['0', 'Chưa đạt'],
];
const FUNDS = [
  ['TT', 'Nguồn vốn', 'Kế hoạch', 'Đã giao', 'Còn lại'],
  ['1', 'Ngân sách trung ương', '1200', '1000', '200'],
  ['2', 'Ngân sách tỉnh', '800', '650', '150'],
  ['3', 'Vốn lồng ghép', '540', '400', '140'],
  ['', 'Tổng cộng', '2540', '2050', '490'],
];

const GRID = grid(TITLE);
/** Rows 9 lines of grid, then what follows. */
const under = (says: string, following: Lines, more: Partial<Layout> = {}): Layout => ({
  says,
  lines: [...GRID, ...following],
  tables: ['grid 6 2024'],
  slips: SLIPS,
  ...more,
});

/** Small tables under a grid: they end it, and are tried as tables of their own. */
export const UNDER: readonly Layout[] = [
  under('a list of difficulties right under it', DIFFICULTIES, { skipped: ['A11:C14'] }),
  under('a list of difficulties after a blank row', [[], ...DIFFICULTIES], { skipped: ['A12:C15'] }),
  under('a list of difficulties under a title', [[], ['Khó khăn, vướng mắc của các xã'], ...DIFFICULTIES], {
    skipped: ['A13:C16'],
  }),
  under(
    'a list of difficulties that STT and name column head otherwise',
    [
      [],
      ['Số TT', 'Tên đơn vị', 'Nội dung kiến nghị'],
      ['1', 'Xã Sa Lông', 'Bổ sung vốn'],
      ['2', 'Xã Nậm Nèn', 'Đề nghị hướng dẫn tiêu chí 11'],
    ],
    { skipped: ['A12:C14'] },
  ),
  under('bands of communes', [[], ...BANDS], { skipped: ['B12:D16'] }),
  under('bands of communes under a title', [[], ['Tổng hợp theo nhóm xã'], ...BANDS], {
    skipped: ['B13:D17'],
  }),
  under('staff', [[], ...STAFF], { skipped: ['A12:E15'] }),
  under('staff right under it', STAFF, { skipped: ['A11:E14'] }),
  under('a legend', [[], ...NOTES], { skipped: ['A12:B14'] }),
  under('funds, a table of its own', [[], ...FUNDS], { tables: ['grid 6 2024', 'parts'], skipped: [] }),
  under('funds right under it', FUNDS, { tables: ['grid 6 2024', 'parts'], skipped: [] }),
  under('funds, then difficulties', [[], ...FUNDS, [], ...DIFFICULTIES], {
    tables: ['grid 6 2024', 'parts'],
    skipped: ['A18:C21'],
  }),
  {
    says: 'difficulties under a grid without a closing total',
    lines: [[TITLE], [], head(), ...rows(), [], ...DIFFICULTIES],
    tables: ['grid 6 2024'],
    skipped: ['A11:C14'],
    slips: SLIPS.slice(0, 1),
  },
  {
    says: 'the total on top, difficulties under the communes',
    lines: [[TITLE], [], head(), total('Tổng cộng', rows()), ...rows(), [], ...DIFFICULTIES],
    tables: ['grid 6 2024'],
    skipped: ['A12:C15'],
    slips: SLIPS,
  },
  {
    says: 'crosses and blanks, bands under them',
    lines: [...grid(TITLE, { written: (mark) => (mark ? 'x' : '') }), [], ...BANDS],
    tables: ['grid 6 2024'],
    skipped: ['B12:D16'],
    slips: SLIPS,
  },
];

const PAGE_ONE = rows({ names: COMMUNES.slice(0, 5) });
const PAGE_TWO = rows({ names: COMMUNES.slice(5), first: 5, number: 6 });
const ALL = [...PAGE_ONE, ...PAGE_TWO];
const HEAD_OF_PAGE_TWO = ['TT', 'Đơn vị', ...CRITERIA_19.map((_, at) => `TC${at + 1}`), 'Cộng'];
const unnumbered = (of: Lines): string[][] => of.map((row) => ['', ...row.slice(1)]);
const district = (number: string, name: string, of: string[][]): string[][] => [
  total(name, of, number),
  ...of,
];

const TEN_SLIPS = [
  { at: { row: 'Xã Huổi Mí', column: 21 }, value: '3' },
  { at: { row: 'Tổng cộng', column: 7 }, value: '1' },
];

/** One table, whatever stands between its lines. */
export const WHOLE: readonly Layout[] = [
  {
    says: 'the header printed again on the second page',
    lines: [[TITLE], [], head(), ...PAGE_ONE, head(), ...PAGE_TWO, total('Tổng cộng', ALL)],
    tables: ['grid 10 2024'],
    slips: TEN_SLIPS,
  },
  {
    says: 'title, page number and header printed again',
    lines: [
      [TITLE],
      [],
      head(),
      ...PAGE_ONE,
      [],
      ['', '2'],
      [TITLE],
      [],
      head(),
      ...PAGE_TWO,
      total('Tổng cộng', ALL),
    ],
    tables: ['grid 10 2024'],
    slips: TEN_SLIPS,
  },
  {
    says: 'a page break with a carried total',
    lines: [[TITLE], [], head(), ...PAGE_ONE, [], head(), ...PAGE_TWO, total('Tổng cộng', ALL)],
    tables: ['grid 10 2024'],
    slips: TEN_SLIPS,
  },
  {
    says: 'blank rows between districts',
    lines: [
      [TITLE],
      [],
      head(),
      ...district('I', 'Huyện Mường Chà', PAGE_ONE),
      [],
      ...district('II', 'Huyện Mường Nhé', rows({ names: COMMUNES.slice(5), first: 5 })),
      [],
      total('Tổng cộng', ALL),
    ],
    tables: ['grid 10 2024'],
    slips: TEN_SLIPS,
  },
  {
    says: 'headings of districts without figures, the header again before each',
    lines: [
      [TITLE],
      [],
      head(),
      ['I', 'Huyện Mường Chà'],
      ...PAGE_ONE,
      [],
      head(),
      ['II', 'Huyện Mường Nhé'],
      ...rows({ names: COMMUNES.slice(5), first: 5 }),
      total('Tổng cộng', ALL),
    ],
    tables: ['grid 10 2024'],
    slips: TEN_SLIPS,
  },
  {
    says: 'a note between the districts',
    lines: [
      [TITLE],
      [],
      head(),
      ...district('I', 'Huyện Mường Chà', PAGE_ONE),
      ['', 'Ghi chú: xã Pa Ham tính theo địa giới mới'],
      ...district('II', 'Huyện Mường Nhé', rows({ names: COMMUNES.slice(5), first: 5 })),
      total('Tổng cộng', ALL),
    ],
    tables: ['grid 10 2024'],
    slips: TEN_SLIPS,
  },
  {
    says: 'a commune that has not submitted, said across its marks',
    lines: [
      [TITLE],
      [],
      head(),
      ...PAGE_ONE,
      ['6', 'Xã Pa Ham', 'chưa gửi báo cáo'],
      ...rows({ names: COMMUNES.slice(6), first: 6, number: 7 }),
      total('Tổng cộng', [...PAGE_ONE, ...rows({ names: COMMUNES.slice(6), first: 6 })]),
    ],
    tables: ['grid 10 2024'],
    slips: TEN_SLIPS,
  },
  {
    says: 'a header in other words on the second page',
    lines: [[TITLE], [], head(), ...PAGE_ONE, HEAD_OF_PAGE_TWO, ...PAGE_TWO, total('Tổng cộng', ALL)],
    tables: ['grid 10 2024'],
    slips: TEN_SLIPS,
  },
  {
    says: 'a header in other words on the second page, after a blank row',
    lines: [[TITLE], [], head(), ...PAGE_ONE, [], HEAD_OF_PAGE_TWO, ...PAGE_TWO, total('Tổng cộng', ALL)],
    tables: ['grid 10 2024'],
    slips: TEN_SLIPS,
  },
  {
    says: 'a header in other words on the second page, the total on top',
    lines: [[TITLE], [], head(), total('Tổng cộng', ALL), ...PAGE_ONE, HEAD_OF_PAGE_TWO, ...PAGE_TWO],
    tables: ['grid 10 2024'],
    slips: TEN_SLIPS,
  },
  {
    says: 'a header of shortened words on the second page, «Đạt» over the count',
    lines: [
      [TITLE],
      [],
      head(),
      ...PAGE_ONE,
      ['TT', 'Tên xã (tiếp)', ...CRITERIA_19.map((name) => name.slice(0, 4)), 'Đạt'],
      ...PAGE_TWO,
      total('Tổng cộng', ALL),
    ],
    tables: ['grid 10 2024'],
    slips: TEN_SLIPS,
  },
  {
    says: 'communes of two years under their years, numbered on, the header again, one total of all',
    lines: [
      ['CÁC XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'],
      ['Năm 2022'],
      head(),
      ...PAGE_ONE,
      ['Năm 2023'],
      head(),
      ...PAGE_TWO,
      total('Tổng cộng', ALL),
    ],
    tables: ['grid 10 2022'],
    slips: TEN_SLIPS,
  },
  {
    says: 'the same title of another year over the second part, no numbers, one total of all',
    lines: [
      ['Danh sách xã đạt chuẩn nông thôn mới năm 2022'],
      [],
      head(),
      ...unnumbered(PAGE_ONE),
      ['Danh sách xã đạt chuẩn nông thôn mới năm 2023'],
      head(),
      ...unnumbered(PAGE_TWO),
      total('Tổng cộng', ALL),
    ],
    tables: ['grid 10 2022'],
    slips: TEN_SLIPS,
  },
  {
    says: 'notes and signatures under it',
    lines: [
      ...GRID,
      [],
      ['Ghi chú: 1 là đạt, 0 là chưa đạt.'],
      ['- Xã Pa Ham đang chờ thẩm định.'],
      [],
      ['', 'NGƯỜI LẬP BIỂU', '', '', '', '', '', '', '', 'THỦ TRƯỞNG ĐƠN VỊ'],
      ['', '(Ký, ghi rõ họ tên)', '', '', '', '', '', '', '', '(Ký tên, đóng dấu)'],
      [],
      [],
      ['', 'Lò Văn Hặc', '', '', '', '', '', '', '', 'Vàng A Chính'],
    ],
    tables: ['grid 6 2024'],
    skipped: [],
    slips: SLIPS,
  },
];

const before = grid(TITLE_BEFORE);
const after = grid(TITLE, { marks: LATER });
const TWO = ['grid 6 2023', 'grid 6 2024'];
const TWO_SLIPS = [
  ...SLIPS,
  { at: { row: 'Xã Huổi Lèng', column: 21, nth: 2 }, value: '3' },
  { at: { row: 'Tổng cộng', column: 8, nth: 2 }, value: '1' },
];
const later = { marks: LATER };
const laterRows = rows(later);

/** The same table of two years, one under the other. */
export const TWO_YEARS: readonly Layout[] = [
  { says: 'each with title and header', lines: [...before, [], ...after], tables: TWO, slips: TWO_SLIPS },
  { says: 'no blank row between', lines: [...before, ...after], tables: TWO, slips: TWO_SLIPS },
  {
    says: 'no totals',
    lines: [...before.slice(0, -1), [], ...after.slice(0, -1)],
    tables: TWO,
    slips: [TWO_SLIPS[0]!, TWO_SLIPS[2]!],
  },
  {
    says: 'a line «Năm 2024» alone between, header again',
    lines: [
      ['KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NÔNG THÔN MỚI'],
      ['Năm 2023'],
      head(),
      ...rows(),
      total('Tổng cộng', rows()),
      ['Năm 2024'],
      head(),
      ...laterRows,
      total('Tổng cộng', laterRows),
    ],
    tables: TWO,
    slips: TWO_SLIPS,
  },
  {
    says: 'a line «Năm 2024» in the column of names, header again',
    lines: [
      ['KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NÔNG THÔN MỚI'],
      ['', 'Năm 2023'],
      head(),
      ...rows(),
      total('Tổng cộng', rows()),
      [],
      ['', 'Năm 2024'],
      head(),
      ...laterRows,
      total('Tổng cộng', laterRows),
    ],
    tables: TWO,
    slips: TWO_SLIPS,
  },
  {
    says: 'the header again and no title',
    lines: [...before, [], head(), ...laterRows, total('Tổng cộng', laterRows)],
    tables: ['grid 6 2023', 'grid 6 -'],
    slips: TWO_SLIPS,
  },
  {
    says: 'the title alone, no header',
    lines: [...before, [], [TITLE], ...laterRows, total('Tổng cộng', laterRows)],
    tables: TWO,
    slips: TWO_SLIPS,
  },
  {
    says: 'a line «Năm 2024», no header',
    lines: [...before, ['Năm 2024'], ...laterRows, total('Tổng cộng', laterRows)],
    tables: TWO,
    slips: TWO_SLIPS,
  },
  {
    says: 'neither title nor header, after a blank row',
    lines: [...before, [], ...laterRows, total('Tổng cộng', laterRows)],
    tables: ['grid 6 2023', 'grid 6 -'],
    slips: TWO_SLIPS,
  },
  {
    says: 'totals on top',
    lines: [
      [TITLE_BEFORE],
      [],
      head(),
      total('Tổng cộng', rows()),
      ...rows(),
      [],
      [TITLE],
      [],
      head(),
      total('Tổng cộng', laterRows),
      ...laterRows,
    ],
    tables: TWO,
    slips: TWO_SLIPS,
  },
  {
    says: 'the years as headings under one header',
    lines: [
      ['KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NÔNG THÔN MỚI'],
      [],
      head(),
      ['A', 'Năm 2023'],
      ...rows(),
      total('Tổng cộng', rows()),
      ['B', 'Năm 2024'],
      ...laterRows,
      total('Tổng cộng', laterRows),
    ],
    tables: TWO,
    slips: TWO_SLIPS,
  },
  {
    says: 'three years',
    lines: [...grid('KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022'), [], ...before, [], ...after],
    tables: ['grid 6 2022', ...TWO],
    slips: [],
  },
  {
    says: 'some communes once more under the total, as a list of those that registered',
    lines: [...after, [], ['', 'Trong đó các xã đăng ký đạt chuẩn:'], ...laterRows.slice(0, 3)],
    tables: ['grid 6 2024', 'grid 3 -'],
    slips: TWO_SLIPS.slice(0, 1),
  },
  {
    says: 'five years under one header',
    lines: [
      ['KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NÔNG THÔN MỚI'],
      [],
      head(),
      ...[2021, 2022, 2023, 2024, 2025].flatMap((year) => [
        [`Năm ${year}`],
        ...rows(),
        total('Tổng cộng', rows()),
      ]),
    ],
    tables: [2021, 2022, 2023, 2024, 2025].map((year) => `grid 6 ${year}`),
    slips: [TWO_SLIPS[2]!],
  },
];

/** Lines with others beside them, after so many blank columns. */
export const beside = (left: Lines, right: Lines, gap: number): string[][] => {
  const width = Math.max(...left.map((cells) => cells.length));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const cells = [...(left[at] ?? [])];
    while (cells.length < width + gap) cells.push('');
    return [...cells, ...(right[at] ?? [])];
  });
};

/** Grids side by side, and small tables beside one. */
export const BESIDE: readonly Layout[] = [
  {
    says: 'two years, two blank columns between',
    lines: beside(before, after, 2),
    tables: TWO,
    slips: [
      ...SLIPS,
      { at: { row: 'Xã Huổi Lèng', column: 21 + 24 }, value: '3' },
      { at: { row: 'Tổng cộng', column: 8 + 24 }, value: '1' },
    ],
  },
  {
    says: 'two years, one blank column between',
    lines: beside(before, after, 1),
    tables: TWO,
    slips: [...SLIPS, { at: { row: 'Xã Huổi Lèng', column: 21 + 23 }, value: '3' }],
  },
  {
    says: 'two districts side by side, of different length',
    lines: beside(
      grid('Huyện Mường Chà: kết quả thực hiện tiêu chí nông thôn mới năm 2024'),
      grid('Huyện Mường Nhé: kết quả thực hiện tiêu chí nông thôn mới năm 2024', {
        names: COMMUNES.slice(6),
        first: 6,
      }),
      1,
    ),
    tables: ['grid 6 2024', 'grid 4 2024'],
    slips: [...SLIPS, { at: { row: 'Xã Na Sang', column: 21 + 23 }, value: '3' }],
  },
  {
    says: 'bands of communes to the right',
    lines: beside(GRID, [[], [], ...BANDS], 1),
    tables: ['grid 6 2024'],
    slips: SLIPS,
  },
  {
    says: 'difficulties to the right',
    lines: beside(GRID, [[], [], ...DIFFICULTIES], 1),
    tables: ['grid 6 2024'],
    slips: SLIPS,
  },
];
