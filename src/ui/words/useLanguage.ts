import { useState } from 'react';
import { loadCatalogue } from '../../core/messages/catalogues';
import type { Language } from '../../core/messages/text';
import { languageChoice } from './languageChoice';

const KEY = 'soat-bieu.language';

/** Chooses a language; gives false where it could not be had. */
export type ChooseLanguage = (language: Language) => Promise<boolean>;

/** The language to speak, and the way to choose another; a choice is remembered where the browser lets us. */
export function useLanguage(initial: Language): readonly [Language, ChooseLanguage] {
  const [language, setLanguage] = useState(initial);
  const [choose] = useState(() => languageChoice({ load: loadCatalogue, speak: setLanguage, remember }));
  return [language, choose];
}

/** The language to begin with, its messages at hand: the one chosen last, or what is asked for. */
export function firstLanguage(asked: Language): Promise<Language> {
  return spoken(remembered() ?? asked);
}

/** A language with its messages at hand; Vietnamese, which always is, where they cannot be had. */
async function spoken(language: Language): Promise<Language> {
  try {
    await loadCatalogue(language);
    return language;
  } catch (error) {
    console.warn(error);
    return 'vi';
  }
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
