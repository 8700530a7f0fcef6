import { words } from '../../text/normalize';
import { parseNumbering } from '../../text/numbering';
import { adopt, allGroups, draft, unitLines, type Draft } from './draft';
import type { ClassedLine } from './levels';

/** Sums the criterion columns of lines; tells to which units an unnamed total belongs. */
export type AgreesWith = (totalLine: number, unitLines: readonly number[]) => number;

/** Totals beyond this number belong to no form; they are left out. */
const MOST_TOTALS = 1000;

/** Gives each total to its owner: the group whose columns span it, that it names, or that it closes; else to all. */
export function placeTotals(
  lines: readonly ClassedLine[],
  root: Draft,
  spanned: ReadonlyMap<ClassedLine, Draft>,
  agrees: AgreesWith,
): void {
  const all = lines.filter((one) => one.class === 'total');
  const totals = all.slice(0, MOST_TOTALS);
  const named = new Map<ClassedLine, Draft>();
  for (const total of totals) {
    const owner = spanned.get(total) ?? namedOwner(total, root, lines);
    if (owner) named.set(total, owner);
  }
  const open = totals.filter((total) => !named.has(total) && total.total?.scope !== 'all');
  const perGroup = totalsPerGroup(open, lines, root, agrees);
  for (const total of totals) {
    const owner = named.get(total) ?? perGroup.get(total) ?? root;
    owner.lines.push(total.line);
    owner.lines.sort((a, b) => a - b);
    if (owner === root && root.label === '') {
      root.label = total.label;
      root.labelLine = total.line;
    }
  }
}

/** The group that a total names («Cộng huyện Mường Chà», «Cộng II»), made where no heading opened it. */
function namedOwner(total: ClassedLine, root: Draft, lines: readonly ClassedLine[]): Draft | null {
  const name = total.total?.scope === 'group' ? total.total.group : null;
  if (name === null) return null;
  const groups = allGroups(root);
  const byName = groups.filter((group) => namesGroup(name, group));
  if (byName.length > 0) return nearest(byName, total.line);
  if (groups.some((group) => group.labelLine !== null)) return null;
  return groupOfNeighbours(total, root, lines);
}

function namesGroup(name: string, group: Draft): boolean {
  // «Vùng núi (3 xã)»: the number of units is no part of the name
  const label = words(group.label.replace(/\([^)]*\)/g, ' '));
  if (label !== '' && (label === name || label.endsWith(` ${name}`) || name.endsWith(` ${label}`)))
    return true;
  const read = parseNumbering(name.toUpperCase());
  const roman = read?.kind === 'roman' ? `roman ${read.value}` : '';
  return group.numbering !== '' && (group.numbering === name || group.numbering === roman);
}

function nearest(groups: readonly Draft[], line: number): Draft {
  const before = groups.filter((group) => (group.labelLine ?? firstLine(group)) < line);
  return before.at(-1) ?? groups[0]!;
}

function firstLine(group: Draft): number {
  return group.lines[0] ?? (group.parts[0] ? firstLine(group.parts[0]) : Infinity);
}

/** The loose units that stand between the total before this one and it (or after it, where it opens its group). */
function groupOfNeighbours(total: ClassedLine, root: Draft, lines: readonly ClassedLine[]): Draft | null {
  const at = indexIn(lines, total);
  const opensFirst =
    lines.slice(0, at).every((one) => one.class !== 'unit') || lines[at - 1]?.class === 'total';
  const startsTotal = startsWithTotal(lines);
  let run: Draft[] = [];
  if (lines[at - 1]?.class === 'unit' && !startsTotal) run = runBefore(total, lines, root);
  else if (opensFirst || startsTotal) run = looseRun(lines, at, 1, root);
  return run.length === 0 ? null : gather(root, run, total.label, null);
}

