import { grouped } from '../collections/groups';
import type { Bieu } from '../bieu/bieu';
import { isGrid } from '../bieu/bieu';
import type { CellRef } from '../relations/relation';
import { axesOf } from './axes';
import { formKeys, formOf } from './formId';
import { labelKey, lineKey, pathKey, withRanks, yearsOf } from './labelKey';

/** How labels are compared: with years as printed, or with each year as its place among the years of its form. */
export type Reading = 'printed' | 'ranked';

/** What looking for labels gave: the lines that bear them. */
type Found = readonly number[];

/** A table's lines and heads by their labels. */
export interface LabelIndex {
  readonly lines: (labels: readonly string[], reading: Reading) => Found;
  /** `years` are those of the form that the labels were remembered of. */
  readonly heads: (labels: readonly string[], reading: Reading, years: readonly string[]) => Found;
}

const known = new WeakMap<Bieu, LabelIndex>();

/** Finds a table's lines and heads by their labels. */
export function labelIndexOf(bieu: Bieu): LabelIndex {
  const index = known.get(bieu) ?? makeIndex(bieu);
  known.set(bieu, index);
  return index;
}

/** The cell where a line and a place across meet. */
export function cellAtCrossing(bieu: Bieu, line: number, across: number): CellRef {
  const [row, column] = isGrid(bieu) && bieu.transposed ? [across, line] : [line, across];
  return { sheet: bieu.sheet, row, column };
}

function makeIndex(bieu: Bieu): LabelIndex {
  const { lines, heads } = axesOf(bieu);
  const { years } = formKeys(formOf(bieu));
  const byLine = {
    printed: byKey(lines, lineKeyOf('printed')),
    ranked: byKey(lines, lineKeyOf('ranked')),
  };
  const byHead = {
    printed: byKey(heads, headKeyOf('printed', years)),
    ranked: byKey(heads, headKeyOf('ranked', years)),
  };
  return {
    lines: (labels, reading) => byLine[reading].get(lineKeyOf(reading)(labels)) ?? [],
    heads: (labels, reading, theirs) => byHead[reading].get(headKeyOf(reading, theirs)(labels)) ?? [],
  };
}

type KeyOf = (labels: readonly string[]) => string;

/** A line's years are ranked among themselves: «Lũy kế đến năm 2026» is last year's «Lũy kế đến năm 2025». */
function lineKeyOf(reading: Reading): KeyOf {
  return (labels) => {
    const years = yearsOf(labels);
    return pathKey(labels.map((label) => inReading(lineKey(label), reading, years)));
  };
}

function headKeyOf(reading: Reading, years: readonly string[]): KeyOf {
  return (labels) => pathKey(labels.map((label) => inReading(labelKey(label), reading, years)));
}

function inReading(key: string, reading: Reading, years: readonly string[]): string {
  return reading === 'ranked' ? withRanks(key, years) : key;
}

function byKey(paths: ReadonlyMap<number, readonly string[]>, keyOf: KeyOf): Map<string, number[]> {
  return grouped(paths.keys(), (at) => keyOf(paths.get(at)!));
}
