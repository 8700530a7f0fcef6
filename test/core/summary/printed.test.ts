import { CELL_LOOKS } from '../../../src/core/sheetPlan/cellLook';
import { marginsOf, pageHeader, points } from '../../../src/core/sheetPlan/pageLook';
import { planGrid } from '../../../src/core/sheetPlan/planGrid';
import { rowHeights } from '../../../src/core/sheetPlan/rowHeights';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import { LETTERS_BY_WIDTH, textWidth } from '../../../src/core/sheetPlan/textWidth';
import { onPages } from '../../../src/core/summary/layout/onPages';
import { outcomeLines } from '../../../src/core/summary/outcomeLines';
import { nameInFull } from '../../../src/core/summary/unitWords';
import { namesText, toldOf } from '../../../src/core/summary/words';
import { say } from '../../../src/core/messages/text';
import { gridOf } from '../rules/acrossSheets';
import { sheetOf } from '../rules/sheetOf';
import { planOf, plansOf, sample, textOf } from './plans';

const lettersOf = (plans: ReturnType<typeof plansOf>): SheetPlan =>
  plans.sheets.find(({ id }) => id === 'summary-letters')!;

/** Points of a column's width of 1 in LibreOffice, whose columns are the wider ones. */
const POINTS = 5.58;
const A4 = { width: 595, height: 842 };

describe('letters', () => {
  test('are upright, at full size, with the margins of documents and without page numbers', async () => {
    const { print, widths } = lettersOf(plansOf(await sample('dien-bien-co-loi.xlsx')));
    expect(print).toMatchObject({ paper: 'A4', orientation: 'portrait' });
    expect(marginsOf(print)).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
    expect(pageHeader(print)).toBeNull();
    const sides = points(marginsOf(print).left + marginsOf(print).right);
    const wide = widths.reduce((sum, width) => sum + width, 0) * POINTS;
    expect(wide).toBeLessThanOrEqual(A4.width - sides);
    // and no narrower than letters are
    expect(wide).toBeGreaterThan((A4.width - sides) * 0.9);
  });

  test('have Quốc hiệu on one line, and texts of 13 points', async () => {
    const plan = lettersOf(plansOf(await sample('dien-bien-co-loi.xlsx')));
    const column = plan.rows[0]!.findIndex(({ value }) => value === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const merge = plan.merges!.find(({ top, left }) => top === 0 && left === column)!;
    const room = plan.widths.slice(merge.left, merge.right + 1).reduce((sum, width) => sum + width, 0) * 5.25;
    const { size } = CELL_LOOKS[plan.rows[0]![column]!.role];
    expect(size).toBe(12);
    expect(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size, true)).toBeLessThan(room);
    expect(CELL_LOOKS.prose.size).toBe(13);
  });

  test('name the tables whose figures are concerned, and each finding’s sheet', async () => {
    const words = textOf(lettersOf(plansOf(await sample('dien-bien-co-loi.xlsx'))));
    expect(words).toContain('Qua soát biểu «Biểu số 2: BIỂU CHI TIẾT TIÊU CHÍ NÔNG THÔN MỚI ĐẾN NĂM 2025');
    expect(words).toContain('(sheet «Biểu 02»)');
    expect(words).toContain('«Biểu 02»: Xã Na Tông');
  });

  test('say of no finding that it does not add up: some are of another kind', async () => {
    const words = textOf(lettersOf(plansOf(await sample('dien-bien-co-loi.xlsx'))));
    expect(words).toContain('cần kiểm tra lại');
    expect(words).not.toContain('chưa khớp');
  });

  test('go to offices whose kind is cut short in the table by its full name', () => {
    const cut = gridOf('Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2025', {
      'Tp. Điện Biên Phủ': { 'Xã Thanh Minh': 10, 'Xã Nà Tấu': 7 },
      'H. Mường Nhé': { 'Xã Sín Thầu': 9, 'Xã Chung Chải': 5 },
    });
    const words = textOf(lettersOf(plansOf(sheetOf(cut, { B6: 'Xã Thanh Minh', M6: '8', M10: '8' }))));
    for (const to of words.match(/Kính gửi: [^|\n]*/g)!)
      expect(to).toMatch(/^Kính gửi: UBND (?:thành phố Điện Biên Phủ|huyện Mường Nhé)$/);
  });
});

describe('papers that are signed', () => {
  test('print no cell as a link, and have room to note by hand what was corrected', async () => {
    const { sheets } = plansOf(await sample('dien-bien-co-loi.xlsx'));
    for (const id of ['summary-record', 'summary-letters']) {
      const { rows, widths } = sheets.find((plan) => plan.id === id)!;
      const links = rows.flat().filter(({ link }) => link);
      for (const { role } of links)
        expect(CELL_LOOKS[role]).toMatchObject({ isLink: false, isHiddenLink: true });
      expect(links.length > 0).toBe(id === 'summary-record');
      const noted = rows.flatMap((row) => row.flatMap(({ field }, column) => (field?.mayGo ? [column] : [])));
      expect(new Set(noted)).toEqual(new Set([widths.length - 1]));
      // some 24 mm: a number and initials
      expect(widths.at(-1)! * 5.25).toBeGreaterThan((24 / 25.4) * 72);
    }
  });
});

