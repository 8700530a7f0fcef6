import type { FileSummary } from './fileSummary';
import type { ListedUnit } from './listedUnits';
import { unitKey, type KnownUnit } from './unitNames';

/**
 * By what a unit counts as having sent: `files`: a file of its own is there; `lines`: its line in some table holds
 * figures.
 */
export type SubmissionBasis = 'files' | 'lines';

export interface MissingUnit {
  readonly name: string;
  readonly parent: string | null;
  readonly basis: SubmissionBasis;
}

export interface Submissions {
  /** Where the expected units are from: a list that was given, or the tables themselves. */
  readonly source: 'list' | 'tables';
  readonly expected: number;
  readonly sent: number;
  readonly missing: readonly MissingUnit[];
  /** Files that could be read and are no expected unit's, where a list was given and units send files of their own. */
  readonly unknown: readonly string[];
}

/** With fewer that have files of their own it is not the units that send files: a province may be called as one is. */
const FEWEST_SENDERS = 2;

/**
 * Which of the expected units have not sent theirs: those of a list, else those that the tables name. Where at least
 * half of the files are each one unit's own, a unit must have a file; else figures on its line will do. Null where
 * no unit is expected.
 */
export function submissionsOf(
  files: readonly FileSummary[],
  senders: readonly (readonly KnownUnit[])[],
  known: readonly ListedUnit[],
  list: readonly KnownUnit[] | null,
): Submissions | null {
  const readable = files.map(({ error }) => error === null);
  const ofOwn = (units: readonly KnownUnit[]): { sent: Set<KnownUnit>; files: number } => {
    const wanted = new Set(units);
    const own = senders.map((some) => some.filter((unit) => wanted.has(unit)));
    return {
      sent: new Set(own.filter((_, at) => readable[at]).flat()),
      files: own.filter((some) => some.length > 0).length,
    };
  };
  const areSenders = ({ sent, files: count }: ReturnType<typeof ofOwn>): boolean =>
    sent.size >= FEWEST_SENDERS && count * 2 >= files.length;
  if (list) {
    const own = ofOwn(list);
    const isByFile = areSenders(own);
    const filled = new Set(known.filter(({ hasFigures }) => hasFigures).map(({ name }) => unitKey(name)));
    const hasSent = (unit: KnownUnit): boolean =>
      own.sent.has(unit) || (!isByFile && filled.has(unitKey(unit.name)));
    const unknown = files.filter((_, at) => isByFile && readable[at] && senders[at]!.length === 0);
    return {
      source: 'list',
      ...counted(list, hasSent, isByFile ? 'files' : 'lines'),
      unknown: unknown.map(({ path }) => path),
    };
  }
  const ranks = [true, false].map((isGroup) => known.filter((unit) => unit.isGroup === isGroup));
  const parts = ranks.flatMap((units) => {
    const own = ofOwn(units);
    if (areSenders(own)) return [counted(units, (unit) => own.sent.has(unit), 'files')];
    // a line of a group holds sums, which say nothing of what was sent
    return units === ranks[0] ? [] : [counted(units, ({ hasFigures }) => hasFigures, 'lines')];
  });
  if (parts.every(({ expected }) => expected === 0)) return null;
  const sum = (of: (part: Counted) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    source: 'tables',
    expected: sum(({ expected }) => expected),
    sent: sum(({ sent }) => sent),
    missing: parts.flatMap(({ missing }) => missing),
    unknown: [],
  };
}

type Counted = Pick<Submissions, 'expected' | 'sent' | 'missing'>;

function counted<U extends KnownUnit>(
  units: readonly U[],
  hasSent: (unit: U) => boolean,
  basis: SubmissionBasis,
): Counted {
  const missing = units.filter((unit) => !hasSent(unit));
  return {
    expected: units.length,
    sent: units.length - missing.length,
    missing: missing.map(({ name, parent }) => ({ name, parent, basis })),
  };
}
