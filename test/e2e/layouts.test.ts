import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonFile } from '../../src/core/report/json';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { toXlsx } from '../excel/xlsx';
import { buildModel, HAND_MADE, judge, render, SLIPS, type ExpectedFinding } from '../layouts';
import { checkJson, useFolder } from './soatBieu';

/** A layout as a file, clean or with one slip. */
interface Case {
  readonly path: string;
  readonly workbook: Workbook;
  readonly expected: readonly ExpectedFinding[];
}

const SEED = 7;
const cases = HAND_MADE.flatMap(({ layout, shape }): Case[] => {
  const clean = render(buildModel(shape), layout);
  const slipped = SLIPS.flatMap((slip) => {
    const one = slip.apply(clean, SEED);
    return one ? [{ path: `${layout.name}/${slip.name}.xlsx`, ...one }] : [];
  });
  return [{ path: `${layout.name}/clean.xlsx`, ...clean }, ...slipped];
});

const folder = useFolder();
let reports: ReadonlyMap<string, JsonFile>;

beforeAll(async () => {
  for (const { layout } of HAND_MADE) mkdirSync(join(folder, layout.name));
  for (const { path, workbook } of cases) writeFileSync(join(folder, path), await toXlsx(workbook));
  const { status, stderr, files } = checkJson(['.'], folder);
  // on a busy machine it takes long enough to be told how far it is
  expect([status, stderr.replace(/^Đã kiểm tra .*\n/gm, '')]).toEqual([1, '']);
  reports = new Map(files.map((file) => [file.path, file]));
}, 120_000);

it('every file was checked', () => {
  expect([...reports.keys()].sort()).toEqual(cases.map(({ path }) => path).sort());
});

it.each(cases.map((one) => [one.path, one] as const))('%s yields what it should', (path, { expected }) => {
  const { error, tables, findings } = reports.get(path)!;
  expect([error, tables.length]).toEqual([null, 1]);
  expect(judge(expected, findings)).toEqual({ missing: [], surplus: [] });
});