describe('a table of several pages among others on its sheet', () => {
  const cells = (value: string, role: PlannedCell['role'] = 'body'): PlannedCell[] => [{ value, role }];
  const paper = (count: number) =>
    onPages(
      {
        above: { rows: [cells('Kính gửi', 'signText'), []] },
        head: { rows: [cells('STT', 'head')] },
        lines: Array.from({ length: count }, (_, i) => cells(`dòng ${i + 1}`)),
        below: { rows: [[], [], [], [], cells('Ký tên', 'sign')] },
      },
      { id: 'summary-test', name: 'TH', widths: [80], headRow: 0, headsShown: 'none' },
      { paper: 'A4', orientation: 'portrait', pages: 'letters', breaks: [] },
    );
  const heads = ({ rows }: ReturnType<typeof paper>): number[] =>
    rows.flatMap((row, at) => (row[0]?.value === 'STT' ? [at] : []));

  test.each([1, 20])('%i lines stand on one page: one head, no break', (count) => {
    const made = paper(count);
    expect(heads(made)).toEqual([2]);
    expect(made.breaks).toEqual([]);
  });

  test.each([60, 200])('%i lines have a head on each page, which begins with it', (count) => {
    const made = paper(count);
    expect(heads(made).length).toBeGreaterThan(1);
    // under its number, but for the first
    const begins = heads(made).slice(1);
    expect(made.breaks).toEqual(begins.map((row) => row - 1));
    expect(made.breaks.map((row) => made.rows[row]![0]!.value)).toEqual(begins.map((_, at) => at + 2));
    // 728 points stand between the margins, a line takes 15.75
    const longest = [...made.breaks, made.rows.length].map((end, i) => end - (made.breaks[i - 1] ?? 0));
    expect(Math.max(...longest)).toBeLessThan(728 / 15.75);
    expect(made.rows.filter((row) => String(row[0]?.value).startsWith('dòng'))).toHaveLength(count);
  });
});

describe('names of offices', () => {
  test.each([
    ['Tp. Điện Biên Phủ', 'thành phố Điện Biên Phủ'],
    ['TP Huế', 'thành phố Huế'],
    ['H. Mường Nhé', 'huyện Mường Nhé'],
    ['HUYỆN MƯỜNG NHÉ', 'huyện Mường Nhé'],
    ['Tx. Mường Lay', 'thị xã Mường Lay'],
    ['Thị xã Mường Lay'.normalize('NFD'), 'thị xã Mường Lay'],
    ['TT. Tủa Chùa', 'thị trấn Tủa Chùa'],
    ['Quận Ba Đình', 'quận Ba Đình'],
    ['Đặc khu Phú Quốc', 'đặc khu Phú Quốc'],
    ['P. Na Lay', 'phường Na Lay'],
    ['Phường 1', 'phường 1'],
    ['TP.HCM', 'thành phố HCM'],
    ['Tp. HCM', 'thành phố HCM'],
    ['TP HUẾ', 'thành phố Huế'],
    ['Xã IA O', 'xã IA O'],
    ['XÃ IA O', 'xã Ia O'],
    ['Phường IV', 'phường IV'],
    ['PHƯỜNG VII', 'phường VII'],
    ['XÃ LÁNG XÌ II', 'xã Láng Xì II'],
    ['XÃ VI HƯƠNG', 'xã Vi Hương'],
    ['XÃ DI TRẠCH', 'xã Di Trạch'],
    ['TT. NT VIỆT TRUNG', 'thị trấn NT Việt Trung'],
    ['XÃ ĐĐ', 'xã ĐĐ'],
    ['THÀNH PHỐ PHAN RANG-THÁP CHÀM', 'thành phố Phan Rang-Tháp Chàm'],
    ["HUYỆN CƯ M'GAR", "huyện Cư M'gar"],
  ])('%s: UBND %s', (name, full) => {
    expect(nameInFull(name)).toBe(full);
  });

  test.each(['Mường Báng', 'Cụm 3', 'Bản Pá Khôm', ''])('«%s» tells no office', (name) => {
    expect(nameInFull(name)).toBeNull();
  });
});

