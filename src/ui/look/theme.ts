import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

export type Look = 'light' | 'dark' | 'contrast';

const THEMES: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Fluent's theme for a look. */
export function themeOf(look: Look): Theme {
  return THEMES[look];
}

const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more) and (forced-colors: none)';

/**
 * The look the user's system asks for; `own` is what Office says, which knows better where it is given.
 * With forced colours the system paints over either theme.
 */
export function useLook(own: 'light' | 'dark' | null = null): Look {
  const dark = useMedia(DARK);
  const contrast = useMedia(MORE_CONTRAST);
  if (contrast) return 'contrast';
  return own ?? (dark ? 'dark' : 'light');
}

/** Whether a media query holds, now and whenever that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
