import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { text, type Language } from '../../core/messages/text';
import { screenOf, type Notice } from '../session/state';
import type { Session } from '../session/session';
import type { ChooseLanguage } from '../words/useLanguage';
import { useWords } from '../words/words';
import { Actions } from './Actions';
import type { Environment } from './environment';
import { Header } from './Header';
import { lazyPart } from './lazyPart';
import { useLookAgain } from './live/useLookAgain';
import { NoticeBar } from './NoticeBar';
import { Announcer } from './Announcer';
import { EditHistory } from './repairs/EditHistory';
import { WorkBar } from './WorkBar';
import { Screens } from './Screens';

interface Props {
  readonly session: Session;
  readonly onLanguage: ChooseLanguage;
  /** What a copied report says about where the pane runs. */
  readonly environment: Environment;
}

const Help = lazyPart(async () => (await import('./help/Help')).Help);

const UNSPOKEN: Notice = { intent: 'warning', text: text('ui.language.failed') };

const LOW = '@media (max-height: 420px)';

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // zoomed in far, there is no room for a part that stands still
    [LOW]: { overflowY: 'auto' },
  },
  body: {
    flexGrow: 1,
    minHeight: '0',
    overflowY: 'auto',
    overflowX: 'hidden',
    [LOW]: { flexGrow: 0, flexShrink: 0, overflowY: 'visible' },
  },
});

/** The pane's content: the same in Excel and on the page. */
export function Pane({ session, onLanguage, environment }: Props) {
  const styles = useStyles();
  const { tell } = useWords();
  const state = useSyncExternalStore(session.subscribe, session.state);
  useEffect(() => {
    // they work wherever the focus is, on the page's view of the workbook too
    const onKeyDown = (event: KeyboardEvent): void => {
      // by its place on the keyboard: with Option a Mac types «Ω»
      if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyZ') {
        event.preventDefault();
        void (event.shiftKey ? session.redo() : session.undo());
        return;
      }
      if (event.key !== 'F8' || screenOf(session.state()) !== 'result') return;
      event.preventDefault();
      void session.goBeside(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session]);
  const [isHelping, setHelping] = useState(false);
  useLookAgain(session);
  const choose = async (language: Language): Promise<void> => {
    if (!(await onLanguage(language))) session.dispatch({ type: 'told', notice: UNSPOKEN });
  };
  return (
    <main className={styles.pane} aria-label={tell(text('ui.pane'))}>
      <Header
        onLanguage={(language) => void choose(language)}
        isHelping={isHelping}
        onHelp={() => setHelping(!isHelping)}
      />
      <Actions session={session} state={state} />
      <Announcer state={state} />
      <NoticeBar session={session} notice={state.notice} isBusy={state.work !== null} />
      <WorkBar work={state.work} session={session} />
      <EditHistory session={session} state={state} />
      <div className={styles.body}>
        {isHelping ? (
          <Suspense fallback={null}>
            <Help onClose={() => setHelping(false)} />
          </Suspense>
        ) : (
          <Screens session={session} state={state} environment={environment} />
        )}
      </div>
    </main>
  );
}
