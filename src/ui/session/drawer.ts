import type { HighlightOutcome, ReadOptions, WorkbookHost } from '../../core/host/workbookHost';
import { drawingNotice, drawnOf, type Drawing, type Drawn, type Preview } from './drawing';
import { STOPPED } from './reduce';
import type { Action, PaneState } from './state';

const NOTHING_PROTECTED: HighlightOutcome = { protectedSheets: [] };

/** Draws on a host's sheets, and knows what of ours stands there. Rejects with what the host rejects with. */
export interface Drawer {
  /** Draws this in place of what was drawn: gives what is to be told of it. */
  readonly draw: (drawing: Drawing) => Promise<Action>;
  /** Highlights that were drawn keep step with what is found; those that stay as they are cost no write. */
  readonly redraw: () => Promise<void>;
  /** Whether nothing is drawn, or what the result asks for. */
  readonly isInStep: () => boolean;
  /** Draws this in place of what was drawn. */
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

  const previewed = (): Drawn | null => {
    const { checked } = state();
    const highlights = checked && preview?.(checked);
    return highlights ? { highlights, notes: [] } : null;
  };

  const wanted = (drawing: Drawing = state().drawing): Drawn => {
    return drawnOf(state().checked?.report ?? null, drawing);
  };

  const isInStep = (): boolean => drawn === null || drawn === JSON.stringify(previewed() ?? wanted());

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
      // the host took it all out again
      drawn = drawn === null || signal.aborted ? null : '';
      if (!signal.aborted) throw error;
      return { type: 'drawn', drawing: { ...drawing, findings: false, agreed: false }, notice: STOPPED };
    }
  };

  const drawPreview = async (): Promise<HighlightOutcome | null> => {
    const asked = previewed();
    if (!asked) return null;
    const outcome = await host.highlight(asked.highlights);
    drawn = JSON.stringify(asked);
    return outcome;
  };

  return {
    draw,
    redraw: async () => {
      if (state().failure || isInStep()) return;
      if (!(await drawPreview())) await draw(state().drawing);
    },
    isInStep,
    preview: async (asked) => {
      preview = asked;
      return { type: 'previewed', outcome: (await drawPreview()) ?? NOTHING_PROTECTED };
    },
    clear: async () => {
      preview = null;
      const outcome = await host.clear();
      drawn = null;
      return { type: 'cleared', outcome };
    },
    stop: () => abort.abort(),
  };
}
