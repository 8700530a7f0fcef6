import type { seeking as vi } from '../vi/seeking';

/** The wrong cells that are still looked for after the first result. */
export const seeking = {
  'seeking.working': 'Looking for the wrong cells…',
  'seeking.stop': 'Stop looking',
} as const satisfies Record<keyof typeof vi, string>;
