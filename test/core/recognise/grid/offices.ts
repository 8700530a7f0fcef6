import { COMMUNES, grid, head, MARKS, rows, total, type Lines } from './office';
import type { Layout } from './neighbours';

const TITLE = 'KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024';
const SIX = rows();
const FIVE = rows({ names: COMMUNES.slice(0, 5) });
const OTHERS = rows({ names: COMMUNES.slice(5), first: 5 });
const ALL = [...FIVE, ...OTHERS];
const COUNT = 21;
/** A commune that meets the first criterion alone. */
const LATE = ['', 'Xã Si Pa', '1', ...Array.from({ length: 18 }, () => ''), '1'];

const wrongCount = { at: { row: 'Xã Huổi Lèng', column: COUNT }, value: '3' };
const wrongTotal = { at: { row: 'Tổng cộng', column: 7 }, value: '2' };
const wrongOfTen = { at: { row: 'Tổng cộng', column: 8 }, value: '2' };

/** Lines with one more cell each at the end, those left out blank. */
const withColumn = (lines: Lines, header: string, cells: Readonly<Record<string, string>>): string[][] =>
  lines.map((line) => {
    const label = line[1] ?? '';
    if (label === 'Tên xã') return [...line, header];
    return cells[label] === undefined ? [...line] : [...line, cells[label]];
  });

const subtotalled = (label: (name: string) => string): string[][] => [
  ['I', 'Huyện Mường Chà'],
  ...FIVE,
  total(label('Mường Chà'), FIVE),
  ['II', 'Huyện Mường Nhé'],
  ...OTHERS,
  total(label('Mường Nhé'), OTHERS),
  total('Tổng cộng', ALL),
];

const CRITERIA_2026 = [
  'Quy hoạch',
  'Hạ tầng KT-XH',
  'Phát triển kinh tế',
  'Nguồn nhân lực',
  'Văn hóa, giáo dục, y tế',
  'Giảm nghèo',
  'KHCN và CĐS',
  'Môi trường',
  'HTCT và HCC',
  'TCPL và ANQP',
];

/** Two tiers: the group of criteria over their names. */
const TIERS = [
  [
    'TT',
    'Tên xã',
    'I. Hạ tầng',
    '<',
    '<',
    '<',
    '<',
    'II. Kinh tế',
    '<',
    '<',
    '<',
    '<',
    'Tổng số tiêu chí đạt',
  ],
  ['^', '^', ...CRITERIA_2026, '^'],
];
const TEN = { criteria: CRITERIA_2026 };