describe('the record', () => {
  test('has the head of official papers, and what is to be filled in', async () => {
    const plan = planOf(plansOf(await sample('dien-bien-co-loi.xlsx')), 'record');
    const words = textOf(plan);
    for (const one of [
      'Độc lập - Tự do - Hạnh phúc',
      'Số: ………/BB-………',
      'Thời gian, địa điểm:',
      'Thành phần:',
    ])
      expect(words).toContain(one);
    // said once: where papers have it
    expect(words.match(/ngày …… tháng/g)).toHaveLength(1);
    // so much above its heads would leave no room for the findings on a screen
    expect(plan.headsShown).toBe('printed');
  });

  test('has its head filled in: two names of offices, number, place and day, and three facts', async () => {
    const plan = planOf(plansOf(await sample('dien-bien-co-loi.xlsx')), 'record');
    const above = plan.rows.slice(0, plan.headTop).flat();
    expect(above.filter(({ field }) => field)).toHaveLength(7);
  });
});

describe('names of offices in the head of a paper', () => {
  const ABOVE = 'ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH';
  const LONG = 'VĂN PHÒNG ĐIỀU PHỐI CHƯƠNG TRÌNH NÔNG THÔN MỚI TỈNH ĐIỆN BIÊN';

  test.each(['letters', 'record'])('of some sixty capitals are not cut as they are typed: %s', async (id) => {
    const { sheets } = plansOf(await sample('dien-bien-co-loi.xlsx'));
    const plan = sheets.find((one) => one.id === `summary-${id}`)!;
    const own = plan.rows.findIndex((row) => row[0]?.role === 'office' && row[0].field);
    const merge = plan.merges!.find(({ top, left }) => top === own && left === 0)!;
    const across = plan.widths.slice(merge.left, merge.right + 1).reduce((sum, width) => sum + width, 0);
    const heights = rowHeights(plan, planGrid(plan)).slice(merge.top, merge.bottom + 1);
    const typed: SheetPlan = {
      ...plan,
      widths: [across],
      merges: [],
      rows: [[{ value: LONG, role: 'office' }]],
    };
    const [needed] = rowHeights(typed, planGrid(typed));
    expect(LONG.length).toBeGreaterThan(60);
    expect(heights.reduce((sum, { points: high }) => sum + high, 0)).toBeGreaterThanOrEqual(needed!.points);
    // and do not pull Quốc hiệu and Tiêu ngữ apart
    const motto = plan.rows.findIndex((row) =>
      row.some(({ value }) => value === 'Độc lập - Tự do - Hạnh phúc'),
    );
    expect(motto).toBe(1);
    const filled = {
      ...plan,
      rows: plan.rows.map((row, at) => (at === 0 ? [{ ...row[0]!, value: ABOVE }, ...row.slice(1)] : row)),
    };
    const [first] = rowHeights(filled, planGrid(filled));
    expect(first!.points).toBeLessThan(18);
  });
});

describe('the sheet of criteria', () => {
  test('has its chart on the page of its last lines and signatures: no heads stand above it alone', async () => {
    for (const name of ['dien-bien.xlsx', 'dien-bien-co-loi.xlsx']) {
      const plan = planOf(plansOf(await sample(name)), 'criteria');
      const last = plan.rows.findIndex((row) => row[0]?.value === 19);
      const { top, bottom } = plan.charts![0]!.place;
      const { breaks } = plan.print!;
      expect(breaks.filter((row) => row > last && row <= bottom)).toEqual([]);
      expect(top).toBeGreaterThan(last);
      // and more than one of these lines
      expect(breaks.at(-1)).toBeLessThan(last);
    }
  });

  test('signs in two halves, however wide one column is', async () => {
    const plan = planOf(plansOf(await sample('dien-bien.xlsx')), 'criteria');
    const row = plan.rows.findIndex((cells) => cells[0]?.value === 'NGƯỜI LẬP BIỂU');
    const across = plan
      .merges!.filter(({ top }) => top === row)
      .map(({ left, right }) => plan.widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0));
    expect(across).toHaveLength(2);
    expect(Math.min(...across)).toBeGreaterThan(60);
  });
});

describe('marks', () => {
  const grid = gridOf('Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2025', {
    'Huyện Mường Nhé': { 'Xã Sín Thầu': 9, 'Xã Chung Chải': 5 },
  });

  test('that cannot be read are in the legend, where there are some', () => {
    const legend = (cells: Parameters<typeof sheetOf>[1]): string =>
      textOf(planOf(plansOf(sheetOf(grid, cells)), 'communes'));
    expect(legend({})).toContain('1: đạt; 0: chưa đạt');
    expect(legend({})).not.toContain('?: không đọc được');
    expect(legend({ D6: 'y?' })).toContain('?: không đọc được');
  });
});

