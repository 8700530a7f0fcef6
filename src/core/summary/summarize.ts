import type { Report } from '../check';
import { say, text, type Language, type Param, type Text } from '../messages/text';
import type { SheetPlan } from '../sheetPlan/sheetPlan';
import type { Workbook } from '../snapshot/workbook';
import type { LeftOut, SummaryContext } from './context';
import { buildModel } from './model/buildModel';
import { bandsSheet } from './sheets/bands';
import { communesSheet } from './sheets/communes';
import { comparisonSheet } from './sheets/comparison';
import { criteriaSheet } from './sheets/criteria';
import { districtsSheet } from './sheets/districts';
import { proseSheet } from './sheets/prose';
import { recordSheets } from './sheets/record';
import { targetsSheet } from './sheets/targets';
import { ownIdOf, SUMMARY_IDS, type SummaryId } from './summaryId';
import { timeWords } from './takenAt';

export interface SummaryOptions {
  readonly chosen: readonly SummaryId[] | 'all';
  /** Values without formulas. */
  readonly valuesOnly: boolean;
  /** When the figures were taken; names lists say so. */
  readonly takenAt: Date;
  /** Vietnamese where left out. */
  readonly language?: Language;
  /** Who is in charge of a criterion, by its number, where the user changed it. */
  readonly departments?: ReadonlyMap<number, string>;
}

/** The sheets to be written, and those of the chosen ones that the workbook has nothing for, with the reason. */
export interface Summaries {
  readonly sheets: readonly SheetPlan[];
  readonly left: readonly { readonly id: SummaryId; readonly reason: Text }[];
}

type Build = (context: SummaryContext) => SheetPlan | readonly SheetPlan[] | LeftOut;

const BUILDERS: Readonly<Record<SummaryId, Build>> = {
  districts: needsGrid(districtsSheet),
  communes: needsGrid(communesSheet),
  criteria: needsGrid(criteriaSheet),
  bands: needsGrid(bandsSheet),
  targets: targetsSheet,
  comparison: needsGrid(comparisonSheet),
  record: recordSheets,
  prose: needsGrid(proseSheet),
};

/**
 * The summary sheets of a workbook that was checked, as plain data. `workbook` is the snapshot that the report was
 * made from: formulas point at its cells, each with the core's figure as its stored value. Linear in the number of
 * cells.
 */
export function summarize(workbook: Workbook, report: Report, options: SummaryOptions): Summaries {
  const context = contextOf(workbook, report, options);
  const chosen = SUMMARY_IDS.filter((id) => options.chosen === 'all' || options.chosen.includes(id));
  const made = chosen.map((id) => ({ id, made: BUILDERS[id](context) }));
  return {
    sheets: made.flatMap(({ made: plans }) =>
      'reason' in plans
        ? []
        : [plans].flat().map((plan) => (options.valuesOnly ? withoutFormulas(plan) : plan)),
    ),
    left: made.flatMap(({ id, made: plan }) => ('reason' in plan ? [{ id, reason: plan.reason }] : [])),
  };
}

function contextOf(workbook: Workbook, report: Report, options: SummaryOptions): SummaryContext {
  const language = options.language ?? 'vi';
  const tell = (param: Param): string => say(param, language);
  return {
    workbook,
    report,
    model: buildModel({ workbook, bieus: report.tables.map(({ bieu }) => bieu) }),
    tell,
    takenAt: tell(timeWords(options.takenAt)),
    valuesOnly: options.valuesOnly,
    hasRecord:
      options.chosen === 'all' ||
      options.chosen.includes('record') ||
      workbook.sheets.some(({ ownId }) => ownId === ownIdOf('record')),
    departments: options.departments ?? new Map<number, string>(),
  };
}

function needsGrid(
  build: (context: SummaryContext, model: NonNullable<SummaryContext['model']>) => SheetPlan | LeftOut,
): Build {
  return (context) =>
    context.model ? build(context, context.model) : { reason: text('summary.left.no-grid') };
}

function withoutFormulas(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    rows: plan.rows.map((row) =>
      row.map(({ value, role, look, link, field }) => ({
        value,
        role,
        ...(look ? { look } : {}),
        ...(link ? { link } : {}),
        ...(field ? { field } : {}),
      })),
    ),
  };
}
