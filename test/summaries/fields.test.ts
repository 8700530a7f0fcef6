import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  isAsRecorded,
  isFilledIn,
  keptFor,
  LAYOUT,
  ownRecordFormula,
  readOwnRecord,
} from '../../src/core/sheetPlan/ownRecord';
import type { AreaCells } from '../../src/core/sheetPlan/digest';
import type { SheetsOutcome } from '../../src/core/host/workbookHost';
import { writtenCells } from '../../src/core/sheetPlan/formulaText';
import { withFilledIn } from '../../src/core/sheetPlan/filledIn';
import { planGrid, type PlanGrid } from '../../src/core/sheetPlan/planGrid';
import type { SheetPlan } from '../../src/core/sheetPlan/sheetPlan';
import type { CellValue } from '../../src/core/snapshot/workbook';
import { writeSummaries } from '../../src/hosts/file/patch/writeSummaries';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { openInExcel, READ, useOffice } from '../excel/setup';
import { sheetOf, workbookOf } from '../excel/workbooks';
import { toXlsx } from '../excel/xlsx';
import { cell, fieldPlan, letterPlan } from './plans';

useOffice();

const PLAN = fieldPlan([
  ['Giao thông', 'Sở A'],
  ['Nhà ở', 'Sở B'],
]);
/** The record of the same sheet as the build of commit 8a95465 wrote it, when fields still stood elsewhere. */
const FORMER = '"785a429c3eb79fbc811c9dc59747b28c811c9dc59747b28c"&"f22dce895b60b0ab C2:C3 B4"';
const SOURCE = workbookOf(sheetOf('Số liệu', { B2: 1 }));

