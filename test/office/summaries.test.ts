import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { check } from '../../src/core/check';
import type { Cell, CellValue, Sheet, Workbook } from '../../src/core/snapshot/workbook';
import { summarize } from '../../src/core/summary/summarize';
import { writeSummaries } from '../../src/hosts/file/patch/writeSummaries';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { useFolder } from '../e2e/soatBieu';
import { toXlsx } from '../excel/xlsx';
import { changedParts, partsOf } from '../hosts/file/patch/patching';
import { buildModel, HAND_MADE, render } from '../layouts';
import { SAMPLES } from '../samples/workbooks';
import { convert } from './soffice';

// LibreOffice calculates every formula anew: what it gets owes nothing to the figures we stored.
jest.setTimeout(300_000);

const folder = useFolder();
const TAKEN_AT = new Date('2026-11-21T10:32:00');
const MUST_CHANGE = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels'];
const LAYOUTS = ['duyen-hai', 'dong-bang', 'tay-nguyen'];

interface Summarized {
  readonly name: string;
  readonly original: Uint8Array;
  readonly file: Uint8Array;
  readonly workbook: Workbook;
}

async function summarized(name: string, original: Uint8Array): Promise<Summarized> {
  const workbook = await readWorkbook(original);
  const { sheets } = summarize(workbook, check(workbook), {
    chosen: 'all',
    valuesOnly: false,
    takenAt: TAKEN_AT,
  });
  const { file } = await writeSummaries(original, sheets, { force: false });
  return { name, original, file, workbook };
}

const books: Summarized[] = [];
const after = new Map<string, Workbook>();

beforeAll(async () => {
  for (const name of readdirSync(SAMPLES).filter((one) => one.endsWith('.xlsx'))) {
    books.push(await summarized(name, new Uint8Array(readFileSync(join(SAMPLES, name)))));
  }
  for (const { layout, shape } of HAND_MADE.filter((one) => LAYOUTS.includes(one.layout.name))) {
    const { workbook } = render(buildModel(shape), layout);
    books.push(await summarized(`${layout.name}.xlsx`, await toXlsx(workbook)));
  }
  const files = books.map(({ name, file }) => {
    writeFileSync(join(folder, name), file);
    return join(folder, name);
  });
  for (const written of convert(files, 'xlsx', join(folder, 'calculated'), { recalculates: true })) {
    after.set(basename(written), await readWorkbook(readFileSync(written)));
  }
});

const own = ({ sheets }: Workbook): Sheet[] => sheets.filter(({ ownId }) => ownId !== undefined);

function* cellsOf(sheet: Sheet): Generator<readonly [string, Cell]> {
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells.entries()) if (cell) yield [`${sheet.name} ${row},${column}`, cell];
}

const rounded = (value: CellValue): CellValue =>
  typeof value === 'number' ? Number(value.toPrecision(10)) : value === '' ? null : value;

it('gives every formula of every summary the figure that was stored, and no error', async () => {
  for (const { name, file } of books) {
    const before = own(await readWorkbook(file));
    const theirs = own(after.get(name)!);
    expect(theirs.map((sheet) => sheet.name)).toEqual(before.map((sheet) => sheet.name));
    let formulas = 0;
    before.forEach((sheet, i) => {
      for (const [place, { formula, value }] of cellsOf(sheet)) {
        if (formula === undefined) continue;
        formulas++;
        const [row, column] = place
          .slice(place.lastIndexOf(' ') + 1)
          .split(',')
          .map(Number);
        const calculated = theirs[i]!.rows.get(row!)?.[column!]?.value ?? null;
        expect([name, place, rounded(calculated)]).toEqual([name, place, rounded(value)]);
      }
    });
    expect([name, formulas > 20]).toEqual([name, true]);
  }
});

it('leaves all original parts as they were, but those that must change', () => {
  for (const { original, file } of books) {
    const there = new Set(partsOf(original).keys());
    const changed = changedParts(original, file).filter((part) => there.has(part));
    expect(changed.filter((part) => !MUST_CHANGE.includes(part))).toEqual([]);
  }
});

it('finds no new error in the written file, and takes none of our sheets for a Biểu', async () => {
  for (const { file, workbook } of books) {
    const [was, is] = [check(workbook), check(await readWorkbook(file))];
    expect([is.findings, is.skipped]).toEqual([was.findings, was.skipped]);
  }
});

it('follows a mark that is changed in the written file', async () => {
  const { file, workbook } = books.find(({ name }) => name === 'dien-bien.xlsx')!;
  const { bieu } = check(workbook).tables.find((table) => table.bieu.kind === 'grid')!;
  const part = `xl/worksheets/sheet${bieu.sheet + 1}.xml`;
  const parts = Object.fromEntries(partsOf(file));
  const text = new TextDecoder().decode(parts[part]);
  // the first mark of the grid's first column of marks that is a number
  const match = /<c r="(D\d+)"([^>]*)><v>1<\/v><\/c>/.exec(text)!;
  parts[part] = strToU8(text.replace(match[0], `<c r="${match[1]}"${match[2]}><v>0</v></c>`));
  const path = join(folder, 'doi-dau.xlsx');
  writeFileSync(path, zipSync(parts));
  const [written] = convert([path], 'xlsx', join(folder, 'changed'), { recalculates: true });
  const changed = own(await readWorkbook(readFileSync(written!)));
  const before = own(await readWorkbook(file));
  const differing = before.flatMap((sheet, i) =>
    [...cellsOf(sheet)].filter(([place, { value }]) => {
      const [row, column] = place
        .slice(place.lastIndexOf(' ') + 1)
        .split(',')
        .map(Number);
      return rounded(changed[i]!.rows.get(row!)?.[column!]?.value ?? null) !== rounded(value);
    }),
  );
  const sheets = new Set(differing.map(([place]) => place.slice(0, place.lastIndexOf(' '))));
  expect([...sheets]).toEqual(expect.arrayContaining(['TH-Huyện', 'TH-Xã', 'TH-Tiêu chí']));
});

it('is as we wrote it after LibreOffice saved it, and after it calculated everything anew', async () => {
  for (const { name, file } of books) {
    const path = join(folder, 'luu-lai', name);
    mkdirSync(join(folder, 'luu-lai'), { recursive: true });
    writeFileSync(path, file);
  }
  const files = books.map(({ name }) => join(folder, 'luu-lai', name));
  const saved = [
    ...convert(files, 'xlsx', join(folder, 'saved')),
    ...readdirSync(join(folder, 'calculated', 'out')).map((one) => join(folder, 'calculated', 'out', one)),
  ];
  for (const one of saved) {
    const bytes = new Uint8Array(readFileSync(one));
    const workbook = await readWorkbook(bytes);
    const { sheets } = summarize(workbook, check(workbook), {
      chosen: 'all',
      valuesOnly: false,
      takenAt: TAKEN_AT,
    });
    const { kept, written } = await writeSummaries(bytes, sheets, { force: false });
    expect([one, kept]).toEqual([one, []]);
    expect([one, written.length >= 4]).toEqual([one, true]);
  }
});
