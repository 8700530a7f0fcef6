import type { TableReport } from '../check';
import { address, rectAddress } from '../snapshot/address';
import { rangesOf, type Expr, type RangeRef, type Relation } from '../relations/relation';

/** A relation as `--equations` lists it. */
export interface JsonEquation {
  readonly cell: string;
  readonly kind: 'sum' | 'difference' | 'average' | 'ratio' | 'equal' | 'count' | 'all';
  readonly op: Relation['op'];
  readonly terms: readonly { readonly ref: string; readonly weight: number }[];
  readonly scale: number;
  readonly status: 'holds' | 'fails' | 'unchecked' | 'unreadable';
  readonly basis: Relation['basis'];
  readonly rule: string;
}

/** Every relation of a table with its status. A term on another sheet is written `'Sheet'!A1`. */
export function equationsOf(table: TableReport, nameOf: (sheet: number) => string): JsonEquation[] {
  return table.relations.map((relation, index) => {
    const { target, expr, op, basis, rule } = relation;
    const refOf = (range: RangeRef): string =>
      range.sheet === target.sheet
        ? rectAddress(range.rect)
        : `'${nameOf(range.sheet).replaceAll("'", "''")}'!${rectAddress(range.rect)}`;
    return {
      cell: address(target.row, target.column),
      kind: kindOf(expr),
      op,
      terms: termsOf(expr, refOf),
      scale: expr.kind === 'ratio' ? expr.scale : 1,
      status: table.verdicts[index]!.status,
      basis,
      rule,
    };
  });
}

function kindOf(expr: Expr): JsonEquation['kind'] {
  switch (expr.kind) {
    case 'sum':
      return expr.terms.every(({ weight }) => weight === 1) ? 'sum' : 'difference';
    case 'count':
    case 'all':
      return expr.kind;
    case 'groups':
    case 'band':
      return 'count';
    case 'ratio':
      return expr.denominator.kind === 'count' && expr.denominator.condition === 'listed'
        ? 'average'
        : 'ratio';
  }
}

function termsOf(expr: Expr, refOf: (range: RangeRef) => string): JsonEquation['terms'] {
  if (expr.kind === 'sum') {
    const terms = expr.terms.map(({ cells, weight }) => ({ ref: refOf(cells), weight }));
    // a fixed number is its own reference
    return expr.plus === undefined ? terms : [...terms, { ref: String(expr.plus), weight: 1 }];
  }
  const refs = rangesOf(expr).map(refOf);
  // the average of some cells counts the very cells it adds up
  const distinct = kindOf(expr) === 'average' ? [...new Set(refs)] : refs;
  return distinct.map((ref) => ({ ref, weight: 1 }));
}
