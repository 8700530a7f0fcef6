import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetsOutcome } from '../../src/core/host/workbookHost';
import type { PlannedCell, SheetPlan } from '../../src/core/sheetPlan/sheetPlan';
import { address, rectAddress } from '../../src/core/snapshot/address';
import type { Rect, Sheet } from '../../src/core/snapshot/workbook';
import { writeSummaries } from '../../src/hosts/file/patch/writeSummaries';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { openInExcel, READ } from '../excel/setup';
import { sheetOf, workbookOf } from '../excel/workbooks';
import { toXlsx } from '../excel/xlsx';
import { cellAt } from '../support/fake-excel/state';
import { cell } from './plans';

export const NAME = 'TH-Danh sách';
export const SOURCE = workbookOf(sheetOf('Số liệu', { B2: 1 }));

/** A list of communes with their numbers of criteria, in the order given; what stands below it ends with a signature. */
export function listPlan(communes: readonly string[]): SheetPlan {
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
export type Written = readonly (readonly [row: number, column: number, text: string])[];

export interface Seen {
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

/** Both hosts: a list is written, people write beside it, it is written again. */
export const HOSTS = [
  ['a file', inFile],
  ['Excel', inExcel],
] as const;
