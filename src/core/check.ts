import type { Bieu } from './bieu/bieu';
import { isTable } from './bieu/bieu';
import type { Doubt } from './bieu/declared';
import { coverage } from './findings/coverage';
import type { Finding } from './findings/finding';
import { foldFormulas, mendFormulas } from './findings/mendFormulas';
import { mergeSame } from './findings/mergeSame';
import { relationFinding } from './findings/relationFinding';
import { settleMark } from './findings/settleMarks';
import { sortFindings } from './findings/sortFindings';
import { withoutRestated } from './findings/withoutRestated';
import type { Accepted } from './memory/exceptions';
import { correct } from './memory/corrections/correct';
import { applyMemory, type MemoryReport } from './memory/report';
import { recognise, type Recognition, type SkippedSheet } from './recognise/recognise';
import { evaluate, type UncheckedReason, type Verdict } from './relations/evaluate';
import { BLANK, type ReadCell, type UnreadableReason } from './relations/reading';
import type { CellRef, Relation } from './relations/relation';
import { RULES } from './rules';
import type { WorkbookContext } from './rules/rule';
import type { RuleId } from './rules/ruleId';
import { MAX_COLUMNS } from './snapshot/address';
import type { Workbook } from './snapshot/workbook';
import type { Problem } from './suspects/problem';
import type { Checked } from './suspects/candidates';
import type { Evidence } from './suspects/evidence';
import { locate, type Located } from './suspects/locate';
import { evidenceOf } from './findings/evidenceOf';
import { decodeLegacy } from './text/legacy/decodeLegacy';

/** A relation that could not be checked, and why. */
export interface Unchecked {
  readonly cell: CellRef;
  readonly rule: RuleId;
  readonly reason: Exclude<UncheckedReason, 'blank-target'> | UnreadableReason | Doubt['reason'];
}

/** What one Biểu was held to. */
export interface TableReport {
  readonly bieu: Bieu;
  /** Relations that hold, one a target and rule. */
  readonly agreed: number;
  /** Share of number cells under at least one relation, 0–1; 1 where there are none. */
  readonly coverage: number;
  readonly unchecked: readonly Unchecked[];
  readonly relations: readonly Relation[];
  readonly verdicts: readonly Verdict[];
}

export interface Report {
  readonly tables: readonly TableReport[];
  readonly skipped: readonly SkippedSheet[];
  readonly findings: readonly Finding[];
  /** What officials accepted, with their reasons; none of it is in `findings`. */
  readonly accepted: readonly Accepted[];
  readonly memory: MemoryReport;
  /** What `refine` may still improve; empty where all is settled. */
  readonly problems: readonly Problem[];
}

/** Findings for which a meant mark is worked out: with more, the table is not what it was taken for. */
const MOST_SETTLED = 500;

/**
 * The whole job: read text of before Unicode, recognise the Biểu, derive every number again, and report what does
 * not agree, at its cell.
 */
export function check(given: Workbook): Report {
  const { workbook, decoded } = decodeLegacy(given);
  return checkRecognised(workbook, correct(workbook, recognise(workbook)), decoded);
}

/** The same for Biểu that are recognised already, in a workbook whose text is read. */
export function checkRecognised(
  workbook: Workbook,
  recognition: Recognition,
  decoded: WorkbookContext['decoded'] = [],
): Report {
  const { checked, evidence, reportWith } = checkSteps(workbook, recognition, decoded);
  return reportWith(locate(checked, evidence));
}

/** A check up to the question which cells are wrong, and the report once that is answered. */
export interface CheckSteps {
  readonly checked: Checked;
  readonly evidence: Evidence;
  readonly reportWith: (located: Located) => Report;
}

/** The steps of a check, for whoever has another way to find the wrong cells. */
export function checkSteps(
  given: Workbook,
  { bieus, skipped, corrected }: Recognition,
  known?: WorkbookContext['decoded'],
): CheckSteps {
  const { workbook, decoded } = known ? { workbook: given, decoded: known } : decodeLegacy(given);
  const relations = relationsOf(workbook, bieus);
  const read = readerOf(bieus);
  const verdicts = relations.map((relation) => evaluate(relation, read));
  const mended = mendFormulas(
    { workbook, bieus, relations, decoded },
    believed({ relations, verdicts, read }),
  );
  const context = { workbook, bieus, checked: mended.checked };
  const told = checksOf({ workbook, bieus, relations, decoded });
  const reportWith = ({ explanations, open }: Located): Report => {
    const found = mergeSame(explanations.map((explanation) => relationFinding(context, explanation)));
    const others = withoutRestated(found, told).map((finding, at) =>
      at < MOST_SETTLED ? settleMark(context, finding) : finding,
    );
    return {
      tables: bieus.map((bieu, index) => tableReport(workbook, bieu, index, relations, verdicts)),
      skipped,
      ...applyMemory(workbook, bieus, sortFindings(foldFormulas(found, others, mended)), corrected),
      problems: open.map((failing) => ({ failing })),
    };
  };
  return { checked: mended.checked, evidence: evidenceOf(workbook, told), reportWith };
}

