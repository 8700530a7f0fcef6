import { useEffect } from 'react';
import type { Opened } from './opened';

/** Whether a file has changes that are in no copy that was handed over. */
export function isUnsaved({ host }: Opened): boolean {
  return host.view().isUnsaved;
}

/** Lets the browser ask before a page goes away with changes that were not downloaded. */
export function useUnsavedWarning(files: readonly Opened[]): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (files.some(isUnsaved)) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [files]);
}
