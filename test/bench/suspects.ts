/**
 * `npm run bench`, wrong cells: how long one component takes (relations that fail and hang together), and a grid as
 * large as the country with thirty errors. Figures are for reading; nothing is asserted of them.
 */
import { check, checkSteps } from '../../src/core/check';
import type { Cell, Workbook } from '../../src/core/snapshot/workbook';
import { componentsOf } from '../../src/core/suspects/components';
import { refine } from '../../src/core/suspects/refine';
import { search } from '../../src/core/suspects/search';
import { solveComponent } from '../../src/core/suspects/solver/solveComponent';
import { Space } from '../../src/core/suspects/space';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { random } from '../layouts/random';
import { cleanBook } from '../suspects/book/cleanBook';
import { faultyBook } from '../suspects/errors/faultyBook';
import { solveInProcess } from '../suspects/solveInProcess';
import { country } from './country';

const SEEDS = 25;
const ERRORS = 10;
const COUNTRY_ERRORS = 30;
const COUNTRY_RUNS = 5;
const PATIENCE_MS = 10_000;
/** As `locate` has them. */
const LIMITS = { most: 4, steps: 1500 };

/** Milliseconds of each component of a workbook with errors, and whether it took a solver. */
async function componentTimes(seed: number): Promise<{ readonly took: number; readonly solved: boolean }[]> {
  const { workbook } = faultyBook(cleanBook(seed), seed, ERRORS);
  const report = check(workbook);
  const { checked, evidence } = checkSteps(workbook, {
    bieus: report.tables.map(({ bieu }) => bieu),
    skipped: report.skipped,
  });
  const failing = checked.verdicts.flatMap(({ status }, index) => (status === 'fails' ? [index] : []));
  const times: { took: number; solved: boolean }[] = [];
  for (const component of componentsOf(new Space(checked, evidence), failing)) {
    const space = new Space(checked, evidence);
    const started = performance.now();
    const found = search(space, component, LIMITS);
    const solved = !found.isComplete || found.repairs.length === 0;
    if (solved) await solveComponent({ space, failing: component }, solveInProcess, () => PATIENCE_MS);
    times.push({ took: performance.now() - started, solved });
  }
  return times;
}

/** The grid with marks and totals typed wrongly in as many rows, the same at every run. */
function withErrors(workbook: Workbook, errors: number): Workbook {
  const rng = random(1);
  const [sheet, ...others] = workbook.sheets;
  const rows = new Map(sheet!.rows);
  const units = [...rows.keys()].filter((row) => typeof rows.get(row)![0]?.value === 'number');
  for (const row of rng.shuffle(units).slice(0, errors)) {
    const line: (Cell | undefined)[] = [...rows.get(row)!];
    const column = rng.int(2, 21);
    const { value, ...rest } = line[column]!;
    const isMark = column < 21;
    line[column] = { ...rest, value: isMark ? 1 - Number(value) : Number(value) + rng.int(1, 3) };
    rows.set(row, line);
  }
  return { sheets: [{ ...sheet!, rows }, ...others] };
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

function at(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
}

async function main(): Promise<void> {
  // a solver that is loaded and warm, as in a pane that stays open
  await componentTimes(1);
  await componentTimes(2);
  const all: { took: number; solved: boolean }[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) all.push(...(await componentTimes(seed)));
  for (const [name, own] of [
    ['all', all],
    ['by search', all.filter(({ solved }) => !solved)],
    ['by solver', all.filter(({ solved }) => solved)],
  ] as const) {
    const times = own.map(({ took }) => took);
    console.log(
      `components, ${name}: ${times.length}; ms median ${at(times, 0.5)}, 95 % ${at(times, 0.95)}, max ${at(times, 1)}`,
    );
  }
  const { bytes, communes } = country();
  const workbook = withErrors(await readWorkbook(bytes), COUNTRY_ERRORS);
  const runs: Awaited<ReturnType<typeof countryRun>>[] = [];
  for (let run = 0; run < COUNTRY_RUNS; run++) runs.push(await countryRun(workbook));
  const [checks, refines] = [runs.map((run) => run.check), runs.map((run) => run.refine)];
  console.log(
    `${communes} communes, ${COUNTRY_ERRORS} errors: check ms median ${at(checks, 0.5)}, max ${at(checks, 1)}; ` +
      `refine ms median ${at(refines, 0.5)}, max ${at(refines, 1)}; sure repairs ${runs[0]!.repairs}`,
  );
  console.log(`peak memory MB ${(process.resourceUsage().maxRSS / 1024).toFixed(0)}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
