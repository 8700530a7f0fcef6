import { isGrid, type Bieu } from '../bieu/bieu';
import { descend } from '../bieu/axis';
import { isAdditive, type TableLine } from '../bieu/tableLine';
import type { CellRef } from '../relations/relation';
import { formKeys, formOf, isSameForm } from './formId';
import type { PlaceId, TaughtRelation } from './memory';
import { cellAtCrossing, labelIndexOf, type Reading } from './places';

/** A taught relation on one line of a table: the whole and its parts. */
export interface TaughtCells {
  readonly target: CellRef;
  readonly parts: readonly CellRef[];
}

/** What became of a taught relation in a table; `other-form` where it was not meant. */
export type Taught =
  | { readonly status: 'found'; readonly cells: readonly TaughtCells[] }
  | { readonly status: 'other-form' | 'missing' | 'ambiguous' };

const READINGS: readonly Reading[] = ['printed', 'ranked'];

/**
 * Finds a taught relation again in a table of its form. All its labels must be there, each once: with the years as
 * printed, else with years by their order in the form.
 */
export function findTaught(bieu: Bieu, relation: TaughtRelation): Taught {
  const form = formKeys(relation.form);
  if (!isSameForm(form, formKeys(formOf(bieu)))) return { status: 'other-form' };
  let status: 'missing' | 'ambiguous' = 'missing';
  for (const reading of READINGS) {
    const found = findIn(bieu, relation, reading, form.years);
    if (typeof found !== 'string') return { status: 'found', cells: found };
    if (found === 'ambiguous') status = found;
  }
  return { status };
}

function findIn(
  bieu: Bieu,
  { over, target, parts }: TaughtRelation,
  reading: Reading,
  years: readonly string[],
): readonly TaughtCells[] | 'missing' | 'ambiguous' {
  const index = labelIndexOf(bieu);
  const lineOf = ({ line }: PlaceId): readonly number[] => index.lines(line, reading);
  const headOf = ({ head }: PlaceId): readonly number[] => index.heads(head, reading, years);
  const places = [target, ...parts];
  const lines = over === 'columns' ? [] : places.map(lineOf);
  const heads = over === 'rows' ? [] : places.map(headOf);
  const counts = [...lines, ...heads].map(({ length }) => length);
  if (counts.includes(0)) return 'missing';
  if (counts.some((count) => count > 1)) return 'ambiguous';
  const cellsOn = (cross: number | null): TaughtCells => {
    const [whole, ...others] = places.map((_, at) =>
      cellAtCrossing(bieu, lines[at]?.[0] ?? cross!, heads[at]?.[0] ?? cross!),
    );
    return { target: whole!, parts: others };
  };
  if (over === 'cell') return [cellsOn(null)];
  return crossingsOf(bieu, over)
    .map(cellsOn)
    .filter((cells) => isFilled(bieu, cells));
}

/** The lines (or places across) on which sums make sense: no averages, shares, codes. */
function crossingsOf(bieu: Bieu, over: 'columns' | 'rows'): readonly number[] {
  if (!isGrid(bieu))
    return (over === 'columns' ? bieu.rows : bieu.columns).filter(addsUp).map(({ at }) => at);
  const nodes =
    over === 'columns' ? descend(bieu.units) : [...bieu.criteria, ...(bieu.count ? [bieu.count] : [])];
  return nodes.flatMap(({ lines }) => lines);
}

function addsUp({ measure, total, hasFigures }: TableLine): boolean {
  return hasFigures && isAdditive(measure) && total?.measure !== 'average' && total?.measure !== 'share';
}

/** A line on which the whole or all parts are blank says nothing. */
function isFilled(bieu: Bieu, { target, parts }: TaughtCells): boolean {
  const isBlank = ({ row, column }: CellRef): boolean => bieu.read(row, column).state === 'blank';
  return !isBlank(target) && !parts.every(isBlank);
}
