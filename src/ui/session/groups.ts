import type { TableReport } from '../../core/check';
import type { Finding } from '../../core/findings/finding';
import type { Rect } from '../../core/snapshot/workbook';
import { NOT_NARROWED, passing, type Narrow } from './narrow';
import type { Checked, Filter, PaneState } from './state';

/** A finding with its place in the report. */
export interface Listed {
  readonly index: number;
  readonly finding: Finding;
}

/** A Biểu, or a sheet without one, with its findings, as one foldable part of the list. */
export interface Group {
  readonly key: string;
  readonly sheetName: string;
  /** Null for a sheet without a Biểu: a title that cites another plan, text of before Unicode. */
  readonly table: TableReport | null;
  /** All its findings, whatever the filter. */
  readonly count: number;
  /** Those that pass the filter, in the report's order. */
  readonly listed: readonly Listed[];
}

/** The findings of a report under their Biểu, in sheet order; then those of sheets without a Biểu, a group a sheet. */
export function groupsOf(checked: Checked, filter: Filter | null, narrow: Narrow = NOT_NARROWED): Group[] {
  const { report, workbook } = checked;
  const passes = passing(checked, narrow);
  const byTable = new Map<TableReport, Listed[]>(report.tables.map((table) => [table, []]));
  const bySheet = new Map<number, Listed[]>();
  report.findings.forEach((finding, index) => {
    const home = homeOf(report.tables, finding);
    const { sheet } = finding.at;
    if (!home && !bySheet.has(sheet)) bySheet.set(sheet, []);
    (home ? byTable.get(home)! : bySheet.get(sheet)!).push({ index, finding });
  });
  const narrowed = (all: readonly Listed[]): Pick<Group, 'count' | 'listed'> => ({
    count: all.length,
    listed: all.filter(({ finding }) => (filter === null || finding.severity === filter) && passes(finding)),
  });
  return [
    ...report.tables.map((table, place) => ({
      key: `table-${place}`,
      sheetName: table.bieu.sheetName,
      table,
      ...narrowed(byTable.get(table)!),
    })),
    ...[...bySheet]
      .sort(([one], [other]) => one - other)
      .map(([sheet, all]) => ({
        key: `sheet-${sheet}`,
        sheetName: workbook.sheets[sheet]!.name,
        table: null,
        ...narrowed(all),
      })),
  ];
}

/**
 * The table that holds a finding; one beside all tables (a number in a title) goes to the nearest on its sheet.
 * None where the sheet has no table.
 */
function homeOf(tables: readonly TableReport[], { at }: Finding): TableReport | undefined {
  const onSheet = tables.filter(({ bieu }) => bieu.sheet === at.sheet);
  return (
    onSheet.find(({ bieu }) => holds(bieu.range, at.rect)) ??
    onSheet.find(({ bieu }) => bieu.range.bottom >= at.rect.top) ??
    onSheet.at(-1)
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
export function stopsOf({ checked, filter, narrow }: PaneState): Stop[] {
  if (!checked) return [];
  return groupsOf(checked, filter, narrow).flatMap(({ key, listed }) =>
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
