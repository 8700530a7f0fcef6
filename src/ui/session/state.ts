import type { Report } from '../../core/check';
import type { Severity } from '../../core/findings/finding';
import type { Text } from '../../core/messages/text';
import type { Workbook } from '../../core/snapshot/workbook';
import type { HighlightOutcome, Progress } from '../../core/host/workbookHost';

/** A workbook as it was read, what was found in it, and when. */
export interface Checked {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly at: Date;
}

/** What the summary line can narrow the list to; `agreed` shows the tables without their findings. */
export type Filter = Severity | 'agreed';

/** Something that did not work: words for the user, and what a supporter needs to know. */
export interface Failure {
  readonly text: Text;
  readonly detail: string;
}

/** A short word about what was just done, or could not be. */
export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: Text;
}

export type WorkKind = 'check' | 'highlight' | 'clear';

export interface Work {
  readonly kind: WorkKind;
  readonly progress: Progress;
  /** Cells changed since it began: its result may be out of date at birth. */
  readonly changedMeanwhile: boolean;
}

/** All that the pane shows, as plain data. */
export interface PaneState {
  /** The last result; stays while the workbook is checked again. */
  readonly checked: Checked | null;
  readonly work: Work | null;
  /** Why the last check gave no result. */
  readonly failure: Failure | null;
  readonly notice: Notice | null;
  /** Cells changed since the workbook was read. */
  readonly changed: boolean;
  readonly filter: Filter | null;
  /** The selected finding, by its place in the report. */
  readonly selected: number | null;
  /** Keys of the groups that are folded up. */
  readonly folded: ReadonlySet<string>;
}

export type Action =
  | { readonly type: 'started'; readonly work: Work }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'stopped' }
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** A highlight, a clearing or a jump that did not work: the result stays. */
  | { readonly type: 'refused'; readonly failure: Failure }
  | { readonly type: 'highlighted'; readonly count: number; readonly outcome: HighlightOutcome }
  | { readonly type: 'cleared'; readonly outcome: HighlightOutcome }
  | { readonly type: 'changed' }
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'selected'; readonly finding: number; readonly group: string }
  | { readonly type: 'folded'; readonly group: string }
  | { readonly type: 'dismissed' };

export const INITIAL: PaneState = {
  checked: null,
  work: null,
  failure: null,
  notice: null,
  changed: false,
  filter: null,
  selected: null,
  folded: new Set(),
};

/** Which of the pane's faces a state shows. */
export type Screen = 'start' | 'working' | 'failed' | 'empty' | 'unrecognised' | 'result';

/** The face of a state. Highlighting and clearing leave the result in view. */
export function screenOf({ checked, work, failure }: PaneState): Screen {
  if (work?.kind === 'check') return 'working';
  if (failure) return 'failed';
  if (!checked) return 'start';
  const { tables, skipped } = checked.report;
  if (tables.length > 0) return 'result';
  const isEmpty = skipped.every(({ reason }) => reason === 'empty' || reason === 'hidden');
  return isEmpty ? 'empty' : 'unrecognised';
}
