import type { Report } from '../../core/check';
import { text } from '../../core/messages/text';
import type { RangeRef } from '../../core/relations/relation';
import type { Rect } from '../../core/snapshot/workbook';
import type { ReadOptions, WorkbookHost, WriteSheetsOptions } from '../../core/host/workbookHost';
import { afterPause } from './afterPause';
import { checkInThread } from '../worker/inThread';
import type { Checker } from '../worker/checker';
import { createDrawer } from './drawer';
import type { Drawing } from './drawing';
import { changesOf, nextStep, placed, type EditKind, type EditStep } from './edits';
import { failureOf } from './failure';
import { stopBeside, stopsOf } from './groups';
import { succeeds } from './succeeds';
import { NOT_NARROWED } from './narrow';
import { reduce } from './reduce';
import type { Session } from './session';
import { writeChosen, type Latest } from './writeChosen';
import { INITIAL, type Action, type Checked, type Work, type WorkKind } from './state';

export interface SessionOptions {
  readonly now?: () => Date;
  /** Who checks: a worker in the browser, this thread where left out. */
  readonly checker?: Checker;
}

const loadRemembering = () => import(/* webpackChunkName: "memory" */ './memory/remembering');

/** Starts a session on a host. */
export function createSession(
  host: WorkbookHost,
  { now = () => new Date(), checker = checkInThread }: SessionOptions = {},
): Session {
  const listeners = new Set<() => void>();
  let state = INITIAL;
  let checking: Promise<void> | null = null;
  let rechecking: Promise<boolean> | null = null;
  let abort = new AbortController();
  /** The workbook as the host knows it: a check that was stopped may have read another than the result's. */
  const latest: Latest = { workbook: { sheets: [] } };
  let refused: (() => Promise<void>) | null = null;
  /** Work on the workbook is done one after another. */
  let queue: Promise<void> = Promise.resolve();
  let seeking: Promise<void> = Promise.resolve();

  const dispatch = (action: Action): void => {
    state = reduce(state, action);
    for (const listener of listeners) listener();
  };
  const drawer = createDrawer(host, () => state, dispatch);

  const runCheck = async (kind: 'check' | 'recheck', scope: 'all' | 'changed' = 'all'): Promise<void> => {
    // what is still looked for in the last result is of no more use
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    const onProgress: ReadOptions['onProgress'] = (progress) => dispatch({ type: 'progressed', progress });
    dispatch({ type: 'started', work: workOf(kind) });
    try {
      const workbook = await host.read({ scope, onProgress, signal });
      latest.workbook = workbook;
      onProgress({ text: text('ui.checking'), done: 0, of: 0 });
      const { report, refined } = await checker(workbook, { onProgress, signal });
      if (signal.aborted) return dispatch({ type: 'stopped' });
      const checked = { workbook, report, at: now() };
      dispatch({ type: 'checked', checked });
      seeking = refine(checked, refined);
    } catch (error) {
      // what nobody asked for fails quietly: the result stays, as one that is out of date
      const isQuiet = signal.aborted || scope === 'changed';
      dispatch(isQuiet ? { type: 'stopped' } : { type: 'failed', failure: failureOf(error) });
    }
  };

  /** A result that another took the place of meanwhile stays away; one that was stopped leaves the first report. */
  const refine = async (checked: Checked, refined: Promise<Report | null>): Promise<void> => {
    const better = await refined.catch(() => null);
    if (state.checked !== checked) return;
    dispatch({ type: 'refined', report: better });
    if (better) void enqueue(() => attempt(() => drawer.redraw().then(() => null)));
  };

  /** `again` is what another try does; the same where left out. */
  const attempt = async (
    task: () => Promise<Action | null>,
    again: () => Promise<void> = () => attempt(task),
  ): Promise<void> => {
    try {
      const action = await task();
      if (action) dispatch(action);
    } catch (error) {
      refused = again;
      dispatch({ type: 'refused', failure: failureOf(error, 'ui.failed.action') });
    }
  };

  const enqueue = (task: () => Promise<void>): Promise<void> => (queue = queue.then(task, task));

  const change = (kind: Exclude<WorkKind, 'check'>, task: () => Promise<Action | null>): Promise<void> =>
    enqueue(() => {
      dispatch({ type: 'started', work: workOf(kind) });
      return attempt(task, () => change(kind, task));
    });

  const redrawn = (more: Partial<Drawing>): Promise<void> =>
    change('highlight', () => drawer.draw({ ...state.drawing, ...more }));

  /** The result stays in view, and so does what the check was asked for from. */
  const recheckAndRedraw = async (): Promise<void> => {
    await runCheck('recheck');
    await attempt(() => drawer.redraw().then(() => null));
  };

  const edit = (kind: EditKind, stepOf: () => EditStep | undefined): Promise<void> =>
    enqueue(async () => {
      const asked = stepOf();
      if (!asked) return;
      dispatch({ type: 'started', work: workOf(asked.memory ? 'remember' : 'edit') });
      const step = placed(asked, latest.workbook);
      const { memory } = step;
      let isAnswered = false;
      await attempt(
        async () => {
          if (memory) {
            const there = await host.readMemory();
            const { changedPart } = await loadRemembering();
            await host.writeMemory(changedPart(there, memory, kind === 'undo'));
            isAnswered = true;
            return { type: 'remembered', kind, step, at: now() };
          }
          const outcome = await host.write(changesOf(step, kind));
          isAnswered = true;
          return { type: 'edited', kind, step, outcome, at: now() };
        },
        () => edit(kind, () => asked),
      );
      if (!isAnswered) return;
      await recheckAndRedraw();
    });

  const recheckNow = async (): Promise<boolean> => {
    let isDone = true;
    await enqueue(async () => {
      if (!state.checked) return;
      await runCheck('recheck', 'changed');
      isDone = !state.changed && (await succeeds(drawer.redraw()));
    });
    return isDone;
  };
  const recheck = (): Promise<boolean> => (rechecking ??= recheckNow().finally(() => (rechecking = null)));

  const recheckSoon = afterPause(
    async () => !state.isLive || (!state.changed && drawer.isInStep()) || recheck(),
  );
  const noteChange = (): void => {
    dispatch({ type: 'changed' });
    recheckSoon();
  };

  const stopWork = (): void => {
    if (state.work?.kind === 'highlight') drawer.stop();
    else abort.abort();
  };

  const show = (sheet: number, rect: Rect): Promise<void> =>
    attempt(async () => {
      await host.select(sheet, rect);
      return null;
    });

  const selection = async (): Promise<readonly RangeRef[] | null> => {
    let areas: readonly RangeRef[] | null = null;
    await attempt(async () => {
      areas = await host.selection();
      return null;
    });
    return areas;
  };

  const goTo = async (finding: number): Promise<void> => {
    const at = state.checked?.report.findings[finding]?.at;
    const group = stopsOf({ ...state, filter: null, narrow: NOT_NARROWED }).find(
      ({ index }) => index === finding,
    )?.group;
    if (!at || group === undefined) return;
    dispatch({ type: 'selected', finding, group });
    await show(at.sheet, at.rect);
  };

  const check = (): Promise<void> =>
    (checking ??= enqueue(() => runCheck('check')).finally(() => (checking = null)));

  const summarize = async ({ force }: WriteSheetsOptions): Promise<void> => {
    const { checked: before } = state;
    const isCurrent = before && !state.changed && !state.failure;
    if (!isCurrent) await (before && !state.failure ? enqueue(recheckAndRedraw) : check());
    await seeking;
    const { checked, failure } = state;
    // a check that was stopped leaves the result of before
    if (!checked || failure || (!isCurrent && checked === before)) return;
    await change('summarize', () =>
      writeChosen(host, latest, { checked, choice: state.summaryChoice, force }),
    );
  };

  host.onChange(noteChange);

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    check,
    isShared: host.isShared,
    recheck,
    setLive: async (isLive) => {
      dispatch({ type: 'live', isLive });
      if (isLive && state.changed) await recheck();
    },
    look: async () => {
      if (!state.checked || state.work) return;
      // no answer, no news: nobody asked
      const isChanged = state.changed || (await host.hasChanged().catch(() => false));
      if (isChanged) noteChange();
    },
    stop: stopWork,
    settled: () => seeking,
    highlight: () => redrawn({ findings: true }),
    showAgreed: (agreed) => redrawn({ agreed }),
    setNotes: async (notes) => {
      const { drawing } = state;
      if (drawing.findings) return redrawn({ notes });
      dispatch({ type: 'noted', notes });
    },
    again: async () => {
      const task = refused;
      refused = null;
      dispatch({ type: 'dismissed' });
      await task?.();
    },
    clear: () => change('clear', drawer.clear),
    preview: (preview) => change('highlight', () => drawer.preview(preview)),
    repair: (changes, label) => {
      const sheets = state.checked?.workbook.sheets.map(({ name }) => name) ?? [];
      return edit('repair', () => ({ changes, sheets, label, at: now() }));
    },
    remember: async (wish, label) => {
      const { wishedChange } = await loadRemembering();
      await edit('repair', () => {
        const memory = wishedChange(latest.workbook, wish);
        return memory ? { changes: [], sheets: [], label, at: now(), memory } : undefined;
      });
    },
    undo: () => edit('undo', () => nextStep(state.edits, 'undo')),
    redo: () => edit('redo', () => nextStep(state.edits, 'redo')),
    summarize,
    show,
    selection,
    goTo,
    goBeside: async (step) => {
      const stop = stopBeside(stopsOf(state), state.selected, step);
      if (stop) await goTo(stop.index);
    },
  };
}

const FIRST_WORDS = {
  check: text('ui.reading'),
  recheck: text('ui.reading'),
  edit: text('edits.writing'),
  remember: text('remember.writing'),
  highlight: text('ui.highlighting'),
  clear: text('ui.clearing'),
  summarize: text('writing.working'),
} as const;

function workOf(kind: WorkKind): Work {
  return { kind, progress: { text: FIRST_WORDS[kind], done: 0, of: 0 }, changedMeanwhile: false };
}
