import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Language } from '../../core/messages/text';
import { wordsOf, WordsContext } from '../words/words';
import { themeOf, type Look } from './theme';

interface Props {
  readonly look: Look;
  readonly language: Language;
  readonly children: ReactNode;
}

/** Gives everything inside its theme and its language, and the document the language screen readers go by. */
export function Frame({ look, language, children }: Props) {
  const words = useMemo(() => wordsOf(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themeOf(look)} style={{ height: '100%' }}>
      <WordsContext value={words}>{children}</WordsContext>
    </FluentProvider>
  );
}
