import type { Report, TableReport } from '../../core/check';
import type { Finding } from '../../core/findings/finding';
import type { Rect } from '../../core/snapshot/workbook';
import type { Filter, PaneState } from './state';

/** A finding with its place in the report. */
export interface Listed {
  readonly index: number;
  readonly finding: Finding;
}

/** A Biểu with its findings, as one foldable part of the list. */
export interface Group {
  readonly key: string;
  readonly table: TableReport;
  /** All its findings, whatever the filter. */
  readonly count: number;
  /** Those that pass the filter, in the report's order. */
  readonly listed: readonly Listed[];
}

/** The findings of a report under their Biểu, in sheet order. */
export function groupsOf(report: Report, filter: Filter | null): Group[] {
  const byTable = new Map<TableReport, Listed[]>(report.tables.map((table) => [table, []]));
  report.findings.forEach((finding, index) => {
    const home = homeOf(report.tables, finding);
    if (home) byTable.get(home)!.push({ index, finding });
  });
  return report.tables.map((table, place) => {
    const all = byTable.get(table)!;
    const listed = filter === null ? all : all.filter(({ finding }) => finding.severity === filter);
    return { key: `table-${place}`, table, count: all.length, listed };
  });
}

/** The table that holds a finding; one beside all tables (a number in a title) goes to the nearest on its sheet. */
function homeOf(tables: readonly TableReport[], { at }: Finding): TableReport | undefined {
  const onSheet = tables.filter(({ bieu }) => bieu.sheet === at.sheet);
  return (
    onSheet.find(({ bieu }) => holds(bieu.range, at.rect)) ??
    onSheet.find(({ bieu }) => bieu.range.bottom >= at.rect.top) ??
    onSheet.at(-1) ??
    tables[0]
  );
}

function holds(outer: Rect, inner: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** Where a finding stands in the list. */
export interface Stop {
  readonly index: number;
  readonly group: string;
}

/** All findings that pass the filter, in the order of the list, folded groups included. */
export function stopsOf({ checked, filter }: PaneState): Stop[] {
  if (!checked) return [];
  return groupsOf(checked.report, filter).flatMap(({ key, listed }) =>
    listed.map(({ index }) => ({ index, group: key })),
  );
}

/** The finding after (or before) the selected one, round the ends of the list; null in an empty list. */
export function stopBeside(stops: readonly Stop[], selected: number | null, step: 1 | -1): Stop | null {
  if (stops.length === 0) return null;
  const place = stops.findIndex(({ index }) => index === selected);
  if (place < 0) return (step === 1 ? stops[0] : stops.at(-1)) ?? null;
  return stops[(place + step + stops.length) % stops.length] ?? null;
}
