import type { Page } from 'playwright-core';

/** What a user's system asks of a page, and the room the pane has. */
export interface Look {
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  readonly room: { readonly width: number; readonly height: number };
}

const PLAIN = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;
const ROOM = { width: 350, height: 860 };

/** The pane without the grid of the fake Excel beside it. */
export const ALONE = '#grid { display: none } #pane { width: 100% !important }';

/** Zoomed to 200 % a pane of 640 px has room for 320. */
export const LOOKS: Readonly<Record<string, Look>> = {
  light: { media: PLAIN, room: ROOM },
  dark: { media: { ...PLAIN, colorScheme: 'dark' }, room: ROOM },
  contrast: { media: { ...PLAIN, contrast: 'more' }, room: ROOM },
  forced: { media: { ...PLAIN, forcedColors: 'active' }, room: ROOM },
  narrow: { media: PLAIN, room: { width: 320, height: 700 } },
  zoomed: { media: PLAIN, room: { width: 320, height: 360 } },
};

/** Shows a page in a look; the state it is in stays. */
export async function wear(page: Page, { media, room }: Look): Promise<void> {
  await page.emulateMedia(media);
  await page.setViewportSize(room);
}
