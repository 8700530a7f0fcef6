import type { Language } from '../../core/messages/text';

interface Ways {
  /** Rejects where the messages of a language cannot be had. */
  readonly load: (language: Language) => Promise<void>;
  readonly speak: (language: Language) => void;
  readonly remember: (language: Language) => void;
}

/**
 * Chooses a language: it is spoken, and remembered, once its messages are there, unless another was chosen meanwhile.
 * Gives whether all is well: false where it could not be had, and what was spoken before still is.
 */
export function languageChoice({ load, speak, remember }: Ways): (language: Language) => Promise<boolean> {
  let last = 0;
  return async (language) => {
    const mine = ++last;
    try {
      await load(language);
    } catch (error) {
      console.warn(error);
      return mine !== last;
    }
    if (mine === last) {
      remember(language);
      speak(language);
    }
    return true;
  };
}
