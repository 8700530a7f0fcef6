import type { Report } from '../../core/check';
import { text, type Text } from '../../core/messages/text';
import { isForHand, type HighlightOutcome, type SheetsOutcome } from '../../core/host/workbookHost';
import { isSameChoice, rememberedChoice } from '../../core/summary/rememberedChoice';
import { carrySelection } from './carrySelection';
import { NOTHING_DRAWN } from './drawing';
import { editNotice, rememberedNotice } from './editNotice';
import { edited, remembered } from './edits';
import { NOT_NARROWED } from './narrow';
import type { Action, Checked, Notice, PaneState, SummaryChoice, Work } from './state';

/** The state after an action. Pure: what takes time, or may fail, is done by the session. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'started': {
      const { work } = action;
      // what was just written is told until something else is asked for
      if (work.kind === 'recheck') return { ...state, work, failure: null };
      if (work.kind !== 'check') return { ...state, work, notice: null };
      return { ...state, work, notice: null, failure: null, confirming: null };
    }
    case 'progressed':
      return state.work ? { ...state, work: { ...state.work, progress: action.progress } } : state;
    case 'stopped':
      if (isRecheck(state.work)) return { ...state, work: null, changed: true };
      return { ...state, work: null, notice: STOPPED };
    case 'checked':
      return {
        ...state,
        checked: action.checked,
        summaryChoice: choiceFor(state, action.checked),
        work: null,
        changed: state.work?.changedMeanwhile ?? false,
        confirming: null,
        isGoneTo: false,
        isSeeking: action.checked.report.problems.length > 0,
        ...(isRecheck(state.work)
          ? { selected: carrySelection(state, action.checked) }
          : { selected: null, filter: null, narrow: NOT_NARROWED }),
      };
    case 'refined':
      return refined({ ...state, isSeeking: false }, action.report);
    case 'failed':
      return { ...state, work: null, failure: action.failure, confirming: null };
    case 'refused':
      return {
        ...state,
        work: null,
        notice: { intent: 'error', text: action.failure.text, offer: 'again' },
      };
    case 'edited':
      return {
        ...state,
        work: null,
        changed: action.outcome.written.length > 0 || state.changed,
        confirming: null,
        edits: edited(state.edits, action.kind, action.step, action.outcome, action.at),
        notice: editNotice(action.kind, action.step, action.outcome),
      };
    case 'remembered':
      return {
        ...state,
        work: null,
        changed: true,
        confirming: null,
        edits: remembered(state.edits, action.kind, action.step, action.at),
        notice: rememberedNotice(action.kind, action.step),
      };
    case 'confirming':
      return { ...state, confirming: action.what, notice: null };
    case 'drawn':
      return { ...state, work: null, drawing: action.drawing, notice: action.notice };
    case 'noted':
      return { ...state, drawing: { ...state.drawing, notes: action.notes } };
    case 'previewed':
      return {
        ...state,
        work: null,
        notice: action.outcome ? (blocked(action.outcome) ?? PREVIEWED) : NOTHING_TO_PREVIEW,
      };
    case 'cleared':
      return {
        ...state,
        work: null,
        // what was chosen stays chosen for the next time
        drawing: { ...NOTHING_DRAWN, notes: state.drawing.notes },
        notice: blocked(action.outcome) ?? CLEARED,
      };
    case 'summarized':
      return {
        ...state,
        work: null,
        notice: summarized(action.outcome, action.lines),
        summaryResult: {
          lines: action.lines,
          hasEdited: action.outcome.kept.some(isForHand),
        },
        // ticks may have been set while it was written
        isChosenHere:
          state.isChosenHere &&
          !(action.remembered && isSameChoice(action.remembered, state.summaryChoice.chosen)),
      };
    case 'chose':
      return {
        ...state,
        summaryChoice: action.choice,
        isChosenHere: state.isChosenHere || !isSameChoice(action.choice.chosen, state.summaryChoice.chosen),
      };
    case 'changed':
      return {
        ...state,
        changed: state.checked !== null,
        work: state.work && { ...state.work, changedMeanwhile: true },
      };
    case 'live':
      return { ...state, isLive: action.isLive };
    case 'filtered':
      return { ...state, filter: state.filter === action.filter ? null : action.filter };
    case 'narrowed':
      return { ...state, narrow: { ...state.narrow, ...action.narrow } };
    case 'selected':
      return {
        ...state,
        selected: action.finding,
        isGoneTo: true,
        folded: without(state.folded, action.group),
        confirming: null,
      };
    case 'folded':
      return { ...state, folded: toggled(state.folded, action.group) };
    case 'told':
      return { ...state, notice: action.notice };
    case 'dismissed':
      return { ...state, notice: null };
  }
}

/** A better report: the same finding stays selected, and what waits for a word where it says the same of it. */
function refined(state: PaneState, report: Report | null): PaneState {
  if (!report || !state.checked) return state;
  const checked = { ...state.checked, report };
  const selected = carrySelection(state, checked);
  const isSame = repairsOf(state.checked, state.selected) === repairsOf(checked, selected);
  const confirming = isSame && state.confirming?.kind === 'one' ? { ...state.confirming, report } : null;
  return { ...state, checked, selected, confirming, isGoneTo: false };
}

/** What is proposed for a finding, to be compared. */
function repairsOf({ report }: Checked, finding: number | null): string {
  return JSON.stringify(finding === null ? [] : report.findings[finding]?.repairs);
}

function isRecheck(work: Work | null): boolean {
  return work?.kind === 'recheck';
}

export const STOPPED: Notice = { intent: 'info', text: text('ui.stopped') };
const PREVIEWED: Notice = { intent: 'success', text: text('understood.shown') };
const NOTHING_TO_PREVIEW: Notice = { intent: 'warning', text: text('understood.gone') };
const CLEARED: Notice = { intent: 'success', text: text('ui.cleared') };

/** The ticks follow what the workbook remembers, where there is something: until they are set otherwise here. */
function choiceFor({ isChosenHere, summaryChoice }: PaneState, { workbook }: Checked): SummaryChoice {
  const chosen = rememberedChoice(workbook);
  return chosen && !isChosenHere ? { ...summaryChoice, chosen } : summaryChoice;
}

/** The first line says it all unless something was kept. */
function summarized({ written, kept }: SheetsOutcome, lines: readonly Text[]): Notice {
  const [first = text('writing.nothing'), second] = lines;
  if (kept.length > 0) return { intent: 'warning', text: second ?? first };
  return { intent: written.length > 0 ? 'success' : 'info', text: first };
}

function blocked({ protectedSheets }: HighlightOutcome): Notice | null {
  if (protectedSheets.length === 0) return null;
  return { intent: 'warning', text: text('ui.protected', { sheets: protectedSheets }) };
}

function without(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return set.has(key) ? toggled(set, key) : set;
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