/** What merely happens to hold is listed on request and is no reason for a finding. */
function believed({ relations, verdicts, read }: Checked): Checked {
  if (relations.every(({ basis }) => basis !== 'observed')) return { relations, verdicts, read };
  const kept = relations.flatMap(({ basis }, index) => (basis === 'observed' ? [] : [index]));
  return {
    relations: kept.map((index) => relations[index]!),
    verdicts: kept.map((index) => verdicts[index]!),
    read,
  };
}

/** What every rule says must agree: of each Biểu alone, then of all together. */
function relationsOf(workbook: Workbook, bieus: readonly Bieu[]): Relation[] {
  const own = bieus.flatMap((bieu, index) =>
    RULES.flatMap((rule) => rule.relations?.({ bieu, index, workbook }) ?? []),
  );
  const context = { workbook, bieus, relations: own, decoded: [] };
  return [...own, ...RULES.flatMap((rule) => rule.workbookRelations?.(context) ?? [])];
}

/** What every rule finds that is no relation. */
function checksOf(context: WorkbookContext): Finding[] {
  const { workbook, bieus } = context;
  const own = bieus.flatMap((bieu, index) =>
    RULES.flatMap((rule) => rule.findings?.({ bieu, index, workbook }) ?? []),
  );
  return [...own, ...RULES.flatMap((rule) => rule.workbookFindings?.(context) ?? [])];
}

/** Reads a cell in the sense of the Biểu that holds it; Biểu of one sheet do not overlap. */
function readerOf(bieus: readonly Bieu[]): ReadCell {
  const only = bieus.length === 1 ? bieus[0] : undefined;
  if (only) return ({ row, column }) => only.read(row, column);
  const bySheet = new Map<number, Bieu[]>();
  for (const bieu of bieus) bySheet.set(bieu.sheet, [...(bySheet.get(bieu.sheet) ?? []), bieu]);
  return ({ sheet, row, column }) => {
    const here = bySheet.get(sheet);
    if (!here) return BLANK;
    const holder = here.find(
      ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
    return (holder ?? here[0]!).read(row, column);
  };
}

function tableReport(
  workbook: Workbook,
  bieu: Bieu,
  index: number,
  relations: readonly Relation[],
  verdicts: readonly Verdict[],
): TableReport {
  const own: Relation[] = [];
  const ownVerdicts: Verdict[] = [];
  relations.forEach((relation, i) => {
    if (relation.bieu !== index) return;
    own.push(relation);
    ownVerdicts.push(verdicts[i]!);
  });
  return {
    bieu,
    agreed: countAgreed(own, ownVerdicts),
    coverage: coverage(
      workbook,
      bieu,
      own.filter(({ basis }) => basis !== 'observed'),
    ),
    unchecked: [...uncheckedOf(own, ownVerdicts), ...doubtsOf(bieu)],
    relations: own,
    verdicts: ownVerdicts,
  };
}

function countAgreed(relations: readonly Relation[], verdicts: readonly Verdict[]): number {
  const byRule = new Map<RuleId, Set<number>>();
  relations.forEach(({ target, rule, basis }, i) => {
    if (verdicts[i]!.status !== 'holds' || basis === 'observed') return;
    let targets = byRule.get(rule);
    if (!targets) byRule.set(rule, (targets = new Set()));
    targets.add(target.row * MAX_COLUMNS + target.column);
  });
  return [...byRule.values()].reduce((sum, { size }) => sum + size, 0);
}

/** A blank total says nothing that could be checked; where it is missing, a finding says so. */
function uncheckedOf(relations: readonly Relation[], verdicts: readonly Verdict[]): Unchecked[] {
  return relations.flatMap(({ target, rule, basis }, i): Unchecked[] => {
    const verdict = verdicts[i]!;
    if (basis === 'observed') return [];
    if (verdict.status !== 'unchecked' && verdict.status !== 'unreadable') return [];
    if (verdict.reason === 'blank-target') return [];
    return [{ cell: target, rule, reason: verdict.reason }];
  });
}

/** What a form seems to declare and is held to nothing. */
function doubtsOf(bieu: Bieu): Unchecked[] {
  if (!isTable(bieu)) return [];
  return bieu.declared.doubts.map(({ cell, rule, reason }) => ({
    cell: { sheet: bieu.sheet, ...cell },
    rule,
    reason,
  }));
}
