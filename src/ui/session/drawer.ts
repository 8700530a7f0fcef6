import type { HighlightOutcome, ReadOptions, WorkbookHost } from '../../core/host/workbookHost';
import { drawingNotice, drawnOf, type Drawing, type Drawn, type Preview } from './drawing';
import { STOPPED } from './reduce';
import type { Action, PaneState } from './state';

/** Draws on a host's sheets, and knows what of ours stands there. Rejects with what the host rejects with. */
export interface Drawer {
  /** Draws this in place of what was drawn: gives what is to be told of it. */
  readonly draw: (drawing: Drawing) => Promise<Action>;
  /** Highlights that were drawn keep step with what is found; those that stay as they are cost no write. */
  readonly redraw: () => Promise<void>;
  /** Whether nothing is drawn, or what the result asks for. */
  readonly isInStep: () => boolean;
  /** Draws this in place of what was drawn; that stays where there is nothing of this. */
  readonly preview: (preview: Preview) => Promise<Action>;
  readonly clear: () => Promise<Action>;
  /** Stops a drawing that is under way. */
  readonly stop: () => void;
}

/** Makes the drawer of a host: what it draws follows from the state, what it tells goes to `dispatch`. */
export function createDrawer(
  host: WorkbookHost,
  state: () => PaneState,
  dispatch: (action: Action) => void,
): Drawer {
  let abort = new AbortController();
  /** What was drawn, as text to be compared; null where there is nothing of ours. */
  let drawn: string | null = null;
  /** What is seen instead of the drawing. */
  let preview: Preview | null = null;

  const previewed = (asked: Preview | null = preview): Drawn | null => {
    const { checked } = state();
    const highlights = checked && asked?.(checked);
    return highlights ? { highlights, notes: [] } : null;
  };

  const wanted = (drawing: Drawing = state().drawing): Drawn => {
    return drawnOf(state().checked?.report ?? null, drawing);
  };

  const isInStep = (): boolean => drawn === null || drawn === JSON.stringify(previewed() ?? wanted());

  /** What is drawn after a failure: the host took it all out again, so that anything of before is to be drawn anew. */
  const takenOut = (): string | null => (drawn === null ? null : '');

  const draw = async (drawing: Drawing): Promise<Action> => {
    const before = state().drawing;
    const asked = wanted(drawing);
    preview = null;
    abort = new AbortController();
    const { signal } = abort;
    const onProgress: ReadOptions['onProgress'] = (progress) => dispatch({ type: 'progressed', progress });
    try {
      const outcome = await host.highlight(asked.highlights, { notes: asked.notes, onProgress, signal });
      drawn = JSON.stringify(asked);
      return { type: 'drawn', drawing, notice: drawingNotice(before, drawing, asked, outcome) };
    } catch (error) {
      drawn = signal.aborted ? null : takenOut();
      if (!signal.aborted) throw error;
      return { type: 'drawn', drawing: { ...drawing, findings: false, agreed: false }, notice: STOPPED };
    }
  };

  /** What is seen instead from now on, once it is drawn; null, and nothing drawn, where there is nothing of it. */
  const drawPreview = async (asked: Preview | null): Promise<HighlightOutcome | null> => {
    const wished = previewed(asked);
    if (!wished) return null;
    try {
      const outcome = await host.highlight(wished.highlights);
      preview = asked;
      drawn = JSON.stringify(wished);
      return outcome;
    } catch (error) {
      drawn = takenOut();
      throw error;
    }
  };

  return {
    draw,
    redraw: async () => {
      if (state().failure || isInStep()) return;
      if (!(await drawPreview(preview))) await draw(state().drawing);
    },
    isInStep,
    preview: async (asked) => ({ type: 'previewed', outcome: await drawPreview(asked) }),
    clear: async () => {
      preview = null;
      const outcome = await host.clear();
      drawn = null;
      return { type: 'cleared', outcome };
    },
    stop: () => abort.abort(),
  };
}
