import { screenOf } from '../../ui/session/state';
import type { Session } from '../../ui/session/session';

/** Whether the sheets show what was done, or the pane has something to say that they do not. */
export type Outcome = 'shown' | 'to-say';

/** «Kiểm tra và đánh dấu». Nothing to highlight is something to say: the sheets would look as if nothing was done. */
export async function checkAndHighlight(session: Session): Promise<Outcome> {
  await session.check();
  if (screenOf(session.state()) !== 'result' || session.state().notice) return 'to-say';
  await session.highlight();
  return session.state().notice?.intent === 'success' ? 'shown' : 'to-say';
}

/** «Xóa đánh dấu». */
export async function clearHighlights(session: Session): Promise<Outcome> {
  await session.clear();
  return session.state().notice?.intent === 'success' ? 'shown' : 'to-say';
}

/** «Lập biểu tổng hợp». The sheets show what was written; what was kept, or could not be made, is to be said. */
export async function writeSummaries(session: Session): Promise<Outcome> {
  await session.summarize({ force: false });
  return session.state().notice?.intent === 'success' ? 'shown' : 'to-say';
}
