import type { GridBieu } from '../bieu/bieu';
import type { Finding, Severity } from '../findings/finding';
import type { MessageId } from '../messages/text';
import type { Relation } from '../relations/relation';
import type { Workbook } from '../snapshot/workbook';
import type { RuleId } from './ruleId';

/** What a rule is given: one recognised Biểu, its place in the workbook's list, and the workbook. */
export interface RuleContext {
  readonly bieu: GridBieu;
  readonly index: number;
  readonly workbook: Workbook;
}

/** A rule yields relations (numbers that must agree) or findings (what is no relation). */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** What it means for an official. */
  readonly meaning: MessageId;
  readonly relations?: (context: RuleContext) => readonly Relation[];
  readonly findings?: (context: RuleContext) => readonly Finding[];
}
