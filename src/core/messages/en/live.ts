import type { live as vi } from '../vi/live';

/** Checking again by itself, as the workbook is edited. */
export const live = {
  'live.switch': 'Check again by itself',
  'live.about': 'Half a second after each edit the workbook is checked again; highlights follow.',
} as const satisfies Record<keyof typeof vi, string>;
