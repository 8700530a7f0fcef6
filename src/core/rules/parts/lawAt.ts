import { addTo } from '../../collections/groups';
import { runsOf, type Run } from '../../collections/runs';
import type { TableBieu } from '../../bieu/bieu';
import type { Law, LawTerm } from '../../bieu/law';
import type { CellRef, Expr, RangeRef, Relation, Term } from '../../relations/relation';
import { cellRange } from '../../relations/relation';

/** What a law says on one crossing line, without the rule it belongs to. */
export type Bare = Pick<Relation, 'target' | 'op' | 'expr'>;

/** A law on one crossing line; null where that line has nothing it could be held to. */
export function relationAt(bieu: TableBieu, law: Law, cross: number): Bare | null {
  const target = lawCell(bieu, law, law.target, cross);
  if (bieu.read(target.row, target.column).state === 'blank') return null;
  const { form } = law;
  const isFilled = (at: number): boolean => {
    const { row, column } = lawCell(bieu, law, at, cross);
    return bieu.read(row, column).state !== 'blank';
  };
  switch (form.kind) {
    case 'sum': {
      if (!form.terms.some(({ at }) => isFilled(at))) return null;
      // «Trong đó»: each part is at most the whole
      if (law.op === '≥') return subsetAt(bieu, law, cross, target);
      return { target, op: '=', expr: sumOf(bieu, law, form.terms, cross) };
    }
    case 'ratio': {
      if (![...form.numerator, ...form.denominator].some(({ at }) => isFilled(at))) return null;
      if (!form.denominator.some(({ at }) => isFilled(at))) return null;
      return {
        target,
        op: '=',
        expr: {
          kind: 'ratio',
          numerator: sumOf(bieu, law, form.numerator, cross),
          denominator: sumOf(bieu, law, form.denominator, cross),
          scale: form.scale,
        },
      };
    }
    case 'average': {
      const filled = form.of.filter(isFilled);
      if (filled.length === 0) return null;
      const cells = placedRuns(bieu, law, runsOf(ascending(filled)), cross);
      return {
        target,
        op: '=',
        expr: {
          kind: 'ratio',
          numerator: { kind: 'sum', terms: cells.map((range) => ({ cells: range, weight: 1 })) },
          denominator: { kind: 'count', cells, condition: 'listed' },
          scale: 1,
        },
      };
    }
  }
}

function subsetAt(bieu: TableBieu, law: Law, cross: number, whole: CellRef): Bare | null {
  if (law.form.kind !== 'sum') return null;
  const [part] = law.form.terms;
  if (!part) return null;
  return {
    target: lawCell(bieu, law, part.at, cross),
    op: '≤',
    expr: { kind: 'sum', terms: [{ cells: cellRange(whole), weight: 1 }] },
  };
}

/** The cell of a law's line on a crossing line. */
export function lawCell({ sheet }: TableBieu, { axis }: Law, line: number, cross: number): CellRef {
  return axis === 'down' ? { sheet, row: line, column: cross } : { sheet, row: cross, column: line };
}

function sumOf(bieu: TableBieu, law: Law, terms: readonly LawTerm[], cross: number): Expr {
  const made: Term[] = weighedRuns(terms).flatMap(({ weight, runs }) =>
    placedRuns(bieu, law, runs, cross).map((cells) => ({ cells, weight })),
  );
  return { kind: 'sum', terms: made };
}

interface WeighedRuns {
  readonly weight: number;
  readonly runs: readonly Run[];
}

/** A law's lines are the same on every line that crosses it, and may be ten thousand. */
const knownRuns = new WeakMap<readonly LawTerm[], readonly WeighedRuns[]>();

function weighedRuns(terms: readonly LawTerm[]): readonly WeighedRuns[] {
  const known = knownRuns.get(terms);
  if (known) return known;
  const byWeight = new Map<number, number[]>();
  for (const { at, weight } of terms) addTo(byWeight, weight, at);
  const made = [...byWeight].map(([weight, lines]) => ({ weight, runs: runsOf(ascending(lines)) }));
  knownRuns.set(terms, made);
  return made;
}

function ascending(lines: readonly number[]): number[] {
  return [...lines].sort((a, b) => a - b);
}

/** Lines as the fewest rectangles of one crossing line. */
function placedRuns(bieu: TableBieu, law: Law, runs: readonly Run[], cross: number): RangeRef[] {
  return runs.map(([first, last]) => {
    const from = lawCell(bieu, law, first, cross);
    const to = lawCell(bieu, law, last, cross);
    return {
      sheet: bieu.sheet,
      rect: { top: from.row, left: from.column, bottom: to.row, right: to.column },
    };
  });
}