/** Whether a total that names a group opens the table: then each opens its own. */
function startsWithTotal(lines: readonly ClassedLine[]): boolean {
  const first = lines.find(
    (one) => one.class === 'unit' || (one.class === 'total' && one.total?.scope === 'group'),
  );
  return first?.class === 'total';
}

/** Makes a group of units that follow one another under the root. */
function gather(root: Draft, units: readonly Draft[], label: string, labelLine: number | null): Draft {
  const group = draft('group', label, labelLine, 2);
  const at = root.parts.indexOf(units[0]!);
  root.parts = root.parts.filter((part) => !units.includes(part));
  root.parts.splice(at, 0, group);
  group.parent = root;
  for (const unit of units) adopt(group, unit);
  return group;
}

/** The totals that say no scope, given to the group each closes, where they are totals of groups at all. */
function totalsPerGroup(
  open: readonly ClassedLine[],
  lines: readonly ClassedLine[],
  root: Draft,
  agrees: AgreesWith,
): Map<ClassedLine, Draft> {
  const given = new Map<ClassedLine, Draft>();
  const closing = open.filter((total) => lines[indexIn(lines, total) - 1]?.class === 'unit');
  const groups = allGroups(root);
  const all = unitLines(root);
  for (const total of closing) {
    const isOnly = closing.length === 1 && open.length === 1;
    const group = groups.length > 0 ? groupEndingAt(total, lines, groups) : null;
    if (groups.length > 0) {
      // the first district may stand in the title alone, and only those after it have headings
      const loose = group ? [] : runBefore(total, lines, root);
      const isTheirs = !isOnly && agrees(total.line, loose.flatMap(unitLines)) > agrees(total.line, all);
      if (loose.length > 0 && isTheirs) given.set(total, gather(root, loose, total.label, null));
      if (!group || group.lines.length > 0) continue;
      const own = unitLines(group);
      if (own.length < all.length && isOnly && agrees(total.line, all) >= agrees(total.line, own)) continue;
      given.set(total, group);
    } else if (!isOnly && closing.length > 1) {
      const run = runBefore(total, lines, root);
      const isLast = total === closing.at(-1) && total === open.at(-1);
      if (
        isLast &&
        agrees(total.line, all) >
          agrees(
            total.line,
            run.map((unit) => unit.lines[0]!),
          )
      )
        continue;
      if (run.length > 0) given.set(total, gather(root, run, total.label, null));
    }
  }
  return given;
}

function groupEndingAt(
  total: ClassedLine,
  lines: readonly ClassedLine[],
  groups: readonly Draft[],
): Draft | null {
  const last = lines[indexIn(lines, total) - 1]!;
  return (
    groups.find((group) => group.parts.some((part) => part.lines[0] === last.line && part.role === 'unit')) ??
    null
  );
}

/** The loose units right above a total. */
function runBefore(total: ClassedLine, lines: readonly ClassedLine[], root: Draft): Draft[] {
  return looseRun(lines, indexIn(lines, total), -1, root).reverse();
}

/** The units under no group that follow one another from a line on (the line itself left out), nearest first. */
function looseRun(lines: readonly ClassedLine[], at: number, step: 1 | -1, root: Draft): Draft[] {
  const loose = new Map(
    root.parts.filter((part) => part.role === 'unit').map((part) => [part.lines[0]!, part]),
  );
  const run: Draft[] = [];
  for (let i = at + step; lines[i]?.class === 'unit'; i += step) {
    const unit = loose.get(lines[i]!.line);
    if (unit) run.push(unit);
  }
  return run;
}

const indexes = new WeakMap<readonly ClassedLine[], ReadonlyMap<ClassedLine, number>>();

/** The place of a line in the list, looked up once for all totals. */
function indexIn(lines: readonly ClassedLine[], line: ClassedLine): number {
  const known = indexes.get(lines) ?? new Map(lines.map((one, at) => [one, at]));
  indexes.set(lines, known);
  return known.get(line) ?? -1;
}
