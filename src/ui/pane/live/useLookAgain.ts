import { useEffect } from 'react';
import type { Session } from '../../session/session';

/** Looks for changes that nobody told of, each time the pane is looked at again. */
export function useLookAgain(session: Session): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void session.look();
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [session]);
}
