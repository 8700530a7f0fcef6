import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetsOutcome } from '../../src/core/host/workbookHost';
import type { PlannedCell, SheetPlan } from '../../src/core/sheetPlan/sheetPlan';
import { address, rectAddress } from '../../src/core/snapshot/address';
import type { Rect, Sheet } from '../../src/core/snapshot/workbook';
import { writeSummaries } from '../../src/hosts/file/patch/writeSummaries';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { openInExcel, READ, useOffice } from '../excel/setup';
import { sheetOf, workbookOf } from '../excel/workbooks';
import { toXlsx } from '../excel/xlsx';
import { cellAt } from '../support/fake-excel/state';
import { cell } from './plans';

useOffice();

const NAME = 'TH-Danh sách';
const SOURCE = workbookOf(sheetOf('Số liệu', { B2: 1 }));

/** A list of communes with their numbers of criteria, in the order given; what stands below it ends with a signature. */
function listPlan(communes: readonly string[]): SheetPlan {
  const line = (name: string, i: number): PlannedCell[] => [
    cell(i + 1, 'centre'),
    cell(name),
    cell(name.length),
  ];
  return {
    id: 'summary-danh-sach',
    name: NAME,
    widths: [6, 20, 10],
    headRow: 1,
    lineBy: [1],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    rows: [
      [cell('DANH SÁCH', 'heading')],
      ['STT', 'Xã', 'Số'].map((head) => cell(head, 'head')),
      ...communes.map(line),
      [cell(null, 'totalText'), cell('Tổng số', 'totalText'), cell(communes.length)],
      [],
      [cell('Người lập', 'sign')],
    ],
  };
}

/** What people wrote, by row and column (from 0): a text, or a formula with its value. */
type Written = readonly (readonly [row: number, column: number, text: string])[];

interface Seen {
  readonly outcome: Pick<SheetsOutcome, 'written' | 'kept' | 'apart'>;
  /** By row, what stands in the first columns and beside them. */
  readonly rows: readonly string[];
}

function seen({ written, kept, apart }: SheetsOutcome, { rows }: Sheet): Seen {
  const height = Math.max(...rows.keys()) + 1;
  return {
    outcome: { written, kept, ...(apart ? { apart } : {}) },
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: 6 }, (__, column) => {
        const one = rows.get(row)?.[column];
        const shown = typeof one?.value === 'object' ? '' : String(one?.value);
        return one?.formula === undefined ? (one ? shown : '') : `=${one.formula}`;
      }).join('|'),
    ),
  };
}

