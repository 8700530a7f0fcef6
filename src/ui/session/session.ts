import { highlightsOf } from '../../core/highlights/highlights';
import { text } from '../../core/messages/text';
import type { Rect } from '../../core/snapshot/workbook';
import type { ReadOptions, WorkbookHost, WriteSheetsOptions } from '../../core/host/workbookHost';
import { failureOf } from './failure';
import { stopBeside, stopsOf } from './groups';
import { reduce } from './reduce';
import { INITIAL, type Action, type PaneState, type Work, type WorkKind } from './state';

/** One workbook being checked: the pane's state, and all that can be done with it. Nothing here rejects. */
export interface Session {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: Action) => void;
  /** Reads and checks; a second call while one runs gives the same promise. */
  readonly check: () => Promise<void>;
  readonly stop: () => void;
  readonly highlight: () => Promise<void>;
  readonly clear: () => Promise<void>;
  /**
   * Writes the chosen summary sheets, from a workbook just checked: one that was not, or has changed since, is
   * checked first. `force` also writes over what was edited by hand.
   */
  readonly summarize: (options: WriteSheetsOptions) => Promise<void>;
  /** Brings cells into view. */
  readonly show: (sheet: number, rect: Rect) => Promise<void>;
  /** Selects a finding of the list and brings its cell into view. */
  readonly goTo: (finding: number) => Promise<void>;
  readonly goBeside: (step: 1 | -1) => Promise<void>;
}

export interface SessionOptions {
  readonly now?: () => Date;
}

/** All that recognises and derives again: half of our code, and no part of the pane's first load. */
const loadCheck = () => import(/* webpackChunkName: "check" */ '../../core/check');

const loadSummarize = () => import(/* webpackChunkName: "summary" */ '../../core/summary/writeSummaries');

/** Starts a session on a host. */
export function createSession(host: WorkbookHost, { now = () => new Date() }: SessionOptions = {}): Session {
  const listeners = new Set<() => void>();
  let state = INITIAL;
  let checking: Promise<void> | null = null;
  let abort = new AbortController();
  /** Work on the workbook is done one after another. */
  let queue: Promise<void> = Promise.resolve();

  const dispatch = (action: Action): void => {
    state = reduce(state, action);
    for (const listener of listeners) listener();
  };

  const runCheck = async (): Promise<void> => {
    abort = new AbortController();
    const { signal } = abort;
    const onProgress: ReadOptions['onProgress'] = (progress) => dispatch({ type: 'progressed', progress });
    dispatch({ type: 'started', work: workOf('check') });
    try {
      const [{ check }, workbook] = await Promise.all([loadCheck(), host.read({ onProgress, signal })]);
      onProgress({ text: text('ui.checking'), done: 0, of: 0 });
      await breath();
      if (signal.aborted) return dispatch({ type: 'stopped' });
      const report = check(workbook);
      dispatch({ type: 'checked', checked: { workbook, report, at: now() } });
    } catch (error) {
      dispatch(signal.aborted ? { type: 'stopped' } : { type: 'failed', failure: failureOf(error) });
    }
  };

  const attempt = async (task: () => Promise<Action | null>): Promise<void> => {
    try {
      const action = await task();
      if (action) dispatch(action);
    } catch (error) {
      dispatch({ type: 'refused', failure: failureOf(error, 'ui.failed.action') });
    }
  };

  const enqueue = (task: () => Promise<void>): Promise<void> => (queue = queue.then(task, task));

  const change = (kind: Exclude<WorkKind, 'check'>, task: () => Promise<Action | null>): Promise<void> =>
    enqueue(() => {
      dispatch({ type: 'started', work: workOf(kind) });
      return attempt(task);
    });

  const show = (sheet: number, rect: Rect): Promise<void> =>
    attempt(async () => {
      await host.select(sheet, rect);
      return null;
    });

  const goTo = async (finding: number): Promise<void> => {
    const at = state.checked?.report.findings[finding]?.at;
    const group = stopsOf({ ...state, filter: null }).find(({ index }) => index === finding)?.group;
    if (!at || group === undefined) return;
    dispatch({ type: 'selected', finding, group });
    await show(at.sheet, at.rect);
  };

  const check = (): Promise<void> => (checking ??= enqueue(runCheck).finally(() => (checking = null)));

  const summarize = async ({ force }: WriteSheetsOptions): Promise<void> => {
    if (!state.checked || state.changed || state.failure) await check();
    const { checked, failure } = state;
    if (!checked || failure) return;
    await change('summarize', async () => {
      const { writeSummaries } = await loadSummarize();
      const { summaryChoice } = state;
      const done = await writeSummaries(host, checked, { ...summaryChoice, force, takenAt: checked.at });
      return { type: 'summarized', ...done };
    });
  };

  host.onChange(() => dispatch({ type: 'changed' }));

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    check,
    stop: () => abort.abort(),
    highlight: () =>
      change('highlight', async () => {
        const highlights = state.checked ? highlightsOf(state.checked.report) : [];
        const count = highlights.reduce((sum, { rects }) => sum + rects.length, 0);
        return { type: 'highlighted', count, outcome: await host.highlight(highlights) };
      }),
    clear: () => change('clear', async () => ({ type: 'cleared', outcome: await host.clear() })),
    summarize,
    show,
    goTo,
    goBeside: async (step) => {
      const stop = stopBeside(stopsOf(state), state.selected, step);
      if (stop) await goTo(stop.index);
    },
  };
}

const FIRST_WORDS = {
  check: text('ui.reading'),
  highlight: text('ui.highlighting'),
  clear: text('ui.clearing'),
  summarize: text('writing.working'),
} as const;

function workOf(kind: WorkKind): Work {
  return { kind, progress: { text: FIRST_WORDS[kind], done: 0, of: 0 }, changedMeanwhile: false };
}

const FRAME_MS = 20;

/** Lets the page paint. A hidden pane (a ribbon command) never gets an animation frame, so this is a timer. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FRAME_MS));
}
