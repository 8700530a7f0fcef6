import { createContext, useContext } from 'react';
import { say, type Language, type Param } from '../../core/messages/text';

/** The language of the pane and the way to say things in it. */
export interface Words {
  readonly language: Language;
  readonly tell: (param: Param) => string;
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return { language, tell: (param) => say(param, language) };
}

export const WordsContext = createContext<Words>(wordsOf('vi'));

/** The words of the language the pane speaks. */
export function useWords(): Words {
  return useContext(WordsContext);
}

const LOCALE: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** A time of day as officials write it: `10:32`. */
export function clockTime(at: Date, language: Language): string {
  return at.toLocaleTimeString(LOCALE[language], { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** A message as the lines a reader takes in one by one: what stands there, what it should be, what to do. */
export function linesOf(message: string): string[] {
  // no look-behind: older Safari, which Excel for Mac shows pages with, cannot read it
  const sentences = message.replace(/([.;])\s+(?=\S)/g, '$1\n').split('\n');
  return sentences.map((line) => capital(line.replace(/;$/, '')));
}

function capital(line: string): string {
  const first = [...line][0] ?? '';
  return first.toLocaleUpperCase('vi') + line.slice(first.length);
}
