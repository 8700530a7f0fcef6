/// <reference types="office-js" />
import type { Language } from '../../core/messages/text';
import { Frame } from '../../ui/look/Frame';
import { useLook } from '../../ui/look/theme';
import type { Environment } from '../../ui/pane/environment';
import { Pane } from '../../ui/pane/Pane';
import type { Session } from '../../ui/session/session';
import { useLanguage } from '../../ui/words/useLanguage';
import { officeLook } from './officeLook';

interface Props {
  readonly session: Session;
  readonly language: Language;
  readonly environment: Environment;
}

/** The pane as it stands in Excel: in Office's language and colours. */
export function PaneApp({ session, language: initial, environment }: Props) {
  const [language, setLanguage] = useLanguage(initial);
  const look = useLook(officeLook(Office.context.officeTheme));
  return (
    <Frame look={look} language={language}>
      <Pane session={session} onLanguage={setLanguage} environment={environment} />
    </Frame>
  );
}
