import type { Bieu } from '../../bieu/bieu';
import type { TaughtRelation } from '../../memory/memory';
import { rememberedIn } from '../../memory/remembered';
import { findTaught, type TaughtCells } from '../../memory/taught';
import { cellRange, type CellRef, type Relation } from '../../relations/relation';
import type { Rule } from '../rule';

/**
 * What officials declared of a form («Khai báo tổng»), remembered with the workbook: a total of its parts, or a whole
 * that is at least each of them. A sum that the table itself says already is not said again.
 */
export const declaredTaught: Rule = {
  id: 'declared/taught',
  severity: 'error',
  workbookRelations: ({ workbook, bieus, relations }) => {
    const { memory } = rememberedIn(workbook);
    if (memory.relations.length === 0) return [];
    const taught = bieus.flatMap((bieu, index) =>
      memory.relations.flatMap((one) => taughtRelations(bieu, index, one)),
    );
    const targets = new Set(taught.map(({ target }) => keyOf(target)));
    const rivals = relations.filter(({ target }) => targets.has(keyOf(target)));
    const said = new Set(rivals.flatMap((relation) => sumKey(relation) ?? []));
    return taught.filter((relation) => !said.has(sumKey(relation) ?? ''));
  },
};

/** What a taught relation says of a table's cells; nothing where the table is not of its form. */
export function taughtRelations(bieu: Bieu, index: number, taught: TaughtRelation): Relation[] {
  const found = findTaught(bieu, taught);
  if (found.status !== 'found') return [];
  const made = taught.op === '=' ? found.cells.map(sumOf) : found.cells.flatMap(boundsOf);
  return made.map((relation) => ({ ...relation, rule: 'declared/taught', basis: 'declared', bieu: index }));
}

type Bare = Pick<Relation, 'target' | 'op' | 'expr' | 'words'>;

function sumOf({ target, parts }: TaughtCells): Bare {
  return {
    target,
    op: '=',
    expr: { kind: 'sum', terms: parts.map((part) => ({ cells: cellRange(part), weight: 1 })) },
    words: { id: 'declared/taught', params: { of: parts.length } },
  };
}

/** Parts «trong đó» may overlap: each is at most the whole. */
function boundsOf({ target, parts }: TaughtCells): Bare[] {
  return parts.map((part) => ({
    target: part,
    op: '≤',
    expr: { kind: 'sum', terms: [{ cells: cellRange(target), weight: 1 }] },
  }));
}

/** A plain sum by its cells; null for all else, and for sums of more cells than anyone points at. */
function sumKey({ target, op, expr, basis }: Relation): string | null {
  if (op !== '=' || expr.kind !== 'sum' || expr.plus !== undefined || basis === 'observed') return null;
  const cells: string[] = [];
  for (const { cells: range, weight } of expr.terms) {
    const { top, left, bottom, right } = range.rect;
    if (weight !== 1 || (bottom - top + 1) * (right - left + 1) + cells.length > MOST_CELLS) return null;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        cells.push(keyOf({ sheet: range.sheet, row, column }));
  }
  return [keyOf(target), ...cells.sort()].join(' ');
}

const MOST_CELLS = 500;

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet},${row},${column}`;
}
