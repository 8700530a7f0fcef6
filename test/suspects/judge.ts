/**
 * How well wrong cells are located in workbooks like real ones (10 districts × 20 communes × 19 criteria with Biểu 01
 * and 03 beside them, some without districts), as Markdown tables:
 *
 *     npx tsx test/suspects/judge.ts [--errors 1,3,5,10] [--seeds 200] [--from 1] [--any] [--show] [--prove]
 *         [--budget 60000]
 *
 * By default every set of errors is identifiable: the equations allow one smallest repair, which is the truth.
 * `--any` takes errors as they are drawn. `--show` prints what was not located; `--prove` searches each whole workbook
 * for another repair, where that is not too wide. `--budget` is the milliseconds that `refine` may take of a workbook
 * (the product's own is 10,000; a busy machine needs more).
 */
import { standingOfAll, type Standing } from './oracle/classify';
import { systemOf } from './oracle/system';
import { show } from './show';
import {
  CLAIMS_HEAD,
  claimRows,
  KINDS_HEAD,
  kindRows,
  markdown,
  STANDINGS_HEAD,
  standingRows,
  TRIALS_HEAD,
  trialsRow,
} from './tally';
import { faultyOf, trialOf, type Draw, type Trial } from './trial';

const PROOF_STEPS = 8000;

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return (at < 0 ? undefined : process.argv[at + 1]) ?? otherwise;
}

const counts = option('errors', '1,3,5,10').split(',').map(Number);
const seeds = Number(option('seeds', '200'));
const from = Number(option('from', '1'));
const budget = Number(option('budget', '60000'));
const draw: Draw = process.argv.includes('--any') ? 'any' : 'identifiable';
const shown = process.argv.includes('--show');
const proved = process.argv.includes('--prove');

async function trialsWith(errors: number): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (let seed = from; seed < from + seeds; seed++) {
    const trial = await trialOf(seed, faultyOf(seed, errors, draw), {
      now: () => performance.now(),
      budget,
    });
    trials.push(trial);
    if (shown && !(draw === 'any' ? trial.verdict.amongAlternatives : trial.verdict.exact))
      console.log(`${errors} errors, ${show(trial)}\n`);
  }
  return trials;
}

/** Of how many workbooks the whole was searched, and what came out. */
function proofs(trials: readonly Trial[]): string {
  const standings = new Map<Standing, number>();
  for (const { faulty } of trials) {
    const standing = standingOfAll(systemOf(faulty.book), faulty, PROOF_STEPS);
    standings.set(standing, (standings.get(standing) ?? 0) + 1);
  }
  return [...standings].map(([standing, number]) => `${standing} ${number}`).join(', ');
}

async function main(): Promise<void> {
  const all: Trial[] = [];
  const rows: (string | number)[][] = [];
  for (const errors of counts) {
    const trials = await trialsWith(errors);
    if (proved) console.log(`${errors} errors, truth against all equations at once: ${proofs(trials)}`);
    rows.push(trialsRow(errors, trials));
    all.push(...trials);
  }
  console.log(`Errors: ${draw}\n\n${markdown(TRIALS_HEAD, rows)}\n`);
  const claims = all.flatMap(({ verdict }) => verdict.claims);
  console.log(`${markdown(CLAIMS_HEAD, claimRows(claims))}\n`);
  console.log(`${markdown(KINDS_HEAD, kindRows(all))}\n`);
  if (draw === 'any') console.log(markdown(STANDINGS_HEAD, standingRows(all)));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
