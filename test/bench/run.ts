/**
 * `npm run bench`: how long a grid as large as the country takes, and where the time goes. Figures are for reading;
 * nothing is asserted of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import buildIfStale from '../support/build-if-stale';
import { country } from './country';
import { kindCosts } from './kinds';
import { benchFolder } from './folder';
import { checking, inflating, reading, recognising } from './steps';

const WARM_RUNS = 9;
const COLD_RUNS = 5;
const CLI = resolve(__dirname, '../../dist/cli.js');
const COLD = resolve(__dirname, 'cold.ts');

/** Milliseconds. Checking is all after recognising: relations, their evaluation, rules, suspects. */
interface Times {
  readonly inflate: number;
  readonly read: number;
  readonly recognise: number;
  readonly check: number;
}

/** `check` recognises too: what is left of it is checking. */
function times(parts: { inflate: number; read: number; recognise: number; both: number }): Times {
  const { both, ...rest } = parts;
  return { ...rest, check: Math.max(0, both - parts.recognise) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function repeat(count: number, measure: () => number): number {
  return median(Array.from({ length: count }, measure));
}

async function warm(bytes: Uint8Array): Promise<Times> {
  const { workbook } = await reading(bytes);
  const reads: number[] = [];
  for (let i = 0; i < WARM_RUNS; i++) reads.push((await reading(bytes)).took);
  checking(workbook);
  return times({
    inflate: repeat(WARM_RUNS, () => inflating(bytes)),
    read: median(reads),
    recognise: repeat(WARM_RUNS, () => recognising(workbook)),
    both: repeat(WARM_RUNS, () => checking(workbook)),
  });
}

/** Each step once in a process of its own, because the first call of a step warms the next one up. */
function cold(file: string): Times {
  const step = (name: string): number =>
    repeat(COLD_RUNS, () => Number(output([...process.execArgv, COLD, name, file])));
  return times({
    inflate: step('inflate'),
    read: step('read'),
    recognise: step('recognise'),
    both: step('check'),
  });
}

/** What a Node process of its own writes. */
function output(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** The built command line in processes of its own, from start to end. */
function commandLine(...args: string[]): number {
  return repeat(COLD_RUNS, () => {
    const started = performance.now();
    output([CLI, ...args]);
    return performance.now() - started;
  });
}

const ms = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;

function tell(title: string, { inflate, read, recognise, check }: Times): void {
  const total = read + recognise + check;
  const part = (name: string, value: number): string => {
    const share = ((value / total) * 100).toFixed(0).padStart(4);
    return `  ${name.padEnd(12)}${ms(value)}${share} %`;
  };
  console.log(`\n${title}`);
  console.log(part('reading', read));
  console.log(part('recognising', recognise));
  console.log(part('checking', check));
  console.log(
    `${part('total', total)}, ${(total / inflate).toFixed(1)} times inflating alone (${inflate.toFixed(0)} ms)`,
  );
}

async function main(): Promise<void> {
  buildIfStale();
  const { bytes, communes, criteria, cells } = country();
  const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-bench-'));
  const file = join(folder, 'ca-nuoc.xlsx');
  writeFileSync(file, bytes);
  try {
    const [many, size] = [cells.toLocaleString('en'), (bytes.length / 2 ** 20).toFixed(1)];
    console.log(`${communes} communes × ${criteria} criteria: ${many} cells, ${size} MiB as .xlsx`);
    tell(`Cold (each step in a fresh process, median of ${COLD_RUNS})`, cold(file));
    const warmed = await warm(readFileSync(file));
    tell(`Warm (one process, median of ${WARM_RUNS})`, warmed);
    const each = (value: number): string => ((value / cells) * 10_000).toFixed(1);
    console.log(
      `  for 10,000 cells: recognising ${each(warmed.recognise)} ms, checking ${each(warmed.check)} ms`,
    );
    const start = commandLine('--help');
    console.log(`\ndist/cli.js check (a fresh process, median of ${COLD_RUNS})`);
    console.log(
      `  from start to end ${ms(commandLine('check', file))}, of which Node and loading ${ms(start)}`,
    );
    console.log('\nEach kind of Biểu, recognition and rules (CPU, for 10,000 filled cells, warm)');
    for (const { kind, tables, cells: filled, cost } of kindCosts()) {
      console.log(
        `  ${kind.padEnd(28)}${ms(cost)}  (${tables} workbooks, ${filled.toLocaleString('en')} cells)`,
      );
    }
    benchFolder();
    const load = loadavg()[0]!.toFixed(1);
    console.log(`\nload of this machine: ${load} on ${availableParallelism()} cores`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