async function inFile(before: SheetPlan, user: Written, anew: SheetPlan, merge?: Rect): Promise<Seen> {
  const { file } = await writeSummaries(await toXlsx(SOURCE), [before], { force: false });
  const parts = unzipSync(file);
  const name = 'xl/worksheets/sheet2.xml';
  let xml = strFromU8(parts[name]!);
  for (const [row, column, text] of user) {
    const inside = text.startsWith('=')
      ? `<c r="${address(row, column)}"><f>${text.slice(1)}</f><v>0</v></c>`
      : `<c r="${address(row, column)}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const open = new RegExp(`(<row r="${row + 1}"[^>]*?)(?:/>|>(.*?)</row>)`, 's');
    xml = open.test(xml)
      ? xml.replace(
          open,
          (_, tag: string, cells: string | undefined) => `${tag}>${cells ?? ''}${inside}</row>`,
        )
      : xml.replace('</sheetData>', `<row r="${row + 1}">${inside}</row></sheetData>`);
  }
  if (merge) xml = xml.replace('</mergeCells>', `<mergeCell ref="${rectAddress(merge)}"/></mergeCells>`);
  const edited = zipSync({ ...parts, [name]: strToU8(xml) });
  const { file: after, ...outcome } = await writeSummaries(edited, [anew], { force: false });
  return seen(outcome, (await readWorkbook(after)).sheets[1]!);
}

async function inExcel(before: SheetPlan, user: Written, anew: SheetPlan, merge?: Rect): Promise<Seen> {
  const { fake, host } = openInExcel(SOURCE);
  await host.read(READ);
  await host.writeSheets([before], { force: false });
  for (const [row, column, text] of user) {
    const one = cellAt(fake.sheet(NAME), row, column);
    Object.assign(one, text.startsWith('=') ? { formula: text, value: 0 } : { value: text });
  }
  if (merge) fake.sheet(NAME).merges.push(merge);
  const outcome = await host.writeSheets([anew], { force: false });
  return seen(outcome, (await host.read(READ)).sheets[1]!);
}

const HOSTS = [
  ['a file', inFile],
  ['Excel', inExcel],
] as const;

describe.each(HOSTS)('what people wrote beside a list, in %s', (_, refreshed) => {
  const FIRST = 2;
  /** A remark beside each commune, and what it makes of the commune's number. */
  const remarks = (communes: readonly string[]): Written =>
    communes.flatMap((name, i) => [
      [FIRST + i, 3, `về ${name}`],
      [FIRST + i, 4, `=C${FIRST + i + 1}*2`],
    ]);
  const total = (count: number): Written => [[FIRST + count, 4, `=SUM(E3:E${FIRST + count})`]];
  const around: Written = [
    [1, 3, 'Ghi chú'],
    [8, 0, 'dưới biểu'],
  ];

  it('goes down with its line where a commune is added in the middle', async () => {
    const before = ['An', 'Bình', 'Dân'];
    const user = [...remarks(before), ...total(3), ...around];
    const { outcome, rows } = await refreshed(
      listPlan(before),
      user,
      listPlan(['An', 'Bình', 'Châu', 'Dân']),
    );
    expect(outcome).toEqual({ written: [NAME], kept: [] });
    expect(rows).toEqual([
      'DANH SÁCH|||||',
      'STT|Xã|Số|Ghi chú||',
      '1|An|2|về An|=C3*2|',
      '2|Bình|4|về Bình|=C4*2|',
      '3|Châu|4|||',
      '4|Dân|3|về Dân|=C6*2|',
      '|Tổng số|4||=SUM(E3:E6)|',
      '|||||',
      'Người lập|||||',
      'dưới biểu|||||',
    ]);
  });

  it('goes up with its line where a commune is left out, whose own is put below with its name', async () => {
    const before = ['An', 'Bình', 'Châu'];
    const user = [...remarks(before), ...total(3), ...around];
    const { outcome, rows } = await refreshed(listPlan(before), user, listPlan(['An', 'Châu']));
    expect(outcome).toEqual({
      written: [NAME],
      kept: [],
      apart: [{ name: NAME, lines: ['Bình'] }],
    });
    expect(rows).toEqual([
      'DANH SÁCH|||||',
      'STT|Xã|Số|Ghi chú||',
      '1|An|2|về An|=C3*2|',
      '2|Châu|4|về Châu|=C4*2|',
      '|Tổng số|2||=SUM(E3:E4)|',
      '|||||',
      'Người lập|||||',
      '|||||',
      '|Bình||về Bình|0|',
      'dưới biểu|||||',
    ]);
  });

  it('goes with its line where the order is another', async () => {
    const before = ['An', 'Bình', 'Châu', 'Dân'];
    const user: Written = [...remarks(['An', 'Bình', 'Châu']), ...total(4), [6, 3, 'cả tỉnh']];
    const { outcome, rows } = await refreshed(
      listPlan(before),
      user,
      listPlan(['Châu', 'Dân', 'An', 'Bình']),
    );
    expect(outcome).toEqual({ written: [NAME], kept: [] });
    expect(rows).toEqual([
      'DANH SÁCH|||||',
      'STT|Xã|Số|||',
      '1|Châu|4|về Châu|=C3*2|',
      '2|Dân|3|||',
      '3|An|2|về An|=C5*2|',
      '4|Bình|4|về Bình|=C6*2|',
      '|Tổng số|4|cả tỉnh|=SUM(E3:E6)|',
      '|||||',
      'Người lập|||||',
    ]);
  });

  it('stays where it is when nothing has changed', async () => {
    const before = ['An', 'Bình', 'Châu'];
    const { outcome, rows } = await refreshed(listPlan(before), remarks(before), listPlan(before));
    expect(outcome).toEqual({ written: [NAME], kept: [] });
    expect(rows.slice(2, 5)).toEqual([
      '1|An|2|về An|=C3*2|',
      '2|Bình|4|về Bình|=C4*2|',
      '3|Châu|4|về Châu|=C5*2|',
    ]);
  });

  it('keeps the sheet as it is where cells merged over several lines would be torn apart', async () => {
    const before = ['An', 'Bình', 'Châu'];
    const merge = { top: FIRST, left: 3, bottom: FIRST + 1, right: 3 };
    const { outcome, rows } = await refreshed(
      listPlan(before),
      [[FIRST, 3, 'về An và Bình']],
      listPlan(['Bình', 'Châu', 'An']),
      merge,
    );
    expect(outcome).toEqual({ written: [], kept: [{ name: NAME, reason: 'stuck' }] });
    expect(rows[FIRST]).toBe('1|An|2|về An và Bình||');
  });

  it('goes down with cells merged beside one line where a commune is added above', async () => {
    const merge = { top: FIRST, left: 3, bottom: FIRST, right: 4 };
    const { outcome, rows } = await refreshed(
      listPlan(['Bình']),
      [[FIRST, 3, 'về Bình']],
      listPlan(['An', 'Bình']),
      merge,
    );
    expect(outcome).toEqual({ written: [NAME], kept: [] });
    expect(rows[FIRST + 1]).toBe('2|Bình|4|về Bình||');
  });

  it('stays in its rows where nothing says what a line is for', async () => {
    const { lineBy: _lines, ...plan } = listPlan(['Bình', 'An']);
    const { rows } = await refreshed(listPlan(['An', 'Bình']), remarks(['An', 'Bình']), plan);
    expect(rows[FIRST]).toBe('1|Bình|4|về An|=C3*2|');
  });
});

it('goes with its looks, in Excel', async () => {
  const { fake, host } = openInExcel(SOURCE);
  await host.read(READ);
  await host.writeSheets([listPlan(['An', 'Bình'])], { force: false });
  Object.assign(cellAt(fake.sheet(NAME), 2, 3), { value: 'về An', fill: '#FFFF00' });
  await host.writeSheets([listPlan(['Bình', 'An'])], { force: false });
  expect(cellAt(fake.sheet(NAME), 3, 3)).toMatchObject({ value: 'về An', fill: '#FFFF00' });
  expect(fake.sheet(NAME).rows.get(2)?.get(3)?.value ?? '').toBe('');
});
