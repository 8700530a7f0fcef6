import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { JsonFile } from '../../src/core/report/json';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { checkJson, useFolder } from '../e2e/soatBieu';
import { toXlsx } from '../excel/xlsx';
import { buildModel, HAND_MADE, judge, render, SLIPS, type ExpectedFinding } from '../layouts';
import { SAMPLES } from '../samples/workbooks';
import { convert } from './soffice';
import { exported } from './readings/exported';

// LibreOffice as a judge of its own: what it makes of a file owes nothing to our reading.
jest.setTimeout(300_000);

const folder = useFolder();
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

/** Layouts unlike each other: regions and long page titles; notes and merged totals; hidden columns and headings. */
const LAYOUTS = ['duyen-hai', 'dong-bang', 'tay-nguyen'];
const SEED = 5;
const generated = HAND_MADE.filter(({ layout }) => LAYOUTS.includes(layout.name)).flatMap(
  ({ layout, shape }) => {
    const clean = render(buildModel(shape), layout);
    const slipped = SLIPS.flatMap((slip) => {
      const one = slip.apply(clean, SEED);
      return one
        ? [{ name: `${layout.name}-${slip.name}.xlsx`, workbook: one.workbook, expected: one.expected }]
        : [];
    });
    return [{ name: `${layout.name}.xlsx`, workbook: clean.workbook, expected: clean.expected }, ...slipped];
  },
);

const before = new Map<string, JsonFile>();
const after = new Map<string, JsonFile>();

beforeAll(async () => {
  const made = join(folder, 'made');
  mkdirSync(made);
  for (const name of samples) writeFileSync(join(made, name), readFileSync(join(SAMPLES, name)));
  for (const { name, workbook } of generated) writeFileSync(join(made, name), await toXlsx(workbook));
  const files = readdirSync(made).map((name) => join(made, name));
  const rewritten = convert(files, 'xlsx', join(folder, 'rewritten'));
  for (const file of checkJson(files).files) before.set(basename(file.path), file);
  for (const file of checkJson(rewritten).files) after.set(basename(file.path), file);
});

describe('a workbook that LibreOffice wrote again', () => {
  it.each([...samples, ...generated.map(({ name }) => name)])('%s is reported as before', (name) => {
    expect(before.get(name)!.error).toBeNull();
    expect({ ...after.get(name), path: name }).toEqual({ ...before.get(name), path: name });
  });

  it.each(generated.map(({ name, expected }): [string, readonly ExpectedFinding[]] => [name, expected]))(
    '%s yields what it should',
    (name, expected) => {
      expect(judge(expected, after.get(name)!.findings)).toEqual({ missing: [], surplus: [] });
    },
  );
});

describe('Biểu 02 as LibreOffice reads it', () => {
  it.each(samples)('%s holds what the file host reads, cell by cell', async (name) => {
    const { sheets } = await readWorkbook(readFileSync(join(SAMPLES, name)));
    const index = sheets.findIndex((one) => one.name === 'Biểu 02');
    const csv = [...exported([join(SAMPLES, name)], join(folder, 'csv', name), index).values()][0]!;
    const { rows } = sheets[index]!;
    const ours = csv.map((line, row) => line.map((_, column) => rows.get(row)?.[column]?.value ?? null));
    expect(ours).toEqual(csv);
    // LibreOffice’s reading reaches as far as ours, and both are of the whole table
    expect(Math.max(...rows.keys())).toBeLessThan(csv.length);
    expect(Math.max(...[...rows.values()].map(({ length }) => length))).toBe(csv[0]!.length);
    expect(csv.flat().filter((value) => typeof value === 'number').length).toBeGreaterThan(2000);
  });
});

describe('other formats LibreOffice writes', () => {
  it.each(['xls', 'ods'])('.%s gives the same report', (format) => {
    const path = join(SAMPLES, 'dien-bien-co-loi.xlsx');
    const files = convert([path], format, join(folder, format));
    const [ours, theirs] = [checkJson([path]), checkJson(files)];
    expect(theirs.stderr).toBe('');
    expect({ ...theirs.files[0], path: '' }).toEqual({ ...ours.files[0], path: '' });
  });
});
