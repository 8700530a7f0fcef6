import type { Random } from '../../layouts/random';
import { SYNONYMS, type SynonymKey } from './synonyms';

/** Words as printed, or a place in a list of synonyms. */
export type Words =
  | string
  | {
      readonly key: SynonymKey;
      readonly at: number;
      /** What `{year}` stands for. */
      readonly year: number;
    };

/** Any wording of a list. */
export function anyOf(rng: Random, key: SynonymKey, year = 0): Words {
  return { key, at: rng.int(0, SYNONYMS[key].length - 1), year };
}

/** The words as printed. */
export function say(words: Words): string {
  if (typeof words === 'string') return words;
  const wordings = SYNONYMS[words.key];
  return wordings[words.at % wordings.length]!.replace('{year}', String(words.year));
}

/** The same in another province's words. */
export function otherwise(words: Words): Words {
  return typeof words === 'string' ? words : { ...words, at: words.at + 1 };
}