describe('names in lists', () => {
  const tell = (param: Parameters<typeof say>[0]): string => say(param, 'vi');

  test.each([
    [['Keo Lôm', 'Na Son'], 'Keo Lôm, Na Son'],
    [['Keo Lôm', 'Na Son', 'Keo Lôm'], 'Keo Lôm (2 dòng), Na Son'],
  ])('%j', (names, words) => {
    expect(namesText(names, 9, tell)).toBe(words);
  });

  test('what does not fit is counted by lines, as the figures beside it are', () => {
    expect(namesText(['A', 'A', 'B', 'C', 'D', 'D'], 2, tell)).toBe('A (2 dòng), B và còn 3 đơn vị nữa');
  });

  test('one that is left alone is named: no sentence hides a single name', () => {
    expect(namesText(['A', 'A', 'B', 'C'], 2, tell)).toBe('A (2 dòng), B, C');
    expect(namesText(['A', 'B', 'C', 'C'], 2, tell)).toBe('A, B, C (2 dòng)');
    expect([toldOf(5, 5), toldOf(6, 5), toldOf(7, 5)]).toEqual([5, 6, 5]);
  });
});

describe('heights of rows', () => {
  const heights = (value: string, width: number): number =>
    rowHeights(planFor(value, width), planGrid(planFor(value, width)))[0]!.points;
  const planFor = (value: string, width: number): SheetPlan => ({
    id: 'summary-test',
    name: 'TH',
    widths: [width],
    headRow: 0,
    rows: [[{ value, role: 'body' }]],
  });

  test('narrow letters take less room than wide ones', () => {
    expect(heights('iiii llll tttt iiii llll tttt', 20)).toBeLessThan(
      heights('MMMM WWWW MMMM WWWW MMMM WWWW', 20),
    );
  });

  test('a letter is as wide as it is without its tone', () => {
    expect(textWidth('Điện Biên', 12, false)).toBe(textWidth('Điên Biên', 12, false));
    expect(textWidth('Điện Biên'.normalize('NFD'), 12, false)).toBe(textWidth('Điện Biên', 12, false));
  });

  test('each letter has one width', () => {
    const letters = LETTERS_BY_WIDTH.flatMap(([, same]) => [...same]);
    expect(letters.filter((letter, at) => letters.indexOf(letter) !== at)).toEqual([]);
    // three dots are three dots wide
    expect(textWidth('…', 12, false)).toBeGreaterThan(3 * textWidth('.', 12, false));
  });

  test('bold text is wider, and so is a larger size', () => {
    expect(textWidth('xã', 12, true)).toBeGreaterThan(textWidth('xã', 12, false));
    expect(textWidth('xã', 14, false)).toBeGreaterThan(textWidth('xã', 12, false));
  });
});

describe('what became of the sheets', () => {
  test('says whose edits by hand were replaced', () => {
    const lines = outcomeLines(
      { written: ['TH-Xã', 'TH-Huyện'], replaced: ['TH-Xã'], formerReplaced: ['TH-Huyện'], kept: [] },
      [],
    );
    expect(lines.map((line) => say(line, 'vi'))[1]).toBe('Đã ghi đè phần sửa tay trong 1 sheet: TH-Xã.');
    expect(say(lines[2]!, 'vi')).toMatch(/^Đã ghi thay 1 sheet do bản Soát Biểu cũ lập, .*: TH-Huyện\.$/);
    const kept = outcomeLines(
      {
        ...{ written: [], replaced: [], formerReplaced: [] },
        kept: [
          { name: 'TH-Xã', reason: 'edited', cells: ['B7', 'C9', 'D12', '…'] },
          { name: 'TH-Huyện', reason: 'edited' },
          { name: 'TH-Tiêu chí', reason: 'lost', cells: ['C8'] },
        ],
      },
      [],
    ).map((line) => say(line, 'vi'));
    const [, dropped] = outcomeLines(
      {
        ...{ written: ['Biên bản soát'], replaced: [], formerReplaced: [], kept: [] },
        dropped: [{ name: 'Biên bản soát', notes: ['đã sửa 18', 'x '.repeat(40), 'c', ...'d'.repeat(8)] }],
      },
      [],
    ).map((line) => say(line, 'vi'));
    expect(dropped).toMatch(
      /^Biên bản soát: bỏ 11 nội dung đã điền .*: «đã sửa 18», «(?:x )+x?…», «c»(?:, «d»){7}, …\.$/,
    );
    expect(kept[1]).toMatch(/^TH-Xã: giữ nguyên .* sửa tay ở ô B7, C9, D12, …\./);
    expect(kept[2]).toMatch(/^TH-Huyện: giữ nguyên .* sửa tay\.$/);
    expect(kept[3]).toMatch(/^TH-Tiêu chí: giữ nguyên .* đã điền ở ô C8\./);
    expect(outcomeLines({ written: ['TH-Xã'], replaced: [], formerReplaced: [], kept: [] }, [])).toHaveLength(
      1,
    );
  });
});
