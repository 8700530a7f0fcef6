import type { help as vi } from '../vi/help';

/** The short guide in the pane. */
export const help = {
  'help.open': 'Help',
  'help.close': 'Close help',
} as const satisfies Record<keyof typeof vi, string>;
