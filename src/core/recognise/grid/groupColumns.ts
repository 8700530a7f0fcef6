import { fold } from '../../text/normalize';
import { adopt, draft, type Draft } from './draft';
import type { ClassedLine } from './levels';

/**
 * Groups told by columns beside the units (region, district): units in a row that share a value. A total among
 * them belongs to the innermost group whose column spans it. Gives the owners of such totals.
 */
export function groupByColumns(lines: readonly ClassedLine[], root: Draft): Map<ClassedLine, Draft> {
  const owners = new Map<ClassedLine, Draft>();
  const units = lines.filter((one) => one.class === 'unit');
  const members = lines.filter((one) => one.class === 'unit' || one.class === 'total');
  const labels = new Set(members.flatMap((one) => one.groupLabels).filter((label) => label !== ''));
  if (labels.size === 0 || labels.size >= units.length) return owners;
  const old = new Map(root.parts.map((part) => [part.lines[0]!, part]));
  root.parts = [];
  let open: Draft[] = [];
  for (const one of members) {
    const depth = one.groupLabels.findLastIndex((label) => label !== '');
    if (one.class === 'total' && depth < 0) continue;
    open = openGroups(
      root,
      open,
      one.class === 'total' ? one.groupLabels.slice(0, depth + 1) : one.groupLabels,
    );
    const owner = open.at(-1) ?? root;
    if (one.class === 'total') owners.set(one, owner);
    else adopt(owner, old.get(one.line)!);
  }
  return owners;
}

/** The groups that hold a line: those open so far as far as the labels agree or are left blank, new ones after. */
function openGroups(root: Draft, open: readonly Draft[], labels: readonly string[]): Draft[] {
  const groups: Draft[] = [];
  let same = true;
  for (const [depth, label] of labels.entries()) {
    const before = same ? open[depth] : undefined;
    if (before && (label === '' || fold(before.label) === fold(label))) {
      groups.push(before);
      continue;
    }
    if (label === '') continue;
    same = false;
    const group = draft('group', label, null, depth);
    adopt(groups.at(-1) ?? root, group);
    groups.push(group);
  }
  return groups;
}
