import type { Highs, InitOptions, LegacyHighsSolution } from 'highs';
import type { Solve, SolveAnswer } from '../../core/suspects/solve';

/** Gives the solver's WebAssembly; rejects where it cannot be had. */
export type LoadWasm = () => Promise<Uint8Array>;

/**
 * One answer for the same question: no chance, no threads, no gap within which any answer will do. Only the time limit
 * hangs on the machine, and what it cuts short is told as not proven.
 *
 * HiGHS's own presolve stays: it costs easy questions a seventh more time and spares the hardest nine tenths and more.
 * Measured on the components that 120 workbooks with 10 errors leave open (2026-11-29): one of 17 relations took 105 s
 * without it and 12 s with it, one of 11 relations 18.8 s and 0.4 s. What else HiGHS does to prepare a long search costs
 * more than it saves on problems as tight as these (`moves.ts`, `cuts.ts`): over 122 of them a first answer by jumping
 * and one by reduced costs took half of all time and found nothing that the search itself did not.
 */
const OPTIONS = {
  output_flag: false,
  random_seed: 0,
  threads: 1,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  mip_detect_symmetry: false,
  mip_allow_restart: false,
  mip_heuristic_effort: 0,
  mip_heuristic_run_feasibility_jump: false,
  mip_heuristic_run_root_reduced_cost: false,
  mip_pscost_minreliable: 0,
} as const;
const MS = 1_000;

/**
 * HiGHS (MIT licence, WebAssembly, 3.5 MB), loaded with the first question and kept. It blocks its thread while it
 * works, so it belongs into a worker. Gives a solver for one check: where HiGHS cannot be loaded, the check's other
 * questions do not wait for further tries; the next check tries again.
 */
export function createHighs(wasm: LoadWasm): () => Solve {
  let loaded: Promise<Highs> | null = null;
  return () => {
    let mine: Promise<Highs> | null = null;
    return async ({ lp, milliseconds }) => {
      mine ??= loaded ??= load(wasm);
      const highs = await mine.catch((error: unknown) => {
        loaded = null;
        throw error;
      });
      try {
        return answerOf(highs.solve(lp, { ...OPTIONS, time_limit: milliseconds / MS }));
      } catch (error) {
        // an instance that broke down, as with too large a question, is not asked again
        mine = loaded = null;
        throw error;
      }
    };
  };
}

/** How Emscripten lets its host make the instance; the types of highs 1.15.3 leave it out. */
interface Instantiation {
  instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void): void;
}

async function load(wasm: LoadWasm): Promise<Highs> {
  const [{ default: loadHighs }, module] = await Promise.all([
    import(/* webpackChunkName: "highs" */ 'highs'),
    wasm().then((bytes) => WebAssembly.compile(bytes as Uint8Array<ArrayBuffer>)),
  ]);
  // highs 1.15.3 documents `wasmBinary` and `wasmModule` and heeds neither: it would look for a file beside the script
  const options: InitOptions & Instantiation = {
    instantiateWasm: (imports, receive) => receive(new WebAssembly.Instance(module, imports)),
    // what breaks down is told by what rejects, not on the console
    printErr: () => undefined,
  };
  return loadHighs(options);
}

function answerOf({ Status: status, Columns: columns }: LegacyHighsSolution): SolveAnswer {
  // changes are bounded, so that nothing is unbounded
  if (status === 'Infeasible' || status === 'Primal infeasible or unbounded') return { status: 'infeasible' };
  const values = valuesOf(columns);
  if (status === 'Optimal' && values) return { status: 'optimal', values };
  return { status: 'timeout', values };
}

/** The values found; null where time ran out before there were any: then all of them are zero, which repairs nothing. */
function valuesOf(columns: LegacyHighsSolution['Columns']): ReadonlyMap<string, number> | null {
  const values = new Map<string, number>();
  for (const [name, column] of Object.entries<object>(columns)) {
    const value = 'Primal' in column ? Number(column.Primal) : 0;
    if (!Number.isFinite(value)) return null;
    if (value !== 0) values.set(name, value);
  }
  return values.size > 0 ? values : null;
}
