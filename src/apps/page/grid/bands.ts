import { descend, type AxisNode } from '../../../core/bieu/axis';
import { isGrid, type Bieu, type GridBieu } from '../../../core/bieu/bieu';

/** A table's header: rows `top` to `bottom` stay in view as long as a row up to `end` is. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly end: number;
}

/** The part of a sheet that stays in view while the rest scrolls under it. */
export interface Frozen {
  readonly bands: readonly Band[];
  /** So many columns from the left. */
  readonly columns: number;
}

/** The header and the label columns of a sheet's tables. */
export function frozenOf(bieus: readonly Bieu[]): Frozen {
  const bands = bieus.map((bieu) => ({
    top: bieu.range.top,
    bottom: firstRow(bieu) - 1,
    end: bieu.range.bottom,
  }));
  const columns = bieus.map(firstColumn);
  return {
    bands: bands.filter(({ top, bottom }) => bottom >= top && Number.isFinite(bottom)),
    columns: columns.length > 0 && columns.every(Number.isFinite) ? Math.min(...columns) : 0,
  };
}

function firstRow(bieu: Bieu): number {
  if (!isGrid(bieu)) return bieu.header.bottom + 1;
  return firstOf(bieu.transposed ? acrossOf(bieu) : descend(bieu.units));
}

function firstColumn(bieu: Bieu): number {
  if (!isGrid(bieu)) return bieu.columns[0]?.at ?? Infinity;
  return firstOf(bieu.transposed ? descend(bieu.units) : acrossOf(bieu));
}

function acrossOf({ criteria, count, average, unitCount }: GridBieu): AxisNode[] {
  return [...criteria, count, average, unitCount].filter((node) => node !== null);
}

function firstOf(nodes: readonly AxisNode[]): number {
  return nodes.reduce((first, { lines }) => Math.min(first, ...lines), Infinity);
}