describe('what is recorded of a sheet with fields', () => {
  const noName = (): undefined => undefined;
  const cellsOf = (of: PlanGrid): AreaCells =>
    writtenCells(of, { top: 0, left: 0, bottom: of.height - 1, right: of.width - 1 }, noName);
  const grid = planGrid(PLAN);
  const written = cellsOf(grid);
  const record = readOwnRecord(ownRecordFormula(grid, written))!;
  const changed = (row: number, column: number, value: CellValue): AreaCells => ({
    ...written,
    at: (r, c) => (r === row && c === column ? { value } : written.at(r, c)),
  });

  test.each([
    ['nothing', 0, 0, 'STT', true, false],
    ['another department', 1, 2, 'Sở C', true, true],
    ['a department taken out', 1, 2, null, true, true],
    ['place and date', 3, 1, 'Hà Tĩnh, ngày 5', true, true],
    ['a criterion’s name', 1, 1, 'Đường', false, false],
    ['a remark beside the place', 3, 2, 'x', false, false],
  ])('%s changed', (_, row, column, value, isOurs, isFilled) => {
    const there = changed(row, column, value);
    expect([isAsRecorded(record, there, written), isFilledIn(record, there)]).toEqual([isOurs, isFilled]);
  });

  test('no text of the formula is longer than Excel takes, whatever the number of fields', () => {
    const many = planGrid({
      ...PLAN,
      rows: Array.from({ length: 6_000 }, (_, i) => PLAN.rows[(i % 2) * 2]!),
    });
    const formula = ownRecordFormula(many, cellsOf(many));
    expect(formula.length).toBeLessThan(8_000);
    for (const piece of formula.split('&')) expect(piece.length).toBeLessThanOrEqual(255);
    const read = readOwnRecord(formula)!;
    expect(read.fields.length).toBeGreaterThan(500);
    expect(isAsRecorded(read, cellsOf(many), cellsOf(many))).toBe(true);
  });

  test('names of others record nothing', () => {
    const digest = '0123456789abcdef';
    const strange = ['', '"xyz"', '1', `"${digest}0"`, `"${digest + digest + digest}"&A1`];
    for (const formula of [...strange, `"${digest + digest + digest}"&" A1:XFD1048576"`])
      expect(readOwnRecord(formula)).toBeNull();
    expect(readOwnRecord(`="${LAYOUT}:${digest}fedcba9876543210${digest}"`)).toEqual({
      digest: { said: digest, pointed: 'fedcba9876543210', places: digest },
      blank: '',
      fields: [],
    });
  });

  test.each([
    ['with less said', FORMER.replace(/^("[0-9a-f]{16})[0-9a-f]{32}/, '$1')],
    ['with no places', FORMER.replace(/^("[0-9a-f]{32})[0-9a-f]{16}/, '$1')],
    ['of another layout', FORMER],
    ['of the layout before', FORMER.replace('"', `"${LAYOUT - 1}:`)],
    [
      'of a layout to come',
      ownRecordFormula(grid, written)
        .replace(`"${LAYOUT}:`, `"${LAYOUT + 1}:`)
        .replace(/ ~[^"]*/, ''),
    ],
  ])('of a former version the fields are known, but not whether anything was edited: %s', (_, formula) => {
    const former = readOwnRecord(formula)!;
    const { blank, fields } = record;
    expect(former).toEqual({ blank, fields, digest: null });
    expect(isAsRecorded(former, written, written)).toBe(false);
    expect(keptFor(former)).toBe('former');
  });

  test.each<[string, SheetPlan, ReturnType<AreaCells['at']>, isLosing: boolean]>([
    ['a formula', PLAN, { value: 5, shape: { said: ['TODAY()'], pointed: [] } }, true],
    ['an error', PLAN, { value: { error: '#N/A' } }, true],
    ['a text', PLAN, { value: 'Sở C' }, false],
    ['a text whose line is gone', fieldPlan([]), { value: 'Sở C' }, true],
    [
      'what was proposed for another, its line gone',
      fieldPlan([['Nhà ở', 'Sở B']]),
      { value: 'Sở B' },
      false,
    ],
  ])('of what is in a field %s is lost or not', (_, plan, typed, isLosing) => {
    const there = {
      ...written,
      at: (r: number, c: number) => (r === 1 && c === 2 ? typed : written.at(r, c)),
    };
    expect(withFilledIn(plan, record, there).lost.includes('C2')).toBe(isLosing);
  });

  test('of this version is told from that of a former one', () => {
    expect(keptFor(record)).toBe('edited');
  });
});

/** A sheet written, filled in by people, and written again; the places are those of the first. */
interface Refresh {
  readonly first: SheetPlan;
  readonly typed: Readonly<Record<string, string | number>>;
  readonly then: SheetPlan;
  readonly force?: boolean;
  /** The record of the sheet, where another build wrote it. */
  readonly record?: string;
}

async function inFile({ first, typed, then, force = false, record }: Refresh) {
  const { file } = await writeSummaries(await toXlsx(SOURCE), [first], { force: false });
  const parts = unzipSync(file);
  const part = 'xl/worksheets/sheet2.xml';
  const xml = Object.entries(typed).reduce((before, [place, value]) => {
    const filled =
      typeof value === 'number' ? `><v>${value}</v></c>` : ` t="inlineStr"><is><t>${value}</t></is></c>`;
    const after = before.replace(
      new RegExp(`<c r="${place}"( s="\\d+")(?:/>|[ >].*?</c>)`),
      `<c r="${place}"$1${filled}`,
    );
    expect(after).not.toBe(before);
    return after;
  }, strFromU8(parts[part]!));
  const book = strFromU8(parts['xl/workbook.xml']!);
  const recorded = record?.replace(/&/g, '&amp;').replace(/"/g, '&quot;') ?? '$2';
  const recording = book.replace(/(<definedName name="_soat_bieu_digest"[^>]*>)([^<]*)/, `$1${recorded}`);
  const user = zipSync({ ...parts, [part]: strToU8(xml), 'xl/workbook.xml': strToU8(recording) });
  const once = await writeSummaries(user, [then], { force });
  const again = await writeSummaries(once.file, [then], { force });
  return { ...told(once, again), rows: rowsOf((await readWorkbook(again.file)).sheets[1]!) };
}

async function inExcel({ first, typed, then, force = false, record }: Refresh) {
  const { fake, host } = openInExcel(SOURCE);
  await host.read(READ);
  await host.writeSheets([first], { force: false });
  for (const [place, value] of Object.entries(typed)) fake.type(first.name, place, value);
  if (record !== undefined) {
    const name = fake.sheet(first.name).names.find((one) => one.name === '_soat_bieu_digest')!;
    name.formula = `=${record}`;
  }
  const once = await host.writeSheets([then], { force });
  const again = await host.writeSheets([then], { force });
  return { ...told(once, again), rows: rowsOf((await host.read(READ)).sheets[1]!) };
}

/** What was told of the first time and the second. */
function told(once: SheetsOutcome, again: SheetsOutcome) {
  return {
    dropped: [...(once.dropped ?? []), ...(again.dropped ?? [])],
    kept: [...once.kept, ...again.kept],
    replaced: [...once.replaced, ...again.replaced],
    formerReplaced: [...once.formerReplaced, ...again.formerReplaced],
  };
}

function rowsOf({ rows }: Awaited<ReturnType<typeof readWorkbook>>['sheets'][number]): unknown[][] {
  return [...rows.values()].map((row) => Array.from(row, (one) => one?.value ?? null));
}

describe.each([
  ['a file', inFile],
  ['Excel', inExcel],
])('fields filled in, in %s', (_, refresh) => {
  const typed = { C2: 'Sở C', B4: 'Hà Tĩnh, ngày 5', C3: 46_000 };

  test('are no edit, and stay with their lines wherever these go', async () => {
    const then = fieldPlan([
      ['Điện', 'Sở A'],
      ['Nhà ở', 'Sở B'],
      ['Giao thông', 'Sở A'],
    ]);
    const { kept, rows } = await refresh({ first: PLAN, typed, then });
    expect(kept).toEqual([]);
    expect(rows.slice(1)).toEqual([
      [1, 'Điện', 'Sở A'],
      [2, 'Nhà ở', '9/12/2025'],
      [3, 'Giao thông', 'Sở C'],
      [null, 'Hà Tĩnh, ngày 5'],
    ]);
  });

  test('stay when the sheet is written by force, whatever else was edited', async () => {
    const { kept, rows } = await refresh({
      first: PLAN,
      typed: { ...typed, A3: 'hai' },
      then: PLAN,
      force: true,
    });
    expect([kept, rows[1], rows[2]]).toEqual([[], [1, 'Giao thông', 'Sở C'], [2, 'Nhà ở', '9/12/2025']]);
  });

  test('change with the plan where nobody filled them in', async () => {
    const then = fieldPlan([
      ['Giao thông', 'Sở mới'],
      ['Nhà ở', 'Sở B'],
    ]);
    const { kept, rows } = await refresh({ first: PLAN, typed: {}, then });
    expect([kept, rows[1]]).toEqual([[], [1, 'Giao thông', 'Sở mới']]);
  });

  test('of letters stay with the receiver, though letters before it are gone', async () => {
    const { kept, rows } = await refresh({
      first: letterPlan(['xã A', 'xã B', 'xã C']),
      typed: { A2: 'Số: 1', A6: 'Số: 2', B8: '5/12', A10: 'Số: 3' },
      then: letterPlan(['xã B', 'xã D', 'xã C']),
    });
    expect(kept).toEqual([]);
    expect([1, 5, 9].map((row) => rows[row]![0])).toEqual(['Số: 2', 'Số: …', 'Số: 3']);
    expect([3, 7, 11].map((row) => rows[row]![1])).toEqual(['5/12', '…', '…']);
  });

  test('are left alone on a sheet of a former version, though nothing tells of them', async () => {
    const { kept, rows } = await refresh({ first: PLAN, typed, then: PLAN, record: FORMER });
    // the second time too
    expect(kept).toEqual(Array.from({ length: 2 }, () => ({ name: 'TH-Ô', reason: 'former' })));
    expect([rows[1]![2], rows[2]![2], rows[3]![1]]).toEqual(['Sở C', 46_000, 'Hà Tĩnh, ngày 5']);
  });

  test('of a former version are written over by force alone: this is told, and once', async () => {
    const { kept, replaced, formerReplaced } = await refresh({
      first: PLAN,
      typed,
      then: PLAN,
      record: FORMER,
      force: true,
    });
    expect({ kept, replaced, formerReplaced }).toEqual({ kept: [], replaced: [], formerReplaced: ['TH-Ô'] });
  });

  test.each<readonly [string, SheetPlan]>([
    ['whose line is gone', fieldPlan([['Giao thông', 'Sở A']])],
    ['whose column has moved', { ...PLAN, rows: PLAN.rows.map((row) => [cell(null), ...row]) }],
  ])('%s keep the sheet as it is: force replaces them, and tells so', async (__, then) => {
    const lost = { first: PLAN, typed: { C3: 'Sở X' }, then };
    const { kept, rows } = await refresh(lost);
    expect(kept).toEqual(Array.from({ length: 2 }, () => ({ name: 'TH-Ô', reason: 'lost', cells: ['C3'] })));
    expect(rows[2]![2]).toBe('Sở X');
    const forced = await refresh({ ...lost, force: true });
    expect(forced).toMatchObject({ kept: [], replaced: ['TH-Ô'], formerReplaced: [] });
  });

  test('go with a line that may be done with, though it was the last', async () => {
    const mayGo = (plan: SheetPlan): SheetPlan => ({
      ...plan,
      rows: plan.rows.map((row) =>
        row.map((one, column) =>
          column === 2 && one.field ? { ...one, field: { by: [1], mayGo: true } } : one,
        ),
      ),
    });
    const then = mayGo(fieldPlan([]));
    const { kept, replaced, dropped, rows } = await refresh({ first: mayGo(PLAN), typed, then });
    expect([kept, replaced, rows[1]![1]]).toEqual([[], [], 'Hà Tĩnh, ngày 5']);
    // told, and once
    expect(dropped).toEqual([{ name: 'TH-Ô', notes: ['Sở C', '9/12/2025'] }]);
  });
});
