import type { Bieu, GridBieu, TableBieu } from '../bieu/bieu';
import { isGrid, isTable } from '../bieu/bieu';
import type { Finding, Severity } from '../findings/finding';
import type { Relation } from '../relations/relation';
import type { Workbook } from '../snapshot/workbook';
import type { DecodedRange } from '../text/legacy/decodeLegacy';
import type { RuleId } from './ruleId';

/** What a rule about one Biểu is given: the Biểu, its place in the workbook's list, and the workbook. */
export interface RuleContext<B extends Bieu = Bieu> {
  readonly bieu: B;
  readonly index: number;
  readonly workbook: Workbook;
}

export type GridContext = RuleContext<GridBieu>;
export type TableContext = RuleContext<TableBieu>;

/** What a rule about several Biểu, or about sheets as such, is given. */
export interface WorkbookContext {
  readonly workbook: Workbook;
  readonly bieus: readonly Bieu[];
  /** All relations of the single Biểu: what a total's formula should hold. Empty while relations are being made. */
  readonly relations: readonly Relation[];
  /** What was read as text of before Unicode; `workbook` holds it decoded. Empty while relations are being made. */
  readonly decoded: readonly DecodedRange[];
}

/**
 * A rule yields relations (numbers that must agree) or findings (what is no relation), of one Biểu at a time or of
 * the whole workbook. Its words to officials stand in the catalogue of rules (`messages/rules`).
 */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** What findings of it may be instead, where the rule itself says that they weigh less. */
  readonly milder?: readonly Severity[];
  readonly relations?: (context: RuleContext) => readonly Relation[];
  readonly findings?: (context: RuleContext) => readonly Finding[];
  readonly workbookRelations?: (context: WorkbookContext) => readonly Relation[];
  readonly workbookFindings?: (context: WorkbookContext) => readonly Finding[];
}

/** Makes a rule's function for grids alone: other Biểu yield nothing. */
export function onGrid<T>(
  work: (context: GridContext) => readonly T[],
): (context: RuleContext) => readonly T[] {
  return ({ bieu, ...rest }) => (isGrid(bieu) ? work({ bieu, ...rest }) : []);
}

/** Makes a rule's function for tables of figures, of the given kinds alone where any is given. */
export function onTable<T>(
  work: (context: TableContext) => readonly T[],
  ...kinds: readonly TableBieu['kind'][]
): (context: RuleContext) => readonly T[] {
  return ({ bieu, ...rest }) =>
    isTable(bieu) && (kinds.length === 0 || kinds.includes(bieu.kind)) ? work({ bieu, ...rest }) : [];
}
