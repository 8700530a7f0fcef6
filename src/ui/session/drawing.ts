import { notesOf, type Note } from '../../core/annotation/notes';
import type { Report } from '../../core/check';
import { agreedOf, cellsIn } from '../../core/highlights/agreed';
import { highlightsOf, type Highlight } from '../../core/highlights/highlights';
import type { HighlightOutcome } from '../../core/host/workbookHost';
import { text, type Language } from '../../core/messages/text';
import type { Checked, Notice } from './state';

/** What the sheets are to show. */
export interface Drawing {
  readonly findings: boolean;
  /** The totals that agree, apart from the findings. */
  readonly agreed: boolean;
  /** Whether findings that are drawn have notes in their cells, and in which language. */
  readonly notes: Language | null;
}

export const NOTHING_DRAWN: Drawing = { findings: false, agreed: false, notes: null };

/** A drawing as plain data for a host. */
export interface Drawn {
  readonly highlights: readonly Highlight[];
  readonly notes: readonly Note[];
}

/** What is to be seen instead, made anew of each result; null where there is nothing of it any more. */
export type Preview = (checked: Checked) => readonly Highlight[] | null;

/** What a drawing of a report consists of; nothing where there is no report. */
export function drawnOf(report: Report | null, { findings, agreed, notes }: Drawing): Drawn {
  if (!report) return { highlights: [], notes: [] };
  return {
    highlights: [...(findings ? highlightsOf(report) : []), ...(agreed ? agreedOf(report) : [])],
    notes: findings && notes ? notesOf(report, notes) : [],
  };
}

/** What is told of a drawing that took the place of another. */
export function drawingNotice(
  before: Drawing,
  after: Drawing,
  { highlights }: Drawn,
  { protectedSheets, notes }: HighlightOutcome,
): Notice {
  if (protectedSheets.length > 0) {
    return { intent: 'warning', text: text('ui.protected', { sheets: protectedSheets }) };
  }
  const green = highlights.filter(({ kind }) => kind === 'agreed');
  if (after.agreed !== before.agreed) return agreedNotice(after.agreed, cellsIn(green));
  if (before.findings && before.notes && !after.notes) return done('drawing.notes.hidden');
  const count = highlights.reduce((sum, { rects }) => sum + rects.length, 0) - rectsIn(green);
  if (count === 0) return { intent: 'info', text: text('ui.highlighted.none') };
  if (!notes) return { intent: 'success', text: text('ui.highlighted', { count }) };
  const { written, left } = notes;
  return left > 0
    ? { intent: 'warning', text: text('drawing.notes.left', { count, notes: written, left }) }
    : { intent: 'success', text: text('drawing.notes.shown', { count, notes: written }) };
}

function agreedNotice(isShown: boolean, count: number): Notice {
  if (!isShown) return done('drawing.agreed.hidden');
  if (count === 0) return { intent: 'info', text: text('drawing.agreed.none') };
  return { intent: 'success', text: text('drawing.agreed.shown', { count }) };
}

function done(id: 'drawing.agreed.hidden' | 'drawing.notes.hidden'): Notice {
  return { intent: 'success', text: text(id) };
}

function rectsIn(highlights: readonly Highlight[]): number {
  return highlights.reduce((sum, { rects }) => sum + rects.length, 0);
}
