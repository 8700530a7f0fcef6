import type { Session } from './session';

let offer: (session: Session | null) => void;

/**
 * The one session of a page that pane and ribbon commands share: known once the pane's entry point has found its
 * host; null where there is none to work with (an Excel that is too old, no Excel at all).
 */
export const sharedSession = new Promise<Session | null>((resolve) => (offer = resolve));

/** Says which session it is; the first word counts. */
export function offerSession(session: Session | null): void {
  offer(session);
}
