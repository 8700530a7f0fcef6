import { planGrid } from '../../../src/core/sheetPlan/planGrid';
import { rowHeights } from '../../../src/core/sheetPlan/rowHeights';
import type { PlannedCell, PrintSetup, SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import type { Block } from '../../../src/core/summary/layout/officialSheet';
import { onPages } from '../../../src/core/summary/layout/onPages';
import { gridOf } from '../rules/acrossSheets';
import { sheetOf } from '../rules/sheetOf';
import { plansOf, sample } from './plans';

const SHEET = { id: 'summary-test', name: 'TH', widths: [80], headRow: 0, headsShown: 'none' } as const;
const PRINT: PrintSetup = { paper: 'A4', orientation: 'portrait', pages: 'letters', breaks: [] };
/** Points between the margins of an upright page of documents, and what programs may measure rows higher by. */
const [PAGE, DOUBT] = [842 - (40 / 25.4) * 72, 1.07];

/**
 * The page that each row is printed on: a new one begins where it is told to, and where there is no room for the row.
 * `taller` is what a program draws rows higher by than they are estimated.
 */
function printedOn(plan: SheetPlan, breaks: readonly number[], taller = 1): number[] {
  let [page, used] = [0, 0];
  return rowHeights(plan, planGrid(plan)).map(({ points }, row) => {
    const height = points * taller;
    if (row > 0 && (breaks.includes(row) || used + height > PAGE)) [page, used] = [page + 1, 0];
    used += height;
    return page;
  });
}

const cells = (value: string | null, role: PlannedCell['role'] = 'body'): PlannedCell[] => [{ value, role }];
const rowsOf = (height: number, count: number): Block => ({
  rows: Array.from({ length: count }, (_, at) => cells(`trên ${at + 1}`)),
  heights: new Map(Array.from({ length: count }, (_, at) => [at, height / count])),
});

/** So many points above the table in rows alike, so many lines, of so many lines of text each. */
function paper(above: Block, count: number, tall = 1): Required<Block> {
  return onPages(
    {
      above,
      head: { rows: [cells('STT', 'head')] },
      lines: Array.from({ length: count }, (_, at) =>
        cells([`dòng ${at + 1}`, ...'.'.repeat(tall - 1)].join('\n')),
      ),
      below: { rows: [[], [], [], [], cells('Ký tên', 'sign')] },
    },
    SHEET,
    PRINT,
  );
}

/** What stands on each page, by the first line of its cells; rows without text left out. */
function wordsByPage(made: Required<Block>, taller: number): string[][] {
  const pages: string[][] = [];
  printedOn({ ...SHEET, ...made }, made.breaks, taller).forEach((page, row) => {
    const words = String(made.rows[row]![0]?.value ?? '').split('\n')[0]!;
    (pages[page] ??= []).push(words);
  });
  return pages.map((words) => words.filter((word) => word !== ''));
}

describe.each([
  ['rows as high as estimated', 1],
  ['rows drawn higher', DOUBT],
])('a paper on its pages, %s', (_, taller) => {
  const heights = [20, 300, 560, 590, 620, 650, 680, 700, 720, 742, 800, 1300, 1400, 2000];

  test.each(heights)(
    '%i points above: a line has a head over it and who signs has one above him',
    (above) => {
      for (const [count, tall] of [
        [1, 1],
        [1, 5],
        [1, 15],
        [2, 1],
        [2, 12],
        [3, 20],
        [20, 1],
        [40, 1],
        [41, 2],
        [90, 3],
      ] as const) {
        const pages = wordsByPage(paper(rowsOf(above, Math.ceil(above / 50)), count, tall), taller);
        const about = { above, count, tall };
        pages.forEach((words, page) => {
          const lines = words.filter((word) => word.startsWith('dòng'));
          const heads = words.filter((word) => word === 'STT');
          // what stands above is on pages of its own where it is long, the rest under heads
          expect({ ...about, page, heads: heads.length }).toEqual({
            ...about,
            page,
            heads: lines.length > 0 ? 1 : 0,
          });
          if (heads.length > 0) expect(words[words.indexOf('STT') + 1]).toMatch(/^dòng/);
        });
        expect(pages.at(-1)!.slice(-2)).toEqual([`dòng ${count}`, 'Ký tên']);
        expect(pages.flat().filter((word) => word.startsWith('dòng'))).toHaveLength(count);
      }
    },
  );

  test.each(heights)('%i points above and no line: who signs has the last of them above him', (above) => {
    const made = paper(rowsOf(above, Math.ceil(above / 50)), 0);
    const pages = wordsByPage(made, taller);
    expect(pages.at(-1)!.slice(-2)).toEqual([`trên ${Math.ceil(above / 50)}`, 'Ký tên']);
    expect(pages.flat()).not.toContain('STT');
  });

  test('no page ends but where it is told to', () => {
    for (const above of heights)
      for (const count of [0, 1, 2, 40, 90]) {
        const made = paper(rowsOf(above, Math.ceil(above / 50)), count);
        expect(wordsByPage(made, taller)).toHaveLength(made.breaks.length + 1);
      }
  });

  test('pages are not left for nothing: what has room is on one', () => {
    expect(wordsByPage(paper(rowsOf(500, 10), 1), taller)).toHaveLength(1);
    expect(wordsByPage(paper(rowsOf(742, 15), 1), taller)).toHaveLength(2);
    expect(wordsByPage(paper(rowsOf(742, 15), 20), taller)).toHaveLength(2);
  });
});

test('what goes under a line is whole where no page has room for both', () => {
  const below: Block = {
    rows: [cells('Đề nghị'), cells('Ký tên', 'sign')],
    heights: new Map([
      [0, 300],
      [1, 300],
    ]),
  };
  const head: Block = { rows: [cells('STT', 'head')] };
  const made = onPages(
    { above: rowsOf(200, 4), head, lines: [cells('dòng\n'.repeat(20))], below },
    SHEET,
    PRINT,
  );
  expect(wordsByPage(made, 1).at(-1)).toEqual([String(made.breaks.length + 1), 'Đề nghị', 'Ký tên']);
});

describe('letters as they are printed', () => {
  /** For each letter the pages of its last line or sentence, and of the rows from there to who signs. */
  function ends(plan: SheetPlan): number[][] {
    const pages = printedOn(plan, plan.print!.breaks, DOUBT);
    return plan.rows.flatMap((row, at) =>
      String(row[0]?.value ?? '').startsWith('Đề nghị') ? [pages.slice(at - 2, at + 9)] : [],
    );
  }

  test('keep their end with what stands above it', async () => {
    const far = gridOf('Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2025', {
      'Huyện Mường Nhé': Object.fromEntries(
        Array.from({ length: 70 }, (_, at) => [`Xã Sín Thầu Thượng ${at}`, 3]),
      ),
    });
    const blank = Object.fromEntries(
      Array.from({ length: 69 }, (_, at) =>
        'CDEFGHIJKLM'.split('').map((column) => [`${column}${at + 7}`, '']),
      ).flat(),
    );
    for (const workbook of [await sample('dien-bien-co-loi.xlsx'), sheetOf(far, blank)]) {
      const plan = plansOf(workbook).sheets.find(({ id }) => id === 'summary-letters')!;
      const all = ends(plan);
      expect(all.length).toBeGreaterThan(0);
      for (const pages of all) expect(new Set(pages).size).toBe(1);
    }
  });
});
