import type { FigureChange } from './easy';

/** A minus lost or put in. */
export function isSign({ from, to }: FigureChange): boolean {
  return from !== 0 && to === -from;
}
