import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, type Report } from '../../core/check';
import type { Workbook } from '../../core/snapshot/workbook';
import { refine } from '../../core/suspects/refine';
import { createHighs } from '../../ui/solver/highs';

/** Built beside the command line. */
const WASM = join(__dirname, 'highs.wasm');

/** Milliseconds: nobody waits at a screen, and a machine under load gives the same answer as an idle one. */
const BUDGET = 30_000;

const solverOf = createHighs(() => readFile(WASM));

/**
 * The whole check of one workbook. What the check leaves open is given to the solver, which is loaded only then; where
 * it cannot be had, the report of the check stands.
 */
export async function checkWorkbook(workbook: Workbook): Promise<Report> {
  const now = (): number => performance.now();
  return refine(workbook, check(workbook), { solve: solverOf(), budget: BUDGET, now });
}
