import { readFile } from 'node:fs/promises';
import type { Solve } from '../../src/core/suspects/solve';
import { createHighs } from '../../src/ui/solver/highs';

/** The product's solver in this process: whoever measures waits for it anyhow. */
export const solveInProcess: Solve = createHighs(() => readFile(require.resolve('highs/runtime')))();
