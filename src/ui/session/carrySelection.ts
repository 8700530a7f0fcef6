import type { Finding } from '../../core/findings/finding';
import { stopsOf } from './groups';
import type { Checked, PaneState } from './state';

/** A finding by what it says and where: its place in the report changes with every check. */
export function keyOf({ rule, at: { sheet, rect } }: Finding): string {
  return [rule, sheet, rect.top, rect.left, rect.bottom, rect.right].join(' ');
}

/**
 * Which finding to select after another check: the same; where it is gone, the next of the list that is still there,
 * else the one before; none where nothing was selected or nothing is left.
 */
export function carrySelection(before: PaneState, after: Checked): number | null {
  const { checked, selected } = before;
  if (!checked || selected === null) return null;
  const places = new Map(after.report.findings.map((finding, index) => [keyOf(finding), index]));
  const stops = stopsOf(before);
  const here = stops.findIndex(({ index }) => index === selected);
  const order = here < 0 ? [] : [...stops.slice(here), ...stops.slice(0, here).reverse()];
  for (const { index } of order) {
    const place = places.get(keyOf(checked.report.findings[index]!));
    if (place !== undefined) return place;
  }
  return stopsOf({ ...before, checked: after })[0]?.index ?? null;
}
