import loadHighs from 'highs';
import type { Solve } from '../../src/core/suspects/solve';

let highs: ReturnType<typeof loadHighs> | null = null;

/** HiGHS in this process: the judge waits for it anyhow. */
export const solveInProcess: Solve = async ({ lp, milliseconds }) => {
  highs ??= loadHighs();
  const { Status, Columns } = (await highs).solve(lp, { time_limit: milliseconds / 1000 });
  const values = new Map<string, number>();
  for (const [name, column] of Object.entries(Columns)) {
    const value = 'Primal' in column ? column.Primal : 0;
    if (value !== 0) values.set(name, value);
  }
  if (Status === 'Optimal') return { status: 'optimal', values };
  if (Status === 'Infeasible') return { status: 'infeasible' };
  return { status: 'timeout', values: values.size > 0 ? values : null };
};
