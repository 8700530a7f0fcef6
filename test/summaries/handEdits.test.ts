import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { AT_A1, writtenCells, writtenFormula } from '../../src/core/sheetPlan/formulaText';
import { areaCells, digestsOf, type AreaCells } from '../../src/core/sheetPlan/digest';
import { isAsRecorded, LAYOUT, ownRecordFormula, readOwnRecord } from '../../src/core/sheetPlan/ownRecord';
import { planGrid } from '../../src/core/sheetPlan/planGrid';
import type { PlannedCell, PlannedRef, SheetPlan } from '../../src/core/sheetPlan/sheetPlan';
import type { Cell, Rect } from '../../src/core/snapshot/workbook';
import { address, parseAddress } from '../../src/core/snapshot/address';
import { writeSummaries } from '../../src/hosts/file/patch/writeSummaries';
import { openInExcel, READ, useOffice } from '../excel/setup';
import { sheetOf, workbookOf } from '../excel/workbooks';
import { toXlsx } from '../excel/xlsx';
import { cellAt } from '../support/fake-excel/state';
import { cell, formula, rect } from './plans';

useOffice();

const SHEET = "Số 'gốc' liệu";
const NAME = 'TH-Đếm';
/** The source as formulas write it. */
const Q = "'Số ''gốc'' liệu'";

/** Counts over two districts of a grid at B2:D7 (or further down), a line each: what each criterion is met by. */
function countPlan(down = 0): SheetPlan {
  const at = (reference: string): PlannedRef => {
    const { top, left, bottom, right } = rect(reference);
    return { sheet: 0, rect: { left, right, top: top + down, bottom: bottom + down } };
  };
  const count = (reference: string): PlannedCell => formula(1, ['COUNTIF(', at(reference), ',1)']);
  const own = (reference: string): PlannedRef => ({ sheet: 'own', rect: rect(reference) });
  return {
    id: 'summary-dem',
    name: NAME,
    widths: [20, 10, 10, 10],
    headRow: 0,
    rows: [
      ['Huyện', 'TC 1', 'TC 2', 'Bình quân'].map((name) => cell(name, 'head')),
      [cell('A'), count('B2:B4'), count('C2:C4'), formula(1, ['ROUND(SUM(', own('B2:C2'), ')/3,2)'])],
      [cell('B'), count('B5:B7'), count('C5:C7'), formula(1, ['IF(', own('B3'), '=0,"Chưa Có","")'])],
      [cell('Cả tỉnh'), formula(1, ['SUM(', own('B2:B3'), ')']), formula(1, ['SUM(', own('C2:C3'), ')'])],
    ],
  };
}

const AREA: Rect = { top: 0, left: 0, bottom: 3, right: 3 };
const PLAN = countPlan();
const written = (plan: SheetPlan, name = SHEET): AreaCells =>
  writtenCells(planGrid(plan), AREA, (sheet) => (sheet === 0 ? name : undefined));
const RECORD = readOwnRecord(ownRecordFormula(planGrid(PLAN), written(PLAN)))!;

const readAt = (place: (text: string) => string, at?: string, becomes?: string | number): AreaCells =>
  areaCells(AREA, (row, column): Cell | undefined => {
    if (at === address(row, column)) {
      const isFormula = typeof becomes === 'string' && becomes.startsWith('=');
      return isFormula ? { value: 1, formula: becomes.slice(1) } : { value: becomes ?? null };
    }
    const planned = planGrid(PLAN).rows[row]?.[column];
    const text = planned && writtenFormula(planned, AT_A1, () => SHEET);
    return planned && { value: planned.value, ...(text ? { formula: place(text) } : {}) };
  });
/** The cells as they are read, with all formulas rewritten. */
const rewritten = (rewrite: (formula: string) => string): AreaCells => readAt(rewrite);
/** The cells as they are read, with one of them otherwise. */
const edited = (place: string, becomes: string | number): AreaCells => readAt((text) => text, place, becomes);

const lower = (text: string, by: number): string =>
  text.replace(/!([A-Z])(\d):([A-Z])(\d)/g, (_, a: string, b: string, c: string, d: string) => {
    return `!${a}${Number(b) + by}:${c}${Number(d) + by}`;
  });
const WIDER = { 2: 2, 4: 5, 5: 6, 7: 8 } as Readonly<Record<string, number>>;

