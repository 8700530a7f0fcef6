import type { Book, Domain } from '../book/book';

/** An equation over cells: what it says of their values, and nothing of where they stand. */
export interface Row {
  /** The target first. */
  readonly cells: readonly number[];
  /** How far the values are from what it says, 0 where it holds; for bands the difference of the two counts. */
  readonly off: (values: readonly number[]) => number;
  /**
   * What one cell must be if all others are right: every value, the plainest first; null where that cannot be said of
   * one cell alone.
   */
  readonly solveFor: (cell: number, values: readonly number[]) => readonly number[] | null;
}

/** The equations of a book, and by cell the equations it stands in. */
export interface System {
  readonly rows: readonly Row[];
  readonly rowsOf: readonly (readonly number[])[];
  readonly domains: readonly Domain[];
}

const NOISE = 1e-9;

/** The system of all equations of a book. */
export function systemOf(book: Book): System {
  const domains = book.figures.map(({ domain }) => domain);
  const rows = book.equations.map((equation): Row =>
    equation.kind === 'band' ? bandRow(equation) : sumRow(equation, domains),
  );
  const rowsOf: number[][] = domains.map(() => []);
  rows.forEach(({ cells }, at) => {
    for (const cell of cells) rowsOf[cell]!.push(at);
  });
  return { rows, rowsOf, domains };
}

type Sum = Extract<Book['equations'][number], { kind: 'sum' }>;
type Band = Extract<Book['equations'][number], { kind: 'band' }>;

function sumRow({ target, terms, constant, slack }: Sum, domains: readonly Domain[]): Row {
  const weights = new Map([[target, -1], ...terms.map((term) => [term.figure, term.weight] as const)]);
  const sum = (values: readonly number[]): number => {
    let all = constant - values[target]!;
    for (const { figure, weight } of terms) all += weight * values[figure]!;
    return all;
  };
  return {
    cells: [target, ...terms.map(({ figure }) => figure)],
    off: (values) => {
      const off = sum(values);
      return Math.abs(off) <= slack + NOISE ? 0 : off;
    },
    solveFor: (cell, values) => {
      const weight = weights.get(cell)!;
      const exact = values[cell]! - sum(values) / weight;
      return within(domains[cell]!, exact, slack / Math.abs(weight));
    },
  };
}

/** The values of a domain's grid within a distance of a number; of a decimal only the one rounded half up. */
function within(domain: Domain, exact: number, distance: number): number[] {
  if (domain.kind === 'decimal') {
    const scale = 10 ** domain.decimals;
    return [Math.floor(exact * scale + 0.5 + 1e-7) / scale];
  }
  const low = Math.ceil(exact - distance - NOISE);
  const high = Math.floor(exact + distance + NOISE);
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, k) => low + k);
}

function bandRow({ target, low, high, totals }: Band): Row {
  const count = (values: readonly number[]): number => {
    let met = 0;
    for (const total of totals) if (values[total]! >= low && values[total]! <= high) met++;
    return met;
  };
  return {
    cells: [target, ...totals],
    off: (values) => count(values) - values[target]!,
    solveFor: (cell, values) => (cell === target ? [count(values)] : null),
  };
}
