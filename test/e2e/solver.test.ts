import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonFile } from '../../src/core/report/json';
import { address } from '../../src/core/snapshot/address';
import { asXlsx } from '../../src/hosts/file/foreign/asXlsx';
import { fifteenErrors } from '../suspects/fifteen';
import { checkJson, ROOT, run, soatBieu, useFolder } from './soatBieu';

// Each test checks a workbook that is wrong all over, on a machine that may be busy.
jest.setTimeout(120_000);

const folder = useFolder();
const FILE = join(folder, 'muoi-lam.xlsx');
const faulty = fifteenErrors();
/** What the errors are, as JSON tells a repair: cells with what they should hold. */
const TRUTHS = faulty.errors
  .flatMap(({ cells }) => cells)
  .map(({ figure, truth }) => {
    const { sheet, row, column } = faulty.book.figures[figure]!;
    return `${faulty.workbook.sheets[sheet]!.name}!${address(row, column)} ${truth}`;
  })
  .sort();

beforeAll(() => writeFileSync(FILE, asXlsx(faulty.workbook)));

const bestOf = ({ findings }: JsonFile) => findings.flatMap(({ repairs }) => repairs.slice(0, 1));

/** What the best repairs would write; marks as numbers. */
const written = (file: JsonFile): string[] =>
  bestOf(file)
    .flatMap(({ cells }) => cells)
    .map(
      ({ sheet, cell, suggested }) =>
        `${sheet}!${cell} ${typeof suggested === 'number' ? suggested : Number(suggested !== null && suggested !== '')}`,
    )
    .sort();

it('finds all fifteen, and has proven that there is no smaller repair', () => {
  const { status, stderr, files } = checkJson([FILE]);
  expect([status, stderr]).toEqual([1, '']);
  expect(bestOf(files[0]!).map(({ proven }) => proven)).not.toContain(false);
  expect(written(files[0]!)).toEqual(TRUTHS);
});

it('says so in text, in the copy with highlights, and in the minutes', () => {
  const told = soatBieu(['check', FILE]).stdout;
  const answer = /^.*\d+ chỗ sai.*$/m.exec(told)![0];
  const [annotated, summarized] = (['annotate', 'summarize'] as const).map((command) =>
    soatBieu([command, FILE, '--output', join(folder, `${command}.xlsx`)]),
  );
  expect([annotated!.status, annotated!.stderr]).toEqual([1, '']);
  expect(annotated!.stdout).toContain(answer.trim());
  expect([summarized!.status, summarized!.stderr]).toEqual([1, '']);
});

it('gives the report of the check alone where the solver is missing', () => {
  const without = join(folder, 'without');
  mkdirSync(without);
  for (const name of ['cli.js', 'check-worker.js', 'cli.highs.js'])
    copyFileSync(join(ROOT, 'dist', name), join(without, name));
  const { status, stdout, stderr } = run(process.execPath, [
    join(without, 'cli.js'),
    ...['check', '--format', 'json', FILE],
  ]);
  expect([status, stderr]).toEqual([1, '']);
  const { files } = JSON.parse(stdout) as { files: JsonFile[] };
  expect(files[0]!.error).toBeNull();
  expect(bestOf(files[0]!).some(({ proven }) => !proven)).toBe(true);
});
