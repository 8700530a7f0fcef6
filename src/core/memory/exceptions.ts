import { grouped } from '../collections/groups';
import type { Bieu } from '../bieu/bieu';
import type { Finding } from '../findings/finding';
import { say } from '../messages/text';
import type { RangeRef } from '../relations/relation';
import type { Workbook } from '../snapshot/workbook';
import { placeIdOf } from './axes';
import { formKeys, formOf, isSameForm, nearness, type FormKeys } from './formId';
import { labelKey, lineKey, pathKey, withRanks, yearsOf } from './labelKey';
import { clipped } from './limits';
import type { AcceptedException, FormId, PlaceId } from './memory';
import { cellsDigest, valueKey } from './values';

/** A finding that was accepted, and the exception that says so. */
export interface Accepted {
  readonly finding: Finding;
  readonly exception: AcceptedException;
}

/** Findings parted by what was accepted. */
export interface PartedFindings {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** Exceptions whose finding is gone or whose values have changed. */
  readonly unused: readonly AcceptedException[];
  /** Exceptions that fit several findings equally well, and so none. */
  readonly ambiguous: readonly AcceptedException[];
}

/** A finding as an exception remembers it, without a reason. */
export function describeFinding(
  workbook: Workbook,
  bieus: readonly Bieu[],
  finding: Finding,
): Omit<AcceptedException, 'reason'> {
  const bieu = homeOf(bieus, finding.at);
  const { top, left } = finding.at.rect;
  return {
    rule: finding.rule,
    form: bieu ? formOf(bieu) : sheetForm(workbook, finding),
    place: bieu ? placeIdOf(bieu, top, left) : NOWHERE,
    about: clipped(say(finding.label, 'vi')),
    actual: valueKey(finding.actual),
    expected: valueKey(finding.expected),
    digest: cellsDigest(workbook, [finding.at, ...finding.related]),
  };
}

const NOWHERE: PlaceId = { line: [], head: [] };

/** A sheet without a Biểu is known by its name alone. */
function sheetForm({ sheets }: Workbook, { at }: Finding): FormId {
  return { title: '', sheet: clipped(sheets[at.sheet]?.name ?? ''), heads: [] };
}

/** The table a finding belongs to: the one that holds its first cell, else the first on its sheet. */
function homeOf(bieus: readonly Bieu[], { sheet, rect }: RangeRef): Bieu | undefined {
  const here = bieus.filter((bieu) => bieu.sheet === sheet);
  const { top, left } = rect;
  return (
    here.find(
      ({ range }) => top >= range.top && top <= range.bottom && left >= range.left && left <= range.right,
    ) ?? here[0]
  );
}

/** What an exception and a finding are compared by. */
interface Compared {
  readonly form: FormKeys;
  /** Rule, values and labels with the years as printed, and with them as their order in the form. */
  readonly printed: string;
  readonly ranked: string;
}

function compared(one: Omit<AcceptedException, 'reason'>): Compared {
  const { rule, place, about, actual, expected, digest } = one;
  const form = formKeys(one.form);
  const labels = place.line.length + place.head.length === 0 ? [labelKey(about)] : [];
  const line = place.line.map((label) => lineKey(label));
  const head = place.head.map(labelKey);
  const key = (lines: readonly string[], heads: readonly string[]): string =>
    pathKey([rule, actual, expected, digest, ...labels, '', ...lines, '', ...heads]);
  const lineYears = yearsOf(place.line);
  return {
    form,
    printed: key(line, head),
    ranked: key(
      line.map((step) => withRanks(step, lineYears)),
      head.map((step) => withRanks(step, form.years)),
    ),
  };
}

/** Two findings of one form, or of sheets without any. */
function isOneForm(a: FormKeys, b: FormKeys): boolean {
  return a.heads.size === 0 && b.heads.size === 0 ? a.sheet === b.sheet : isSameForm(a, b);
}

/**
 * Parts findings by the exceptions: one is accepted where rule, labels and every value are those remembered, in a table
 * of the same form. Each exception answers for one finding; where several fit, the title (year included) and the
 * sheet's name choose, and where these cannot, none is accepted.
 */
export function partFindings(
  workbook: Workbook,
  bieus: readonly Bieu[],
  findings: readonly Finding[],
  exceptions: readonly AcceptedException[],
): PartedFindings {
  if (exceptions.length === 0) return { findings, accepted: [], unused: [], ambiguous: [] };
  // a digest reads every cell of a finding: it is worked out only where all else may fit
  const candidates = new Set(
    exceptions.map(({ rule, actual, expected }) => pathKey([rule, actual, expected])),
  );
  const open = new Map(
    findings
      .filter(({ rule, actual, expected }) =>
        candidates.has(pathKey([rule, valueKey(actual), valueKey(expected)])),
      )
      .map((finding) => [finding, compared(describeFinding(workbook, bieus, finding))]),
  );
  const taken = new Map<Finding, AcceptedException>();
  const ambiguous: AcceptedException[] = [];
  const unused: AcceptedException[] = [];
  const byPrinted = grouped(open.keys(), (finding) => open.get(finding)!.printed);
  const byRanked = grouped(open.keys(), (finding) => open.get(finding)!.ranked);
  for (const exception of exceptions) {
    const keys = compared(exception);
    const fitting = (groups: ReadonlyMap<string, readonly Finding[]>, key: string): readonly Finding[] =>
      (groups.get(key) ?? []).filter(
        (finding) => !taken.has(finding) && isOneForm(keys.form, open.get(finding)!.form),
      );
    const exact = fitting(byPrinted, keys.printed);
    const all = exact.length > 0 ? exact : fitting(byRanked, keys.ranked);
    const best = nearest(all, (finding) => nearness(keys.form, open.get(finding)!.form));
    if (best.length === 1) taken.set(best[0]!, exception);
    else (best.length === 0 ? unused : ambiguous).push(exception);
  }
  return {
    findings: findings.filter((finding) => !taken.has(finding)),
    accepted: findings.flatMap((finding) => {
      const exception = taken.get(finding);
      return exception ? [{ finding, exception }] : [];
    }),
    unused,
    ambiguous,
  };
}

function nearest<T>(items: readonly T[], nearnessOf: (item: T) => number): readonly T[] {
  if (items.length < 2) return items;
  const scores = items.map(nearnessOf);
  const most = Math.max(...scores);
  return items.filter((_, at) => scores[at] === most);
}
