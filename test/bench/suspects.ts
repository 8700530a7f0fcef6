/**
 * `npm run bench`, wrong cells: how long one component takes (relations that fail and hang together), and a grid as
 * large as the country with thirty errors. Figures are for reading; nothing is asserted of them.
 */
import { check, checkSteps } from '../../src/core/check';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { componentsOf } from '../../src/core/suspects/components';
import { locating } from '../../src/core/suspects/locate';
import { refine } from '../../src/core/suspects/refine';
import { search } from '../../src/core/suspects/search';
import { solveComponent } from '../../src/core/suspects/solver/solveComponent';
import { Space } from '../../src/core/suspects/space';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { cleanBook } from '../suspects/book/cleanBook';
import { faultyBook } from '../suspects/errors/faultyBook';
import { solveInProcess } from '../suspects/solveInProcess';
import { country } from './country';
import { withErrors } from './countryErrors';

/** Errors of a workbook, and workbooks of each. */
const ERRORS = [1, 3, 5, 10];
const SEEDS = 25;
const COUNTRY_ERRORS = 30;
const COUNTRY_RUNS = 5;
const PATIENCE_MS = 10_000;
/** Times each workbook is gone through; a component's middle one counts: its slowest is as often the machine's doing. */
const TIMES = 3;
/** As `locate` has them. */
const LIMITS = { most: 4, steps: 1500 };

/** Milliseconds a component took, and whether it took a solver. */
interface Taken {
  readonly took: number;
  readonly isSolved: boolean;
}

/** The components of one workbook: those that a search settles, and those it leaves open, in the order `refine` asks. */
async function componentTimes(seed: number, errors: number): Promise<Taken[]> {
  const { workbook } = faultyBook(cleanBook(seed), seed, errors);
  const report = check(workbook);
  const { checked, evidence } = checkSteps(workbook, {
    bieus: report.tables.map(({ bieu }) => bieu),
    skipped: report.skipped,
  });
  const failing = checked.verdicts.flatMap(({ status }, index) => (status === 'fails' ? [index] : []));
  const times: Taken[] = [];
  const space = new Space(checked, evidence);
  for (const component of componentsOf(space, failing)) {
    const started = performance.now();
    const found = search(space, component, LIMITS);
    if (found.isComplete && found.repairs.length > 0)
      times.push({ took: performance.now() - started, isSolved: false });
  }
  const steps = locating(checked, evidence);
  let next = steps.next();
  while (!next.done) {
    const started = performance.now();
    const found = await solveComponent(next.value, solveInProcess, () => PATIENCE_MS);
    times.push({ took: performance.now() - started, isSolved: true });
    next = steps.next(found);
  }
  return times;
}

/** The same gone through several times anew, with the middle of each component's times. */
async function middleTimes(seed: number, errors: number): Promise<Taken[]> {
  const runs: Taken[][] = [];
  while (runs.length < TIMES) runs.push(await componentTimes(seed, errors));
  return runs[0]!.map((one, i) => ({
    ...one,
    took: at(
      runs.map((run) => run[i]!.took),
      0.5,
    ),
  }));
}

async function countryRun(workbook: Workbook): Promise<{ check: number; refine: number; repairs: number }> {
  const started = performance.now();
  const report = check(workbook);
  const between = performance.now();
  const { findings } = await refine(workbook, report, {
    solve: solveInProcess,
    now: () => performance.now(),
  });
  return {
    check: between - started,
    refine: performance.now() - between,
    repairs: findings.filter(({ repairs }) => (repairs[0]?.confidence ?? 0) >= 0.9).length,
  };
}

function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
}

function textAt(values: readonly number[], part: number): string {
  return at(values, part).toFixed(1);
}

async function main(): Promise<void> {
  // a solver that is loaded and warm, as in a pane that stays open
  for (let seed = 1; seed <= 3; seed++) await componentTimes(seed, 10);
  const all: Taken[] = [];
  for (const errors of ERRORS) {
    for (let seed = 1; seed <= SEEDS; seed++) all.push(...(await middleTimes(seed, errors)));
  }
  for (const [name, own] of [
    ['all', all],
    ['by search', all.filter(({ isSolved }) => !isSolved)],
    ['by solver', all.filter(({ isSolved }) => isSolved)],
  ] as const) {
    const times = own.map(({ took }) => took);
    console.log(
      `components of ${ERRORS.join(', ')} errors, ${name}: ${times.length}; ` +
        `ms median ${textAt(times, 0.5)}, 95 % ${textAt(times, 0.95)}, max ${textAt(times, 1)}`,
    );
  }
  const { bytes, communes } = country();
  const workbook = withErrors(await readWorkbook(bytes), COUNTRY_ERRORS);
  const runs: Awaited<ReturnType<typeof countryRun>>[] = [];
  for (let run = 0; run < COUNTRY_RUNS; run++) runs.push(await countryRun(workbook));
  const [checks, refines] = [runs.map((run) => run.check), runs.map((run) => run.refine)];
  console.log(
    `${communes} communes, ${COUNTRY_ERRORS} errors: check ms median ${textAt(checks, 0.5)}, max ${textAt(checks, 1)}; ` +
      `refine ms median ${textAt(refines, 0.5)}, max ${textAt(refines, 1)}; sure repairs ${runs[0]!.repairs}`,
  );
  console.log(`peak memory MB ${(process.resourceUsage().maxRSS / 1024).toFixed(0)}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
