/**
 * `npm run bench`, the summary sheets: how long a grid as large as the country takes to be read, checked, summarized
 * and written as the command line does it, what each step has of it, and what the whole command takes from its start
 * to its end (as built: `npm run build` first). Figures are for reading; nothing is asserted of them.
 */
import { check } from '../../src/core/check';
import { packInNode } from '../../src/apps/cli/packing';
import { summarize } from '../../src/core/summary/summarize';
import { writeSummaries } from '../../src/hosts/file/patch/writeSummaries';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { country } from './country';
import { wholeCommand } from './wholeCommand';

const RUNS = 5;
const COMMUNES = [115, 10_600];

/** Milliseconds. */
interface Steps {
  readonly read: number;
  readonly check: number;
  readonly summarize: number;
  readonly write: number;
  /** The same sheets written into the file that has them. */
  readonly again: number;
}

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

async function run(bytes: Uint8Array): Promise<Steps> {
  const [workbook, read] = await timed(() => readWorkbook(bytes, { packing: packInNode }));
  const [report, checked] = await timed(() => check(workbook));
  const [{ sheets }, summarized] = await timed(() =>
    summarize(workbook, report, { chosen: 'all', valuesOnly: false, takenAt: new Date(0) }),
  );
  const [{ file }, write] = await timed(() =>
    writeSummaries(bytes, sheets, { force: false, packing: packInNode, read: workbook }),
  );
  const written = await readWorkbook(file, { packing: packInNode });
  const [, again] = await timed(() =>
    writeSummaries(file, sheets, { force: false, packing: packInNode, read: written }),
  );
  return { read, check: checked, summarize: summarized, write, again };
}

const STEPS = ['read', 'check', 'summarize', 'write', 'again'] as const;

async function main(): Promise<void> {
  for (const communes of COMMUNES) {
    const { bytes } = country(communes);
    const runs: Steps[] = [];
    for (let i = 0; i < RUNS; i++) runs.push(await run(bytes));
    const median = (step: keyof Steps): number =>
      runs.map((one) => one[step]).sort((a, b) => a - b)[RUNS >> 1]!;
    const shown = STEPS.map((step) => `${step} ${median(step).toFixed(0)}`);
    const all = STEPS.slice(0, -1).reduce((sum, step) => sum + median(step), 0);
    console.log(`summaries of ${communes} communes, ms: ${shown.join(', ')}; first time ${all.toFixed(0)}`);
    const warm = { summarize: all, check: median('read') + median('check') };
    for (const command of ['summarize', 'check'] as const) {
      const took = [...wholeCommand(command, bytes, RUNS)].sort((a, b) => a - b);
      console.log(
        `whole command ${command}, ms: median ${took[RUNS >> 1]!.toFixed(0)}, least ${took[0]!.toFixed(0)}; ` +
          `${(took[RUNS >> 1]! / warm[command]).toFixed(1)} times its steps once they are warm`,
      );
    }
  }
}

void main();
