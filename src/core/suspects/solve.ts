/**
 * A mixed-integer linear problem in the LP format (CPLEX), as the core builds it, and how long it may take in
 * milliseconds.
 */
export interface SolveRequest {
  readonly lp: string;
  readonly milliseconds: number;
}

/**
 * What a solver answers: the values by the names of the problem's variables (those at zero may be left out), that
 * nothing satisfies it, or that time ran out; then with the best values found, if any.
 */
export type SolveAnswer =
  | { readonly status: 'optimal'; readonly values: ReadonlyMap<string, number> }
  | { readonly status: 'infeasible' }
  | { readonly status: 'timeout'; readonly values: ReadonlyMap<string, number> | null };

/** Solves a mixed-integer linear problem; handed in by the app. Rejects where no solver could be loaded. */
export type Solve = (request: SolveRequest) => Promise<SolveAnswer>;
