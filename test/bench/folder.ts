/**
 * `npm run bench` too: a folder of workbooks of 115 communes, checked on two cores, against merely reading the same
 * files on two cores with SheetJS and with exceljs. Figures are for reading; nothing is asserted of them but that the
 * work was done. `FILES=1000` for the full folder; a short run is made longer by what it takes to start.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { country } from './country';

const FILES = Number(process.env.FILES ?? 40);
const COMMUNES = 115;
const THREADS = '2';
/** A short run is repeated, because it says little. */
const RUNS = FILES > 200 ? 1 : 3;
const CLI = resolve(__dirname, '../../dist/cli.js');
const PEAK = resolve(__dirname, 'peak.js');
const READ_ALL = resolve(__dirname, 'readAll.js');
const MOST_OUTPUT = 2 ** 30;

interface Measured {
  readonly milliseconds: number;
  /** Of all threads together: the steadier figure on a busy machine. */
  readonly cpu: number;
  readonly megabytes: number;
}

/** Checks the folder, and reads it otherwise; tells times, throughput, peak memory and ratios. */
export function benchFolder(): void {
  const place = mkdtempSync(join(tmpdir(), 'soat-bieu-bench-'));
  const folder = join(place, 'folder');
  try {
    const size = fill(folder);
    console.log(
      `\n${FILES} workbooks of ${COMMUNES} communes, ${(size / 2 ** 20).toFixed(1)} MiB, ${THREADS} threads ` +
        `(processes from start to end, median of ${RUNS})`,
    );
    const peak = join(place, 'peak');
    const checked = measured(
      [CLI, 'check', '--format', 'json', '--jobs', THREADS, folder],
      peak,
      expectClean,
    );
    tell('checked with soat-bieu', checked, checked);
    for (const library of ['sheetjs', 'exceljs']) {
      tell(`read with ${library}`, measured([READ_ALL, library, folder, THREADS], peak), checked);
    }
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Writes the workbooks, each with other marks. Gives their bytes together. */
function fill(folder: string): number {
  mkdirSync(folder);
  let size = 0;
  for (let i = 0; i < FILES; i++) {
    const { bytes } = country(COMMUNES, i * COMMUNES);
    writeFileSync(join(folder, `${String(i).padStart(4, '0')}.xlsx`), bytes);
    size += bytes.length;
  }
  return size;
}

function measured(
  args: readonly string[],
  peak: string,
  look: (output: string) => void = () => undefined,
): Measured {
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', PEAK, ...args], {
      encoding: 'utf8',
      env: { ...process.env, PEAK: peak },
      maxBuffer: MOST_OUTPUT,
    });
    const milliseconds = performance.now() - started;
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    look(stdout);
    const { memory, cpu } = JSON.parse(readFileSync(peak, 'utf8')) as { memory: number; cpu: number };
    return { milliseconds, cpu: cpu / 1000, megabytes: memory / 1024 };
  });
  return runs.sort((a, b) => a.milliseconds - b.milliseconds)[runs.length >> 1]!;
}

/** A table that is not read whole would make fine figures. */
function expectClean(output: string): void {
  const { files } = JSON.parse(output) as { files: { tables: { units: number }[]; findings: unknown[] }[] };
  const isWhole = files.every(
    ({ tables, findings }) => tables[0]?.units === COMMUNES && findings.length === 0,
  );
  if (files.length !== FILES || !isWhole) throw new Error('not every workbook was read as it is');
}

function tell(what: string, { milliseconds, cpu, megabytes }: Measured, checked: Measured): void {
  const seconds = (value: number): string => `${(value / 1000).toFixed(1).padStart(6)} s`;
  const rate = (FILES / (milliseconds / 1000)).toFixed(0).padStart(4);
  const figures = `${seconds(milliseconds)} ${rate} files/s, of the cores ${seconds(cpu)}, peak ${megabytes.toFixed(0)} MB`;
  const times = (a: number, b: number): string => (a / b).toFixed(2);
  const ratios = [
    `${times(milliseconds, checked.milliseconds)} × the time`,
    `${times(cpu, checked.cpu)} × the work`,
    `${times(megabytes, checked.megabytes)} × the memory`,
  ];
  console.log(`  ${what.padEnd(23)}${figures}${cpu === checked.cpu ? '' : `: ${ratios.join(', ')}`}`);
}
