import { words } from '../../text/normalize';
import { numberingRank } from '../../text/numbering';
import type { UnitLevel } from '../../text/unitName';
import type { BodyLine } from './bodyLine';
import { printedUnitCount } from './printedUnitCount';

/** What a line is in the table. */
export type LineClass = 'unit' | 'group' | 'total' | 'averageLine' | 'other';

/** A line of the body with what it is. */
export interface ClassedLine extends BodyLine {
  readonly class: LineClass;
  /** For groups: the smaller, the more senior. */
  readonly rank: number;
}

const LEVEL_RANK: Readonly<Record<UnitLevel, number>> = {
  province: 0,
  region: 1,
  district: 2,
  commune: 4,
  village: 6,
};
/** Rank of a heading that has neither number nor prefix: as senior as a district. */
const PLAIN_RANK = 2;
const NO_NUMBER = 'none';

/**
 * Tells units from groups and totals. Units are the commonest kind of numbering among the lines that hold marks;
 * a line is a group where its numbering or its prefix is senior to theirs, or where it holds counts.
 */
export function classifyLines(read: readonly BodyLine[]): ClassedLine[] {
  const lines = closingTotals(read);
  const plain = lines.filter((one) => one.total === null && one.unit.level !== 'province');
  const unitKind =
    commonest(plain.filter(holdsMarks).map(kindOf)) ?? commonest(plain.map(kindOf)) ?? NO_NUMBER;
  const alike = plain.filter((one) => kindOf(one) === unitKind);
  const unitLevel =
    commonest(alike.filter(holdsMarks).map((one) => one.unit.level ?? NO_NUMBER)) ?? NO_NUMBER;
  const markedLevels = new Set(plain.filter(holdsMarks).map((one) => one.unit.level));
  const unitsNumbered = unitKind !== NO_NUMBER;
  let groupNumber = 0;
  let previous: ClassedLine | null = null;
  return lines.map((one, index) => {
    const total = isNamedTrungBinh(one, previous, lines[index + 1]) ? null : totalClass(one, unitKind);
    let classed: ClassedLine;
    if (total) {
      classed = classedAs(one, total, 0);
    } else if (
      isGroup(one, { unitKind, unitLevel, markedLevels, unitsNumbered, lines, index, groupNumber, previous })
    ) {
      classed = classedAs(one, 'group', groupRank(one));
      if (kindOf(one) === unitKind && one.numbering) groupNumber = one.numbering.value;
    } else {
      classed = classedAs(one, 'unit', Infinity);
    }
    previous = classed;
    return classed;
  });
}

/** Field by field: spreading an object of so many fields takes several times as long. */
function classedAs(one: BodyLine, lineClass: LineClass, rank: number): ClassedLine {
  return {
    line: one.line,
    label: one.label,
    inNames: one.inNames,
    unit: one.unit,
    numbering: one.numbering,
    total: one.total,
    groupLabels: one.groupLabels,
    marks: one.marks,
    counts: one.counts,
    others: one.others,
    filled: one.filled,
    otherFigures: one.otherFigures,
    class: lineClass,
    rank,
  };
}

const CLOSES = /^(?:tong cong|tong so|tong|cong) (.+)$/;

/**
 * «Cộng Ba Tri» under the communes of Ba Tri: where the table begins with a unit, a line without number that holds
 * counts and says «cộng» closes those before it. (Where groups open, «Cộng Hòa» may be the name of one.)
 */
function closingTotals(lines: readonly BodyLine[]): readonly BodyLine[] {
  const first = lines.find((one) => one.total === null);
  if (!first || !holdsMarks(first)) return lines;
  return lines.map((one) => {
    if (one.total !== null || one.numbering !== null || !holdsCounts(one)) return one;
    const group = CLOSES.exec(words(one.label))?.[1];
    return group === undefined ? one : { ...one, total: { measure: 'sum', scope: 'group', group } };
  });
}

interface Context {
  readonly unitKind: string;
  readonly unitLevel: string;
  /** The levels that lines with marks bear in their prefixes. */
  readonly markedLevels: ReadonlySet<UnitLevel | null>;
  readonly unitsNumbered: boolean;
  readonly lines: readonly BodyLine[];
  readonly index: number;
  /** The last number of a group that is numbered like the units. */
  readonly groupNumber: number;
  readonly previous: ClassedLine | null;
}

function isGroup(one: BodyLine, context: Context): boolean {
  const { unitKind, unitLevel, unitsNumbered, lines, index, groupNumber } = context;
  const kind = kindOf(one);
  const leads = index + 1 < lines.length;
  if (printsUnitCount(one) && (one.marks === 0 || holdsCounts(one))) return true;
  if (kind !== unitKind && kind !== NO_NUMBER && unitsNumbered) {
    return rankOf(kind) < rankOf(unitKind) && (leads || holdsCounts(one));
  }
  // units without numbers under numbered groups
  if (kind !== NO_NUMBER && !unitsNumbered && !isSameLevel(one, unitLevel)) return true;
  if (isSeniorLevel(one, unitLevel)) return holdsCounts(one) || one.marks === 0 || leads;
  if (isOddHeading(one, context)) return true;
  // «XÃ BÌNH KHÊ» over villages without prefix: no line with marks is called so
  const isStrange = isAboveVillage(one.unit.level) && !context.markedLevels.has(one.unit.level);
  const next = lines[index + 1];
  if (kind === NO_NUMBER && one.filled === 0 && isStrange && next?.total === null) return true;
  if (holdsCounts(one)) return true;
  if (kind === NO_NUMBER && unitsNumbered) return one.filled === 0 && leads && !isSameLevel(one, unitLevel);
  if (kind !== NO_NUMBER && !unitsNumbered) return one.filled === 0 || isNumberedLikeGroups(one, lines);
  // a group of one unit holds marks alone; its number goes on from the last group's and the next starts again
  return (
    groupNumber > 0 &&
    one.numbering !== null &&
    one.numbering.value === groupNumber + 1 &&
    next?.numbering?.kind === one.numbering.kind &&
    next.numbering.value === 1 &&
    one.numbering.value !== 1
  );
}

