import type { TableLine } from '../../../bieu/tableLine';
import { isAdditive } from '../../../bieu/tableLine';
import { canBePart, openingKind, sameUnit, unitOf, type Declaring, type PartsKind } from './declaringWords';

/** Columns under one declaring head: neighbours whose heads agree down to it. */
interface Group {
  readonly kind: PartsKind;
  /** Tier of the declaring head in the columns' paths. */
  readonly tier: number;
  /** The heads over the declaring one. */
  readonly above: readonly string[];
  /** Places in the list of columns, ascending, without a gap. */
  readonly members: readonly number[];
}

/** What heads declare of columns: «Tổng số | Trong đó: Nam, Nữ», «Chia ra» over its parts. */
export function headDeclarations(columns: readonly TableLine[], over: readonly number[]): Declaring[] {
  const groups = groupsOf(columns);
  return groups.flatMap((group): Declaring[] => {
    const whole = wholeOf(columns, groups, group);
    if (whole === null) return [];
    const parts = partsOf(columns, group, whole);
    if (!parts || parts.length < (group.kind === 'complete' ? 2 : 1)) return [];
    const unit = unitOf(columns[whole]!.label);
    if (!parts.every((part) => sameUnit(unit, unitOf(columns[part]!.label)))) return [];
    return [
      {
        axis: 'across',
        whole: columns[whole]!.at,
        parts: parts.map((part) => columns[part]!.at),
        kind: group.kind,
        over,
      },
    ];
  });
}

function groupsOf(columns: readonly TableLine[]): Group[] {
  const groups: {
    kind: PartsKind;
    tier: number;
    above: readonly string[];
    key: string;
    members: number[];
  }[] = [];
  columns.forEach(({ path }, index) => {
    path.forEach((text, tier) => {
      const kind = openingKind(text);
      if (!kind) return;
      const key = path.slice(0, tier + 1).join('\n');
      const open = groups.find((group) => group.key === key && group.members.at(-1) === index - 1);
      if (open) open.members.push(index);
      else groups.push({ kind, tier, above: path.slice(0, tier), key, members: [index] });
    });
  });
  return groups;
}

/** The first column of the group that is called a total, else the total or the amount right before the group. */
function wholeOf(columns: readonly TableLine[], groups: readonly Group[], group: Group): number | null {
  const { members, kind } = group;
  const [first] = members;
  const own = columns[first!]!;
  if (members.length > 2 && own.path.length === group.tier + 2 && own.total?.measure === 'sum') return first!;
  const before = amountBefore(columns, groups, group);
  if (before !== null && columns[before]!.total?.measure === 'sum') return before;
  const after = members.at(-1)! + 1;
  const next = columns[after];
  const isTotalAfter =
    kind === 'complete' && next?.total?.measure === 'sum' && isBeside(next, group) && canBePart(next);
  return isTotalAfter ? after : before;
}

/** The nearest column of amounts before a group, past the other groups that declare parts of the same whole. */
function amountBefore(columns: readonly TableLine[], groups: readonly Group[], group: Group): number | null {
  for (let index = group.members[0]! - 1; index >= 0; index--) {
    const column = columns[index]!;
    if (!isBeside(column, group)) return null;
    const inOther = groups.some(
      (other) => other !== group && other.members.includes(index) && isSister(other, group),
    );
    // a part under another head of the same tier is no whole («Tổng số | Phân ra: … | Trong đó: …»)
    const isUnderOther = column.path.length > group.above.length + 1 && column.total?.measure !== 'sum';
    if (inOther || isUnderOther || !isAdditive(column.measure)) continue;
    return canBePart(column) ? index : null;
  }
  return null;
}

function isSister(a: Group, b: Group): boolean {
  return a.tier === b.tier && a.above.join('\n') === b.above.join('\n');
}

/** Whether a column stands under the heads that the declaring head stands under. */
function isBeside({ path }: TableLine, { above }: Group): boolean {
  return above.every((text, tier) => path[tier] === text);
}

/** One column a part: a part of several columns counts by its total or its only amount; null where that is unclear. */
function partsOf(columns: readonly TableLine[], group: Group, whole: number): number[] | null {
  const byHead = new Map<string, number[]>();
  for (const index of group.members) {
    if (index === whole) continue;
    const head = columns[index]!.path.slice(0, group.tier + 2).join('\n');
    byHead.set(head, [...(byHead.get(head) ?? []), index]);
  }
  const parts: number[] = [];
  for (const members of byHead.values()) {
    const amounts = members.filter((index) => canBePart(columns[index]!));
    const totals = amounts.filter((index) => columns[index]!.total?.measure === 'sum');
    const only = amounts.length === 1 ? amounts : totals;
    if (only.length === 1) parts.push(only[0]!);
    else if (amounts.length > 0 && group.kind === 'complete') return null;
  }
  // parts without heads of their own cannot be told from what stands beside them
  return group.kind === 'complete' && byHead.size < 2 ? null : parts;
}
