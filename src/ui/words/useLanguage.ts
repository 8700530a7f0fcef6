import { useCallback, useState } from 'react';
import type { Language } from '../../core/messages/text';

const KEY = 'soat-bieu.language';

/** The language to speak, and the way to choose another; a choice is remembered where the browser lets us. */
export function useLanguage(initial: Language): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => remembered() ?? initial);
  const choose = useCallback((chosen: Language) => {
    setLanguage(chosen);
    remember(chosen);
  }, []);
  return [language, choose];
}

/** Vietnamese unless Office (or the browser) is told to speak something else. */
export function languageOf(displayLanguage: string): Language {
  return /^vi\b/i.test(displayLanguage) || displayLanguage === '' ? 'vi' : 'en';
}

/** Storage throws where third-party cookies are blocked, as in Excel on the web. */
function remembered(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'vi' || kept === 'en' ? kept : null;
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // not remembered: the switch still works for now
  }
}