describe('formulas are ours', () => {
  test.each<readonly [string, (formula: string) => string]>([
    ['as written', (text) => text],
    ['with spaces', (text) => text.replace(/,/g, ' , ').replace(/\(/g, '( ')],
    ['with the case of functions changed', (text) => text.replace(/[A-Z]+\(/g, (name) => name.toLowerCase())],
    ['with $', (text) => text.replace(/([A-Z])(\d)/g, '$$$1$$$2')],
    ['with an implicit @', (text) => text.replace(/(COUNTIF|IF)\(/, '$1(@')],
    ['with the prefix of newer functions', (text) => text.replace('COUNTIF(', '_xlfn.COUNTIF(')],
    ['where the source was renamed', (text) => text.replace(/'.*'!/, "'Biểu 02'!")],
    ['where the source’s new name needs no quotes', (text) => text.replace(/'.*'!/, 'Bieu02!')],
    ['where rows were put in above the grid', (text) => lower(text, 1)],
    ['where columns were put in before it', (text) => text.replace(/!B(\d):B/g, '!D$1:D')],
    [
      'where a row was put into the first district',
      (text) =>
        text.replace(/!([BC])(\d):([BC])(\d)/, (_, a: string, b: string, c: string, d: string) => {
          return `!${a}${WIDER[b]!}:${c}${WIDER[d]!}`;
        }),
    ],
    ['where the source’s cells were deleted', (text) => text.replace(/'!.*,1/, "'!#REF!,1")],
    ['where its rows were deleted one by one', (text) => text.replace(/'!B2:B4/, "'!B#REF!:B#REF!")],
    ['where the source was deleted', (text) => text.replace(/'.*'!/, '#REF!')],
  ])('%s', (_, rewrite) => {
    const there = rewritten(rewrite);
    // what was moved is pointed at where it is by now
    const isGone = rewrite(`COUNTIF(${Q}!B2:B4,1)`).includes('#REF!');
    expect(isAsRecorded(RECORD, there, isGone ? written(PLAN) : there)).toBe(true);
  });

  it('where they point at the cells that they would point at if written now', () => {
    // a row deleted there, and the range is its own: nothing tells that from a range somebody made shorter
    const shorter = edited('B2', `=COUNTIF(${Q}!B2:B3,1)`);
    expect(isAsRecorded(RECORD, shorter, written(PLAN))).toBe(false);
    expect(isAsRecorded(RECORD, shorter, shorter)).toBe(true);
  });
});

/** A cell, and what somebody typed into it. */
const EDITS: readonly (readonly [string, string, string | number])[] = [
  ['a number over a formula', 'B2', 1],
  ['a text over a formula', 'D3', 'Chưa Có'],
  ['a longer range', 'B2', `=COUNTIF(${Q}!B2:B5,1)`],
  ['a range over its neighbour’s rows', 'C3', `=COUNTIF(${Q}!C2:C4,1)`],
  ['another column', 'C2', `=COUNTIF(${Q}!D2:D4,1)`],
  ['whole columns', 'B2', `=COUNTIF(${Q}!B:B,1)`],
  ['another sheet', 'B3', `=COUNTIF('Số khác'!B5:B7,1)`],
  ['another mark', 'B2', `=COUNTIF(${Q}!B2:B4,0)`],
  ['something added', 'B2', `=COUNTIF(${Q}!B2:B4,1)+1`],
  ['another function', 'B4', '=MAX(B2:B3)'],
  ['fewer own cells', 'B4', '=SUM(B2:B2)'],
  ['other own cells', 'B4', '=SUM(C2:C3)'],
  ['other words', 'D3', '=IF(B3=0,"chưa có","")'],
  ['other digits', 'D2', '=ROUND(SUM(B2:C2)/3,1)'],
  ['a formula over a text', 'A2', '="A"'],
  ['a formula in a blank cell', 'D4', '=D2'],
];

describe('a formula is edited by', () => {
  test.each(EDITS)('%s', (_, place, becomes) => {
    expect(isAsRecorded(RECORD, edited(place, becomes), written(PLAN))).toBe(false);
  });
});

/** Communes, a line each: how many criteria of its row in the source it meets; null where that row was deleted. */
function linesOf(rows: readonly (number | null)[], last = 'D'): AreaCells {
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: 1 };
  return areaCells(area, (row, column): Cell | undefined => {
    if (column === 1) return { value: 1, formula: `ROUND(A${row + 1}/3*100,2)` };
    const at = rows[row];
    const place = at === null || at === undefined ? '#REF!' : `B${at}:${last}${at}`;
    return { value: 1, formula: `COUNTIF(${Q}!${place},1)` };
  });
}

describe('lines that point at a row each', () => {
  const { said, pointed, places } = digestsOf(linesOf([2, 3, 4, 5]), () => true);
  const record = readOwnRecord(`"${LAYOUT}:${said}${pointed}${places}"`)!;

  test.each<readonly [string, there: AreaCells, anew: AreaCells, isOurs: boolean]>([
    ['as they were', linesOf([2, 3, 4, 5]), linesOf([2, 3, 4, 5]), true],
    ['as they were, though values are written now', linesOf([2, 3, 4, 5]), linesOf([]), true],
    ['with a row less to be pointed at', linesOf([2, 3, 4, 5]), linesOf([2, 3, 4]), true],
    ['with rows put in above', linesOf([4, 5, 6, 7]), linesOf([4, 5, 6, 7]), true],
    ['with a commune put in', linesOf([2, 3, 5, 6]), linesOf([2, 3, 4, 5, 6]), true],
    [
      'with a commune put in, and all in another order',
      linesOf([2, 3, 5, 6]),
      linesOf([6, 5, 4, 3, 2]),
      true,
    ],
    ['with a column put in', linesOf([2, 3, 4, 5], 'E'), linesOf([2, 3, 4, 5], 'E'), true],
    ['with a commune deleted', linesOf([2, null, 3, 4]), linesOf([2, 3, 4]), true],
    ['with all deleted', linesOf([null, null, null, null]), linesOf([]), true],
    ['the last of them edited', linesOf([2, 3, 4, 6]), linesOf([2, 3, 4, 5]), false],
    ['the last of them edited, a commune put in', linesOf([2, 3, 5, 7]), linesOf([2, 3, 4, 5, 6]), false],
    ['the last column of all edited', linesOf([2, 3, 4, 5], 'E'), linesOf([2, 3, 4, 5]), false],
    ['one deleted, the last edited', linesOf([2, null, 3, 5]), linesOf([2, 3, 4]), false],
    ['one deleted, one edited into its neighbour', linesOf([2, null, 4, 4]), linesOf([2, 3, 4]), false],
    ['one deleted, two changed places', linesOf([3, null, 2, 4]), linesOf([2, 3, 4]), false],
  ])('%s', (_, there, anew, isOurs) => {
    expect(isAsRecorded(record, there, anew)).toBe(isOurs);
  });
});

const SOURCE = workbookOf(sheetOf(SHEET, { B2: 1, B3: 0, B4: 1, B5: 1, B6: 0, B7: 1, C2: 1, C7: 1 }));
const keptFor = (...cells: string[]) => ({
  written: [],
  replaced: [],
  formerReplaced: [],
  kept: [{ name: NAME, reason: 'edited', cells }],
});

async function keptInFile(place: string, becomes: string | number, force: boolean) {
  const { file } = await writeSummaries(await toXlsx(SOURCE), [PLAN], { force: false });
  const part = 'xl/worksheets/sheet2.xml';
  const parts = unzipSync(file);
  const before = strFromU8(parts[part]!);
  const text = String(becomes);
  const inside = text.startsWith('=') ? `<f>${text.slice(1)}</f><v>1</v>` : `<is><t>${text}</t></is>`;
  const typed =
    typeof becomes === 'number'
      ? `><v>${becomes}</v></c>`
      : text.startsWith('=')
        ? `>${inside}</c>`
        : ` t="inlineStr">${inside}</c>`;
  const isThere = before.includes(`<c r="${place}"`);
  const after = isThere
    ? before.replace(
        new RegExp(`<c r="${place}"( s="\\d+")(?:/>|[^/]*?>.*?</c>)`),
        `<c r="${place}"$1${typed}`,
      )
    : before.replace(/(<row r="4".*?)(<\/row>)/, `$1<c r="${place}"${typed}$2`);
  expect(after).not.toBe(before);
  const user = zipSync({ ...parts, [part]: strToU8(after) });
  const { written: done, replaced, formerReplaced, kept } = await writeSummaries(user, [PLAN], { force });
  return { written: done, replaced, formerReplaced, kept };
}

async function keptInExcel(place: string, becomes: string | number, force: boolean) {
  const { fake, host } = openInExcel(SOURCE);
  await host.read(READ);
  await host.writeSheets([PLAN], { force: false });
  const { row, column } = parseAddress(place)!;
  if (typeof becomes === 'string' && becomes.startsWith('='))
    Object.assign(cellAt(fake.sheet(NAME), row, column), { value: 1, formula: becomes });
  else fake.type(NAME, place, becomes);
  return host.writeSheets([PLAN], { force });
}

it('a file tells which sheets had edits that force replaced, and no others', async () => {
  const plans = [PLAN, { ...PLAN, id: 'summary-khac', name: 'TH-Khác' } as const];
  const { file } = await writeSummaries(await toXlsx(SOURCE), plans, { force: false });
  const part = 'xl/worksheets/sheet3.xml';
  const parts = unzipSync(file);
  const before = strFromU8(parts[part]!);
  const after = before.replace('Huyện', 'Quận');
  expect(after).not.toBe(before);
  const user = zipSync({ ...parts, [part]: strToU8(after) });
  const forced = await writeSummaries(user, plans, { force: true });
  expect([forced.written, forced.replaced]).toEqual([[NAME, 'TH-Khác'], ['TH-Khác']]);
  const untouched = await writeSummaries(file, plans, { force: true });
  expect([untouched.written, untouched.replaced]).toEqual([[NAME, 'TH-Khác'], []]);
});

describe.each([
  ['a file', keptInFile],
  ['Excel', keptInExcel],
])('a sheet of ours in %s', (_, again) => {
  test.each(EDITS)('is kept where somebody typed %s, and the cell is named', async (__, place, becomes) => {
    expect(await again(place, becomes, false)).toEqual(keptFor(place));
  });

  it('is written over by force', async () => {
    expect(await again('B2', '=1', true)).toEqual({
      written: [NAME],
      replaced: [NAME],
      formerReplaced: [],
      kept: [],
    });
  });

  it('is no edit where the same is typed again', async () => {
    expect(await again('B2', `=COUNTIF( ${Q}!$B$2:$B$4, 1)`, false)).toEqual({
      written: [NAME],
      replaced: [],
      formerReplaced: [],
      kept: [],
    });
  });
});
