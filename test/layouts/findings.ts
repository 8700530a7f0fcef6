import { parseRect } from '../../src/core/snapshot/address';
import type { Rect } from '../../src/core/snapshot/workbook';

export type Severity = 'error' | 'warning' | 'note';

/** A finding a sheet must yield. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** Acceptable A1 cells (usually one). */
  readonly cells: readonly string[];
  /** What should stand there, where that is one value without doubt. */
  readonly expected?: number | string | null;
  /**
   * `one` (when absent): exactly one finding, at one of the cells. `all`: each cell must be covered by a finding of
   * the rule, one a cell or one a range; a range may also run over blanks and text between them.
   */
  readonly reach?: 'one' | 'all';
  /** Where the house plan leaves a choice, other rules or severities that are right as well. */
  readonly accept?: { readonly rules?: readonly string[]; readonly severities?: readonly Severity[] };
}

/** What is needed of a finding in order to judge it. */
export interface ActualFinding {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string;
  readonly expected?: number | string | null;
}

export interface Verdict {
  /** Expected and not found (or found with another `expected` value). */
  readonly missing: readonly ExpectedFinding[];
  /** Found at error or warning and not expected: false alarms. */
  readonly surplus: readonly ActualFinding[];
}

/** Compares the findings of one sheet with what was expected of it. Notes are never a false alarm. */
export function judge(expected: readonly ExpectedFinding[], actual: readonly ActualFinding[]): Verdict {
  const left = new Set(actual);
  const missing: ExpectedFinding[] = [];
  for (const wanted of expected) {
    const found = wanted.reach === 'all' ? covering(wanted, left) : single(wanted, left);
    if (found.length === 0) missing.push(wanted);
    for (const finding of found) left.delete(finding);
  }
  return { missing, surplus: [...left].filter((finding) => finding.severity !== 'note') };
}

function fits(wanted: ExpectedFinding, finding: ActualFinding): boolean {
  const rules = [wanted.rule, ...(wanted.accept?.rules ?? [])];
  const severities: readonly string[] = [wanted.severity, ...(wanted.accept?.severities ?? [])];
  return rules.includes(finding.rule) && severities.includes(finding.severity);
}

function single(wanted: ExpectedFinding, findings: ReadonlySet<ActualFinding>): ActualFinding[] {
  const found = [...findings].find((finding) => {
    const sameValue =
      wanted.expected === undefined ||
      finding.expected === undefined ||
      String(finding.expected) === String(wanted.expected);
    return fits(wanted, finding) && wanted.cells.includes(finding.cell.replaceAll('$', '')) && sameValue;
  });
  return found ? [found] : [];
}

function covering(wanted: ExpectedFinding, findings: ReadonlySet<ActualFinding>): ActualFinding[] {
  const cells = wanted.cells.map((cell) => parseRect(cell)).filter((rect): rect is Rect => rect !== null);
  const touching = [...findings].filter((finding) => {
    const rect = parseRect(finding.cell);
    return rect !== null && fits(wanted, finding) && cells.some((cell) => within(cell, rect));
  });
  const rects = touching.map((finding) => parseRect(finding.cell) as Rect);
  return cells.every((cell) => rects.some((rect) => within(cell, rect))) ? touching : [];
}

function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}
