import type { Cell, CellValue, Sheet, Workbook } from '../../../src/core/snapshot/workbook';
import type { ExpectedFinding } from '../findings';
import { groupsOf, isGroup, leavesOf, type Group, type Leaf, type Node } from '../model/model';
import { random, type Random } from '../random';
import { placeOf, type Place, type Rendered } from '../render/place';
import { cellOf, withCell, workbookOf } from '../render/sheet-builder';
import { vietnamese } from '../render/text';

/** A sheet with one slip in it. */
export interface Slipped {
  readonly slip: string;
  /** Key of the place that was changed; `Slip.at` makes the same slip on another rendering of the model. */
  readonly key: string;
  /** The changed cell. */
  readonly cell: string;
  readonly sheet: Sheet;
  readonly workbook: Workbook;
  /** The finding the slip must yield. */
  readonly finding: ExpectedFinding;
  /** All the sheet must yield: the slip's finding and what the clean sheet yields already. */
  readonly expected: readonly ExpectedFinding[];
}

/** What a slip does at a place: the cell's new content and the finding it causes. */
export interface Change {
  readonly cell: Cell | undefined;
  readonly finding: ExpectedFinding;
}

/** One kind of slip. */
export interface Slip {
  readonly name: string;
  /** Keys of the places where it can be made on this sheet, so that one finding follows without doubt. */
  candidates(rendered: Rendered): readonly string[];
  /** Makes it at a place; null where it is not applicable there. */
  at(rendered: Rendered, key: string, seed: number): Slipped | null;
  /** Makes it at a place chosen by the seed; null where the layout has no fitting place. */
  apply(rendered: Rendered, seed: number): Slipped | null;
}

export function makeSlip(
  name: string,
  places: (rendered: Rendered) => readonly Place[],
  change: (rendered: Rendered, place: Place, rng: Random) => Change | null,
): Slip {
  const make = (rendered: Rendered, place: Place, seed: number): Slipped | null => {
    const { key } = place;
    const made = change(rendered, place, random(seed));
    if (!made) return null;
    const sheet = withCell(rendered.sheet, place.address, made.cell);
    const expected = [made.finding, ...rendered.expected];
    return {
      slip: name,
      key,
      cell: place.address,
      sheet,
      workbook: workbookOf(sheet),
      finding: made.finding,
      expected,
    };
  };
  return {
    name,
    candidates: (rendered) => places(rendered).map((place) => place.key),
    at: (rendered, key, seed) => {
      const place = places(rendered).find((one) => one.key === key);
      return place ? make(rendered, place, seed) : null;
    },
    apply: (rendered, seed) => {
      const rng = random(seed);
      for (const place of rng.shuffle(places(rendered)).slice(0, 50)) {
        const slipped = make(rendered, place, seed);
        if (slipped) return slipped;
      }
      return null;
    },
  };
}

/** The leaf or group of an id in the model shown. */
export function nodeOf(rendered: Rendered, id: string): Node {
  const { root } = rendered.model;
  const node = [...groupsOf(root), ...leavesOf(root)].find((one) => one.id === id);
  if (!node) throw new Error(`no such unit: ${id}`);
  return node;
}

/** Groups around a leaf, innermost first, the root last. */
export function groupsAround(rendered: Rendered, leaf: Leaf): readonly Group[] {
  return groupsOf(rendered.model.root)
    .filter((group) => leavesOf(group).some((one) => one.id === leaf.id))
    .reverse();
}

/** The group a leaf stands directly in. */
export function parentOf(rendered: Rendered, leaf: Leaf): Group {
  return groupsAround(rendered, leaf)[0] ?? rendered.model.root;
}

export function leafOf(rendered: Rendered, id: string): Leaf | null {
  const node = nodeOf(rendered, id);
  return isGroup(node) ? null : node;
}

/** A group's totals of a criterion over a leaf, innermost first: only those the sheet shows. */
export function totalsOver(rendered: Rendered, leaf: Leaf, criterion: number): readonly Place[] {
  return groupsAround(rendered, leaf)
    .map((group) => placeOf(rendered, `${group.id}/total/${criterion}`))
    .filter((place): place is Place => place !== undefined);
}

/** A cell with another whole number, kept as the old one was (format, or text in Vietnamese style). */
export function renumbered(rendered: Rendered, place: Place, value: number, decimals = 0): Cell {
  const old = cellOf(rendered.sheet, place.address);
  const kept: CellValue = place.numberAsText ? vietnamese(value, decimals) : value;
  return old?.format === undefined ? { value: kept } : { value: kept, format: old.format };
}
