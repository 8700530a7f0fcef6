import { descend, unitsUnder } from '../bieu/axis';
import { isGrid, type Bieu, type GridBieu } from '../bieu/bieu';
import type { Report, TableReport, Unchecked } from '../check';
import type { Finding, Scalar, Severity, Suspect } from '../findings/finding';
import { describeUnused } from '../memory/describe';
import { say, text, type Language } from '../messages/text';
import { address, rectAddress } from '../snapshot/address';
import type { Workbook } from '../snapshot/workbook';
import type { CellRef, RangeRef } from '../relations/relation';
import { equationsOf, type JsonEquation } from './equations';
import { skippedMessage, uncheckedMessage } from './reasons';

interface JsonPlace {
  readonly sheet: string;
  readonly cell: string;
}

interface JsonSuspect extends JsonPlace {
  readonly actual: Scalar;
  readonly suggested: Scalar;
}

export interface JsonFinding extends JsonPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly label: string;
  readonly actual: Scalar;
  readonly expected: Scalar;
  readonly message: string;
  readonly related: readonly JsonPlace[];
  readonly suspects: readonly JsonSuspect[];
  readonly repairs: readonly {
    readonly reason: string;
    readonly confidence: number;
    readonly proven: boolean;
    /** Only where it is so: other sums would have to follow. */
    readonly partial?: true;
    /** Only where it is so: the value is one that would do, and no more is known of it. */
    readonly open?: true;
    readonly cells: readonly JsonSuspect[];
  }[];
}

export interface JsonTable {
  readonly sheet: string;
  readonly range: string;
  readonly kind: Bieu['kind'];
  readonly title: string;
  readonly period: string | null;
  readonly units: number | null;
  readonly groups: number | null;
  readonly criteria: number | null;
  readonly agreed: number;
  readonly coverage: number;
  readonly unchecked: readonly { cell: string; rule: string; reason: string; message: string }[];
  readonly equations?: readonly JsonEquation[];
}

/** What is reported of one file; `error` where it could not be read, and then the lists are empty. */
export interface JsonFile {
  readonly path: string;
  readonly error: { readonly reason: string; readonly message: string } | null;
  readonly skipped: readonly { readonly sheet: string; readonly reason: string; readonly message: string }[];
  readonly tables: readonly JsonTable[];
  readonly findings: readonly JsonFinding[];
  /** What is remembered with the file and what became of it; absent where nothing is. */
  readonly memory?: JsonMemory;
}

/** A finding that officials accepted: why, and on which day («2026-11-28»; null where that is not known). */
export type JsonAccepted = JsonFinding & { readonly reason: string; readonly on: string | null };

/** Accepted findings with their reasons; in words what is not used any more and what could not be applied. */
export interface JsonMemory {
  readonly accepted: readonly JsonAccepted[];
  readonly unused: readonly string[];
  readonly problems: readonly string[];
}

export interface JsonOptions {
  readonly language: Language;
  readonly equations: boolean;
}

/** A report as plain data (version 1 of the format), in the language's words. */
export function jsonFile(path: string, workbook: Workbook, report: Report, options: JsonOptions): JsonFile {
  const nameOf = (sheet: number): string => workbook.sheets[sheet]!.name;
  return {
    path,
    error: null,
    skipped: report.skipped.map((one) => ({
      sheet: one.name,
      reason: one.reason,
      message: say(skippedMessage(one), options.language),
    })),
    tables: report.tables.map((table) => jsonTable(table, nameOf, options)),
    findings: report.findings.map((finding) => jsonFinding(finding, nameOf, options.language)),
    ...(workbook.memory !== undefined && { memory: jsonMemory(report, nameOf, options.language) }),
  };
}