/** Each as an office keeps it: clean, with a slip that must be found. */
export const OFFICES: readonly Layout[] = [
  {
    says: 'remarks at the right, with numbers in them',
    lines: withColumn(grid(TITLE), 'Ghi chú', {
      'Xã Sa Lông': 'Đăng ký đạt chuẩn năm 2025',
      'Xã Nậm Nèn': 'QĐ 1234/QĐ-UBND ngày 12/3/2024',
      'Xã Pa Ham': '2 tiêu chí chờ thẩm định',
    }),
    tables: ['grid 6 2024'],
    slips: [wrongCount, wrongTotal],
  },
  {
    says: 'the state’s name and motto above, the place and date, two signatures and who gets it below',
    lines: [
      ['UBND HUYỆN MƯỜNG CHÀ', '', '', '', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['VĂN PHÒNG ĐIỀU PHỐI NTM', '', '', '', '', '', '', 'Độc lập - Tự do - Hạnh phúc'],
      [],
      ...grid(TITLE),
      [],
      ['', '', '', '', '', '', '', '', 'Mường Chà, ngày 15 tháng 12 năm 2024'],
      ['', 'NGƯỜI TỔNG HỢP', '', '', '', '', '', '', 'CHÁNH VĂN PHÒNG'],
      [],
      ['', 'Lò Văn Hặc', '', '', '', '', '', '', 'Vàng A Chính'],
      ['Nơi nhận:'],
      ['- UBND tỉnh (báo cáo);'],
      ['- Lưu: VT, NTM.'],
    ],
    tables: ['grid 6 2024'],
    slips: [wrongCount, wrongTotal],
  },
  {
    says: 'districts’ totals under their communes',
    lines: [[TITLE], [], head(), ...subtotalled((name) => `Cộng huyện ${name}`)],
    tables: ['grid 10 2024'],
    slips: [wrongCount, { at: { row: 'Cộng huyện Mường Nhé', column: 8 }, value: '1' }],
  },
  {
    says: 'districts’ totals called «Cộng» alone',
    lines: [[TITLE], [], head(), ...subtotalled(() => 'Cộng')],
    tables: ['grid 10 2024'],
    slips: [wrongCount, { at: { row: 'Cộng', column: 8, nth: 2 }, value: '1' }],
  },
  {
    says: 'ten criteria of 2026 under two tiers',
    lines: [
      ['KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI NĂM 2026'],
      [],
      ...TIERS,
      ...rows(TEN),
      total('Tổng cộng', rows(TEN)),
    ],
    tables: ['grid 6 2026'],
    slips: [
      { at: { row: 'Xã Huổi Lèng', column: 12 }, value: '1' },
      { at: { row: 'Tổng cộng', column: 4 }, value: '1' },
    ],
  },
  {
    says: 'the total’s label merged over STT and name',
    lines: [[TITLE], [], head(), ...SIX, ['Tổng cộng', '<', ...total('', SIX).slice(2)]],
    tables: ['grid 6 2024'],
    slips: [wrongCount, wrongTotal],
  },
  {
    says: 'a legend over the table',
    lines: [[TITLE], ['(Ghi chú: 1 là đạt; 0 là chưa đạt)'], [], head(), ...SIX, total('Tổng cộng', SIX)],
    tables: ['grid 6 2024'],
    slips: [wrongCount, wrongTotal],
  },
  {
    says: 'what was met the year before beside what is met',
    lines: [
      [TITLE],
      [],
      [...head().slice(0, -1), 'Số tiêu chí đạt năm 2023', 'Số tiêu chí đạt năm 2024', 'Tăng/giảm'],
      ...SIX.map((row) => {
        const count = Number(row[COUNT]);
        return [...row.slice(0, -1), String(count - 2), String(count), '2'];
      }),
    ],
    tables: ['grid 6 2024'],
    slips: [{ at: { row: 'Xã Huổi Lèng', column: 22 }, value: '3' }],
  },
  {
    says: 'the share and the rank beside the count',
    lines: [
      [TITLE],
      [],
      [...head(), 'Tỷ lệ (%)', 'Xếp thứ'],
      ...SIX.map((row, at) => [
        ...row,
        ((Number(row[COUNT]) / 19) * 100).toFixed(1) + '@0.0',
        String(at + 1),
      ]),
    ],
    tables: ['grid 6 2024'],
    slips: [wrongCount, { at: { row: 'Xã Pa Ham', column: 22 }, value: '173.7@0.0' }],
  },
  {
    says: 'how many communes meet so many criteria, summed up in lines under the total',
    lines: [
      ...grid(TITLE),
      ['', 'Xã đạt 19 tiêu chí', '0'],
      ['', 'Xã đạt từ 15 đến 18 tiêu chí', '3'],
      ['', 'Xã đạt từ 10 đến 14 tiêu chí', '3'],
    ],
    tables: ['grid 6 2024'],
    slips: [wrongCount, wrongTotal],
  },
  {
    says: 'two communes that came late, unnumbered under the total that counts them',
    lines: [[TITLE], [], head(), ...SIX, total('Tổng cộng', [...SIX, LATE]), ['', 'Xã Chà Tở'], LATE],
    tables: ['grid 8 2024'],
    slips: [wrongCount, wrongTotal],
  },
  {
    says: 'communes called Đất Mũi and Chùa Hang, unnumbered under the total, and a line that sums up',
    lines: [
      [TITLE],
      [],
      head(),
      ...SIX,
      total('Tổng cộng', [...SIX, LATE]),
      ['', 'Xã Chùa Hang', ...LATE.slice(2)],
      ['', 'Xã Đất Mũi'],
      ['', 'Xã đạt chuẩn', '1'],
      ['', 'Xã chưa nộp'],
    ],
    tables: ['grid 8 2024'],
    slips: [wrongCount, wrongTotal],
  },
  {
    says: 'the share of communes, and what is missing, under the total',
    lines: [
      ...grid(TITLE),
      [
        '',
        'Tỷ lệ xã đạt (%)',
        ...total('', SIX)
          .slice(2, -1)
          .map((sum) => `${((Number(sum) / 6) * 100).toFixed(1)}@0.0`),
      ],
      [
        '',
        'Số xã chưa đạt',
        ...total('', SIX)
          .slice(2, -1)
          .map((sum) => String(6 - Number(sum))),
      ],
    ],
    tables: ['grid 6 2024'],
    slips: [wrongCount, wrongTotal],
  },
  {
    says: 'a second small table of departments and criteria under it',
    lines: [
      ...grid(TITLE),
      [],
      ['PHÂN CÔNG PHỤ TRÁCH TIÊU CHÍ'],
      ['TT', 'Cơ quan', 'Tiêu chí phụ trách', 'Lãnh đạo phụ trách'],
      ['1', 'Phòng Nông nghiệp', '3, 10, 13', 'Lò Văn Hặc'],
      ['2', 'Phòng Giáo dục', '5, 14', 'Vàng A Chính'],
      ['3', 'Trung tâm Y tế', '15', 'Cà Văn Thiên'],
    ],
    tables: ['grid 6 2024'],
    skipped: ['A13:D16'],
    slips: [wrongCount, wrongTotal],
  },
  {
    says: 'marks as «Đ» and «CĐ», the list of difficulties under a line of stars',
    lines: [
      ...grid(TITLE).map((line) =>
        /^Xã /.test(line[1] ?? '')
          ? line.map((cell, at) => (at > 1 && at < COUNT ? (cell === '1' ? 'Đ' : 'CĐ') : cell))
          : line,
      ),
      ['***'],
      ['TT', 'Xã', 'Vướng mắc'],
      ['1', 'Xã Sa Lông', 'Thiếu quỹ đất'],
      ['2', 'Xã Nậm Nèn', 'Chưa bố trí vốn'],
    ],
    tables: ['grid 6 2024'],
    skipped: ['A12:C14'],
    slips: [wrongCount, wrongTotal],
  },
  {
    says: 'three pages, the header and its tiers on each, a total carried over from page to page',
    lines: [
      ['KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI NĂM 2026'],
      [],
      ...TIERS,
      ...rows({ ...TEN, names: COMMUNES.slice(0, 4) }),
      ['', '', '', '', '', 'Trang 1'],
      ...TIERS,
      ...rows({ ...TEN, names: COMMUNES.slice(4, 8), first: 4, number: 5 }),
      ['', '', '', '', '', 'Trang 2'],
      ...TIERS,
      ...rows({ ...TEN, names: COMMUNES.slice(8), first: 8, number: 9 }),
      total('Tổng cộng', rows({ ...TEN, names: COMMUNES })),
    ],
    tables: ['grid 10 2026'],
    slips: [
      { at: { row: 'Xã Hừa Ngài', column: 12 }, value: '1' },
      { at: { row: 'Tổng cộng', column: 5 }, value: '1' },
    ],
  },
  {
    says: 'villages of the same names under each commune',
    lines: [
      ['KẾT QUẢ THỰC HIỆN TIÊU CHÍ THÔN NÔNG THÔN MỚI NĂM 2024'],
      [],
      head(),
      ...['I', 'II', 'III'].flatMap((number, at) => {
        const villages = rows({ names: ['1', '2', '3', '4'], first: at * 4 }).map((row) => [
          row[0]!,
          `Thôn ${row[0]!}`,
          ...row.slice(2),
        ]);
        return [total(`Xã ${COMMUNES[at]!}`, villages, number), ...villages];
      }),
      total(
        'Tổng cộng',
        ['I', 'II', 'III'].flatMap((_, at) => rows({ names: ['1', '2', '3', '4'], first: at * 4 })),
      ),
    ],
    tables: ['grid 12 2024'],
    slips: [
      { at: { row: 'Thôn 3', column: COUNT, nth: 2 }, value: '3' },
      { at: { row: 'Tổng cộng', column: 8 }, value: '2' },
    ],
  },
  {
    says: 'communes that meet the standard, then those that do not, each part under a line of words',
    lines: [
      [TITLE],
      [],
      head(),
      ['A', 'Các xã đã đạt chuẩn'],
      ...FIVE,
      ['B', 'Các xã chưa đạt chuẩn'],
      ...OTHERS,
      total('Tổng cộng', ALL),
    ],
    tables: ['grid 10 2024'],
    slips: [wrongCount, wrongOfTen],
  },
  {
    says: 'two districts on one sheet, each with its header and its total',
    lines: [
      ['KẾT QUẢ THỰC HIỆN TIÊU CHÍ NTM HUYỆN MƯỜNG CHÀ NĂM 2024'],
      [],
      head(),
      ...FIVE,
      total('Tổng cộng', FIVE),
      [],
      ['KẾT QUẢ THỰC HIỆN TIÊU CHÍ NTM HUYỆN MƯỜNG NHÉ NĂM 2024'],
      [],
      head(),
      ...OTHERS,
      total('Tổng cộng', OTHERS),
    ],
    tables: ['grid 10 2024'],
    slips: [wrongCount, { at: { row: 'Tổng cộng', column: 8, nth: 2 }, value: '1' }],
  },
  {
    says: 'what is planned beside what is done, district by district, in two grids of other criteria',
    lines: [
      ...grid(TITLE),
      [],
      ['KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI NĂM 2026'],
      ...TIERS,
      ...rows({ ...TEN, marks: MARKS }),
      total('Tổng cộng', rows(TEN)),
    ],
    tables: ['grid 6 2024', 'grid 6 2026'],
    slips: [wrongCount, { at: { row: 'Xã Pa Ham', column: 12, nth: 2 }, value: '2' }],
  },
];
