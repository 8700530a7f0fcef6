import type { Solve, SolveAnswer } from '../../core/suspects/solve';

/** Where the solver's WebAssembly comes from: its address or path, or its bytes. */
export type Wasm = { readonly from: string } | { readonly bytes: Uint8Array };

/** One answer for the same question: nothing of a run depends on chance or on the clock but its end. */
const OPTIONS = { output_flag: false, random_seed: 0, threads: 1, mip_rel_gap: 0, mip_abs_gap: 0 } as const;
const MS = 1_000;

/**
 * HiGHS (MIT, WebAssembly, 3.5 MB), loaded with the first question. It blocks its thread while it works, so it belongs
 * into a worker.
 */
export function createHighsSolve(wasm: () => Promise<Wasm>): Solve {
  let loading: ReturnType<typeof load> | null = null;
  return async ({ lp, milliseconds }) => {
    loading ??= wasm().then(load);
    try {
      const highs = await loading;
      return answerOf(highs.solve(lp, { ...OPTIONS, time_limit: milliseconds / MS }));
    } catch (error) {
      // a solver that broke down is not asked again: the next question loads another
      loading = null;
      throw error;
    }
  };
}

async function load(wasm: Wasm) {
  const { default: loadHighs } = await import(/* webpackChunkName: "highs" */ 'highs');
  if ('bytes' in wasm) return loadHighs({ wasmBinary: wasm.bytes.slice().buffer });
  return loadHighs({ locateFile: () => wasm.from });
}

type Solution = ReturnType<Awaited<ReturnType<typeof load>>['solve']>;

function answerOf(solution: Solution): SolveAnswer {
  const { Status: status } = solution;
  if (status === 'Infeasible' || status === 'Primal infeasible or unbounded') return { status: 'infeasible' };
  const values = valuesOf(solution);
  if (status === 'Optimal' && values) return { status: 'optimal', values };
  return { status: 'timeout', values };
}

function valuesOf({ Columns: columns }: Solution): ReadonlyMap<string, number> | null {
  const values = new Map<string, number>();
  for (const [name, column] of Object.entries(columns)) {
    if (!('Primal' in column) || !Number.isFinite(column.Primal)) return null;
    if (column.Primal !== 0) values.set(name, column.Primal);
  }
  return values;
}
