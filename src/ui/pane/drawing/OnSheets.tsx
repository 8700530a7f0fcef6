import { text } from '../../../core/messages/text';
import { lazyFold } from '../lazyFold';

/** What is shown on the sheets beside the findings: what agrees, notes in cells, and what the colours mean. */
export const OnSheets = lazyFold(
  text('drawing.head'),
  async () => (await import(/* webpackChunkName: "drawing" */ './SheetMarks')).SheetMarks,
);
