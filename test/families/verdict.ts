import type { Report } from '../../src/core/check';
import type { Finding } from '../../src/core/findings/finding';
import type { RangeRef } from '../../src/core/relations/relation';
import { parseAddress } from '../../src/core/snapshot/address';
import type { Rect } from '../../src/core/snapshot/workbook';
import type { Fixture } from './fixture';
import type { Rendered } from './render/place';
import type { Slipped } from './slips';

export type Outcome =
  /** Nothing is wrong and nothing was said; or nothing needed to be found. */
  | 'silent'
  /** The changed cell is the finding's cell or its suspect. */
  | 'exact'
  /** The changed cell is among the cells a finding was held against. */
  | 'related'
  /** No finding touches the changed cell, though a relation covers it. */
  | 'missed';

export interface Verdict {
  readonly outcome: Outcome;
  /** Whether a finding at the cell names one of the rules it may stand under; true where nothing was to be found. */
  readonly rightRule: boolean;
  /** Findings at error or warning that have nothing to do with the slip: false alarms. */
  readonly extra: readonly Finding[];
  /** Tables recognised as the kind they are, of how many. */
  readonly recognised: number;
  readonly tables: number;
}

/** What a report is worth: of a clean fixture, or of one with a slip. */
export function judge(fixture: Fixture | Slipped, report: Report): Verdict {
  const serious = report.findings.filter(
    (finding) => finding.severity !== 'note' && !isTolerated(finding, fixture.rendered),
  );
  const cell = 'cell' in fixture ? changedCell(fixture) : null;
  const touching = cell ? serious.filter((finding) => touches(finding, cell)) : [];
  const extra = serious.filter((finding) => !touching.includes(finding));
  const expected = fixture.areas.filter(({ kind }) => kind !== null);
  const recognised = expected.filter((area) =>
    report.tables.some(
      ({ bieu }) => bieu.kind === area.kind && bieu.sheet === area.sheet && overlap(bieu.range, area.rect),
    ),
  ).length;
  const base = { extra, recognised, tables: expected.length };
  if (!cell || !('covered' in fixture)) return { ...base, outcome: 'silent', rightRule: true };
  if (touching.length === 0)
    return { ...base, outcome: fixture.covered ? 'missed' : 'silent', rightRule: !fixture.covered };
  const rightRule = !fixture.covered || touching.some(({ rule }) => fixture.rules.includes(rule));
  const exact = touching.some((finding) => isAt(finding, cell));
  return { ...base, outcome: exact ? 'exact' : 'related', rightRule };
}

/** Findings at error or warning as `rule key`, whatever the addresses: what a transformation must not change. */
export function findingKeys(rendered: Rendered, report: Report): readonly string[] {
  const byPlace = new Map(
    [...rendered.places.values()].map((place) => [`${place.sheet},${place.row},${place.column}`, place.key]),
  );
  return report.findings
    .filter((finding) => finding.severity !== 'note' && !isTolerated(finding, rendered))
    .map(({ rule, at: { sheet, rect } }) => {
      const key = byPlace.get(`${sheet},${rect.top},${rect.left}`) ?? '?';
      const one = rect.top === rect.bottom && rect.left === rect.right;
      return `${rule} ${key}${one ? '' : ' and more'}`;
    })
    .sort();
}

interface At {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

function changedCell({ sheetIndex, cell }: Slipped): At {
  return { sheet: sheetIndex, ...parseAddress(cell)! };
}

function isAt(finding: Finding, at: At): boolean {
  const { rect } = finding.at;
  const single = rect.top === rect.bottom && rect.left === rect.right;
  return (
    (single && holds(finding.at, at)) ||
    finding.suspects.some(
      ({ cell }) => cell.sheet === at.sheet && cell.row === at.row && cell.column === at.column,
    )
  );
}

function touches(finding: Finding, at: At): boolean {
  return isAt(finding, at) || [finding.at, ...finding.related].some((range) => holds(range, at));
}

function holds({ sheet, rect }: RangeRef, at: At): boolean {
  return (
    sheet === at.sheet &&
    at.row >= rect.top &&
    at.row <= rect.bottom &&
    at.column >= rect.left &&
    at.column <= rect.right
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** A number that our office keeps as text may be said to be one. */
function isTolerated(finding: Finding, rendered: Rendered): boolean {
  return (
    finding.rule === 'text/number-as-text' &&
    [...rendered.places.values()].some((place) => place.asText && holds(finding.at, place))
  );
}
