import { check, type Report } from '../../src/core/check';
import { refine, type RefineOptions } from '../../src/core/suspects/refine';
import { cleanBook } from './book/cleanBook';
import { faultyBook, type Faulty } from './errors/faultyBook';
import { identifiableBook } from './errors/identifiableBook';
import { solveInProcess } from './solveInProcess';
import { judge, type Verdict } from './verdict';

/** One workbook judged. */
export interface Trial {
  readonly seed: number;
  readonly faulty: Faulty;
  readonly report: Report;
  readonly verdict: Verdict;
  /** Milliseconds of `check`, and of `refine` after it. */
  readonly checking: number;
  readonly refining: number;
}

/** Errors as they are drawn, or only such as the equations allow one smallest repair for. */
export type Draw = 'any' | 'identifiable';

/** The workbook of a seed with so many errors. */
export function faultyOf(seed: number, errors: number, draw: Draw): Faulty {
  const book = cleanBook(seed);
  return draw === 'any' ? faultyBook(book, seed, errors) : identifiableBook(book, seed, errors);
}

/** Checks and refines a workbook with errors, and judges what is said. */
export async function trialOf(
  seed: number,
  faulty: Faulty,
  options: Pick<RefineOptions, 'now' | 'budget'> = { now: () => performance.now() },
): Promise<Trial> {
  const started = performance.now();
  const checked = check(faulty.workbook);
  const between = performance.now();
  const report = await refine(faulty.workbook, checked, {
    solve: solveInProcess,
    ...options,
  });
  return {
    seed,
    faulty,
    report,
    verdict: judge(faulty, report),
    checking: between - started,
    refining: performance.now() - between,
  };
}
