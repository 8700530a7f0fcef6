import type { CellValue, Sheet, Workbook } from '../../../src/core/snapshot/workbook';
import type { ExpectedFinding } from '../findings';
import type { Layout, MarkStyleId } from '../layout';
import type { Model } from '../model/model';

/**
 * What a cell is: a mark; the count of a leaf; a group's total for a criterion; a group's total of totals; an average;
 * a unit's name; the words of a total row; a number (STT); a printed number of units; and columns beside.
 */
export type Role =
  | 'mark'
  | 'count'
  | 'total'
  | 'groupCount'
  | 'average'
  | 'name'
  | 'label'
  | 'number'
  | 'units'
  | 'previous'
  | 'change'
  | 'code'
  | 'note'
  | 'share';

/** Where something of the model stands on the sheet. */
export interface Place {
  /** The same in every rendering of a model: `u3/mark/5`, `d0/total/5`, `root/groupCount`, `u3/name` … */
  readonly key: string;
  readonly role: Role;
  /** Id of the leaf or group; `root` is the whole. */
  readonly unit: string;
  /** Number of the criterion, from 1. */
  readonly criterion: number | null;
  /** A1, one cell. */
  readonly address: string;
  /** What the clean rendering holds there. */
  readonly value: CellValue;
  /** The number of units printed in a text or in a column. */
  readonly prints: number | null;
  /** The cell is a number kept as text. */
  readonly numberAsText: boolean;
  /** The style of a mark. */
  readonly style: MarkStyleId | null;
}

/** A sheet and where everything is on it. */
export interface Rendered {
  /** The model as the sheet shows it: without groups where the layout shows none. */
  readonly model: Model;
  readonly layout: Layout;
  readonly sheet: Sheet;
  readonly workbook: Workbook;
  /** In reading order of the units. */
  readonly places: readonly Place[];
  /** The table in A1, from its header to its last row. */
  readonly range: string;
  /** What the clean sheet must yield: nothing, or warnings for numbers kept as text. */
  readonly expected: readonly ExpectedFinding[];
}

export function keyOf(unit: string, role: Role, criterion: number | null = null): string {
  return criterion === null ? `${unit}/${role}` : `${unit}/${role}/${criterion}`;
}

const indices = new WeakMap<Rendered, ReadonlyMap<string, Place>>();

/** The place of a key, or undefined where this layout does not show it. */
export function placeOf(rendered: Rendered, key: string): Place | undefined {
  const index = indices.get(rendered) ?? new Map(rendered.places.map((place) => [place.key, place]));
  indices.set(rendered, index);
  return index.get(key);
}

export function placesOf(rendered: Rendered, ...roles: readonly Role[]): readonly Place[] {
  return rendered.places.filter((place) => roles.includes(place.role));
}
