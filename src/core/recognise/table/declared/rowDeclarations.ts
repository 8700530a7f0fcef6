import type { TableLine } from '../../../bieu/tableLine';
import { numberingRank } from '../../../text/numbering';
import { words } from '../../../text/normalize';
import {
  canBePart,
  closingKind,
  isBareOpening,
  openingKind,
  sameUnit,
  unitOf,
  type Declaring,
  type PartsKind,
} from './declaringWords';

/** Rows that one declaration can reach over. */
const MOST_PARTS = 200;

/**
 * What rows declare of the rows that follow: a line «Trong đó:» under its whole, a whole that ends in «…, chia ra:»,
 * and a row «Trong đó: vốn nước ngoài» that is a part itself. `unitAt` is a row's unit of measure where a column
 * gives it, else empty.
 */
export function rowDeclarations(
  rows: readonly TableLine[],
  over: readonly number[],
  unitAt: (row: number) => string,
): Declaring[] {
  return rows.flatMap((_, index): Declaring[] => {
    const found = declarationAt(rows, index);
    if (!found) return [];
    const whole = rows[found.whole]!;
    const parts = found.parts.filter((part) => canBePart(rows[part]!));
    const isAll = parts.length === found.parts.length;
    if (!canBePart(whole) || parts.length < (found.kind === 'complete' ? 2 : 1)) return [];
    if (found.kind === 'complete' && !isAll) return [];
    const unitOfRow = (line: TableLine): string => unitAt(line.at) || unitOf(line.label);
    const alike = parts.filter((part) => sameUnit(unitOfRow(whole), unitOfRow(rows[part]!)));
    if (found.kind === 'complete' && alike.length < parts.length) return [];
    if (alike.length === 0) return [];
    return [
      { axis: 'down', whole: whole.at, parts: alike.map((part) => rows[part]!.at), kind: found.kind, over },
    ];
  });
}

interface Found {
  readonly kind: PartsKind;
  readonly whole: number;
  readonly parts: readonly number[];
}

function declarationAt(rows: readonly TableLine[], index: number): Found | null {
  const row = rows[index]!;
  const opening = openingKind(row.label);
  if (opening && isBareOpening(row.label) && !row.hasFigures) {
    const whole = wholeBefore(rows, index);
    return whole === null ? null : { kind: opening, whole, parts: partsAfter(rows, whole, index + 1) };
  }
  if (opening) {
    // only «Trong đó: …» tells that this very row is a part
    const whole = opening === 'subset' && row.hasFigures ? wholeBefore(rows, index) : null;
    return whole === null ? null : { kind: 'subset', whole, parts: [index] };
  }
  const closing = row.hasFigures ? closingKind(row.label) : null;
  return closing ? { kind: closing, whole: index, parts: partsAfter(rows, index, index + 1) } : null;
}

/** The row before; where that is a small item of a list, the row the list hangs under, which is larger still. */
function wholeBefore(rows: readonly TableLine[], index: number): number | null {
  const before = rows[index - 1];
  if (!before?.hasFigures || openingKind(before.label)) return null;
  const own = rows[index]!.numbering;
  if (!isItem(before) || (own && rankOf(rows[index]!) > rankOf(before))) return index - 1;
  const above = before.parent;
  return above !== null && rows[above]!.hasFigures ? above : null;
}

function isItem({ numbering }: TableLine): boolean {
  return numbering !== null && ['dash', 'plus', 'letter'].includes(numbering.kind);
}

/** Rank of a row's numbering; rows without one rank below all. */
function rankOf({ numbering }: TableLine): number {
  if (!numbering) return Infinity;
  return numberingRank(numbering.kind) * 100 + numbering.stem.split('.').length;
}

/** The rows that follow down to the end of the whole's level: those of the first one's kind. */
function partsAfter(rows: readonly TableLine[], whole: number, first: number): number[] {
  const start = rows[first];
  if (!start || endsList(start)) return [];
  const [above, own] = [rankOf(rows[whole]!), rankOf(start)];
  // items on their whole's own level have no end that could be told
  if (above !== Infinity && own <= above) return [];
  const parts: number[] = [];
  for (let index = first; index < rows.length && parts.length < MOST_PARTS; index++) {
    const row = rows[index]!;
    if (endsList(row)) break;
    const rank = rankOf(row);
    if (rank < own || (above === Infinity && own !== Infinity && rank === Infinity)) break;
    if (rank > own) continue;
    if (own === Infinity && row.depth < start.depth) break;
    if (own === Infinity && row.depth > start.depth) continue;
    if (!row.hasFigures) break;
    parts.push(index);
  }
  return parts;
}

/** Totals and further declarations end a list of parts; «Còn lại» is its last part. */
function endsList({ total, label }: TableLine): boolean {
  if (openingKind(label)) return true;
  return total !== null && !(total.measure === 'other' && /^con lai\b/.test(words(label)));
}