function jsonMemory(
  { accepted, memory }: Report,
  nameOf: (sheet: number) => string,
  language: Language,
): JsonMemory {
  return {
    accepted: accepted.map(({ finding, exception }) => ({
      ...jsonFinding(finding, nameOf, language),
      reason: exception.reason,
      on: exception.on ?? null,
    })),
    unused: describeUnused(memory).map((one) => say(one, language)),
    problems: memory.problems.map((one) => say(one, language)),
  };
}

/** A file that could not be read. */
export function jsonError(path: string, reason: string, message: string): JsonFile {
  return { path, error: { reason, message }, skipped: [], tables: [], findings: [] };
}

function jsonTable(table: TableReport, nameOf: (sheet: number) => string, options: JsonOptions): JsonTable {
  const { bieu } = table;
  const base = {
    sheet: bieu.sheetName,
    range: rectAddress(bieu.range),
    kind: bieu.kind,
    title: bieu.title,
    period: bieu.period,
    ...sizesOf(bieu),
    agreed: table.agreed,
    coverage: Math.floor(table.coverage * 1000) / 1000,
    unchecked: table.unchecked.map((one) => jsonUnchecked(one, options.language)),
  };
  return options.equations ? { ...base, equations: equationsOf(table, nameOf) } : base;
}

/** Units, groups and criteria of a grid; null where a table has none. */
function sizesOf(bieu: Bieu): Pick<JsonTable, 'units' | 'groups' | 'criteria'> {
  if (!isGrid(bieu)) return { units: null, groups: null, criteria: bieu.dossier?.criteria ?? null };
  return {
    units: unitsUnder(bieu.units).length,
    groups: groupCount(bieu),
    criteria: bieu.criteria.length,
  };
}

/** Groups that hold units themselves; groups of groups are not counted. */
export function groupCount(bieu: GridBieu): number {
  return descend(bieu.units).filter(
    (node) =>
      node.role === 'group' &&
      node.partitions.some(({ parts }) => parts.some((part) => part.role === 'unit')),
  ).length;
}

function jsonUnchecked(one: Unchecked, language: Language): JsonTable['unchecked'][number] {
  return {
    cell: address(one.cell.row, one.cell.column),
    rule: one.rule,
    reason: one.reason,
    message: say(uncheckedMessage(one), language),
  };
}

function jsonFinding(finding: Finding, nameOf: (sheet: number) => string, language: Language): JsonFinding {
  const place = ({ sheet, rect }: RangeRef): JsonPlace => ({ sheet: nameOf(sheet), cell: rectAddress(rect) });
  const suspect = ({ cell, actual, suggested }: Suspect): JsonSuspect => ({
    ...cellPlace(cell, nameOf),
    actual,
    suggested,
  });
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...place(finding.at),
    label: say(finding.label, language),
    actual: finding.actual,
    expected: finding.expected,
    message: say(finding.message, language),
    related: finding.related.map(place),
    suspects: finding.suspects.map(suspect),
    repairs: finding.repairs.map(({ reason, confidence, proven, isPartial, isOpen, cells }) => ({
      reason,
      confidence: Math.round(confidence * 100) / 100,
      proven,
      ...(isPartial && { partial: true }),
      ...(isOpen && { open: true }),
      cells: cells.map(suspect),
    })),
  };
}

function cellPlace({ sheet, row, column }: CellRef, nameOf: (sheet: number) => string): JsonPlace {
  return { sheet: nameOf(sheet), cell: address(row, column) };
}

/** What a table is, in words: «lưới 115 đơn vị (10 nhóm) × 19 tiêu chí». */
export function kindText(bieu: Bieu): ReturnType<typeof text> {
  if (!isGrid(bieu)) {
    const rows = bieu.rows.filter(({ hasFigures }) => hasFigures).length;
    return text(`kind.${bieu.kind}`, { rows, columns: bieu.columns.length });
  }
  const units = unitsUnder(bieu.units).length;
  const groups = groupCount(bieu);
  const criteria = bieu.criteria.length;
  return groups > 0
    ? text('kind.grid.groups', { units, groups, criteria })
    : text('kind.grid', { units, criteria });
}