/**
 * The class of a line whose label reads as a total. A numbered line that holds marks alone is a unit whatever its
 * name («Cộng Hòa» is a commune).
 */
function totalClass(one: BodyLine, unitKind: string): LineClass | null {
  if (one.total === null) return isProvince(one, unitKind) ? 'total' : null;
  if (one.numbering !== null && kindOf(one) === unitKind && !holdsCounts(one) && one.others === 0)
    return null;
  switch (one.total.measure) {
    case 'sum':
      return 'total';
    case 'average':
      // averages are no marks: a line of marks alone is a commune called Trung Bình
      return /^trung bình/i.test(one.label) && one.marks > 0 && one.counts + one.others === 0
        ? null
        : 'averageLine';
    default:
      return 'other';
  }
}

/** A commune may be called Trung Bình: an average follows a total and no units follow it. */
function isNamedTrungBinh(one: BodyLine, previous: ClassedLine | null, next: BodyLine | undefined): boolean {
  if (!/^trung bình$/i.test(one.label) || one.counts >= 2) return false;
  return previous?.class !== 'total' || (next !== undefined && next.total === null);
}

/** «Tỉnh Điện Biên» with figures: the total of all, unless it is numbered like the units. */
function isProvince(one: BodyLine, unitKind: string): boolean {
  const isUnit = one.numbering !== null && kindOf(one) === unitKind;
  return one.unit.level === 'province' && one.filled > 0 && !isUnit;
}

function kindOf(one: BodyLine): string {
  return one.numbering?.kind ?? NO_NUMBER;
}

function rankOf(kind: string): number {
  return kind === NO_NUMBER ? Infinity : numberingRank(kind as Parameters<typeof numberingRank>[0]);
}

function groupRank(one: BodyLine): number {
  if (one.numbering) return numberingRank(one.numbering.kind) * 2;
  return one.unit.level === null ? PLAIN_RANK : LEVEL_RANK[one.unit.level];
}

/**
 * A line without figures that is numbered like the units but does not go on from them, and has a prefix where
 * units have none: «2 | Xã Vĩnh Tiến» over its villages.
 */
function isOddHeading(one: BodyLine, { unitLevel, markedLevels, lines, index, previous }: Context): boolean {
  if (
    one.filled > 0 ||
    !isAboveVillage(one.unit.level) ||
    isSameLevel(one, unitLevel) ||
    one.numbering === null
  )
    return false;
  if (markedLevels.has(one.unit.level)) return false;
  const before = previous?.class === 'unit' ? previous.numbering?.value : undefined;
  const next = lines[index + 1]?.numbering;
  if (!next || next.kind !== one.numbering.kind) return false;
  return one.numbering.value !== (before ?? 0) + 1 || next.value !== one.numbering.value + 1;
}

function isAboveVillage(level: UnitLevel | null): boolean {
  return level !== null && level !== 'village';
}

/** Among units without numbers: I, II, A, B are groups, and so are numbers that elsewhere stand before counts. */
function isNumberedLikeGroups(one: BodyLine, lines: readonly BodyLine[]): boolean {
  if (holdsCounts(one) || rankOf(kindOf(one)) <= numberingRank('roman')) return true;
  return lines.some((other) => kindOf(other) === kindOf(one) && other.total === null && holdsCounts(other));
}

/** «Huyện A (10 xã)»: only a group says how many units it has. */
function printsUnitCount(one: BodyLine): boolean {
  return (
    printedUnitCount(one.label, 'commune').state === 'number' ||
    printedUnitCount(one.label, 'village').state === 'number'
  );
}

function holdsMarks(one: BodyLine): boolean {
  return one.marks > 0 && !holdsCounts(one);
}

/** At least two cells hold whole numbers above 1, and a good part of the line does: one such cell may be a slip. */
function holdsCounts(one: BodyLine): boolean {
  return one.counts >= 2 && one.counts >= one.filled * 0.25;
}

function isSeniorLevel(one: BodyLine, unitLevel: string): boolean {
  if (one.unit.level === null) return false;
  const own = LEVEL_RANK[one.unit.level];
  if (unitLevel === NO_NUMBER) return own <= LEVEL_RANK.district;
  return own < LEVEL_RANK[unitLevel as UnitLevel];
}

function isSameLevel(one: BodyLine, unitLevel: string): boolean {
  return (one.unit.level ?? NO_NUMBER) === unitLevel;
}

/** The commonest value, the most junior kind of equal ones; null where there are none. */
function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) {
    const most = best === null ? 0 : counts.get(best)!;
    if (count > most || (count === most && best !== null && isJunior(value, best))) best = value;
  }
  return best;
}

function isJunior(value: string, than: string): boolean {
  const level = LEVEL_RANK[value as UnitLevel] as number | undefined;
  const other = LEVEL_RANK[than as UnitLevel] as number | undefined;
  if (level !== undefined && other !== undefined) return level > other;
  return rankOf(value) > rankOf(than);
}
