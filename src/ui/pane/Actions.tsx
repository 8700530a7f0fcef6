import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../core/messages/text';
import type { Session } from '../session/session';
import { screenOf, type PaneState } from '../session/state';
import { useWords } from '../words/words';

interface Props {
  readonly session: Session;
  readonly state: PaneState;
}

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  // all three stand beside each other in a pane of 320 px
  button: { minWidth: 'auto', whiteSpace: 'nowrap', paddingLeft: '8px', paddingRight: '8px' },
});

/** The buttons that do the work. Highlighting is offered once there is something to highlight. */
export function Actions({ session, state }: Props) {
  const styles = useStyles();
  const { tell } = useWords();
  const screen = screenOf(state);
  const busy = state.work !== null;
  // a button that is busy keeps the focus
  const shared = { className: styles.button, disabledFocusable: busy };
  return (
    <div className={styles.actions}>
      <Button {...shared} appearance="primary" onClick={() => void session.check()}>
        {tell(text(state.checked || state.failure ? 'ui.check-again' : 'ui.check'))}
      </Button>
      {state.checked && (screen === 'result' || screen === 'working') && (
        <Button {...shared} onClick={() => void session.highlight()}>
          {tell(text('ui.highlight'))}
        </Button>
      )}
      {(state.checked || state.failure) && (
        <Button {...shared} onClick={() => void session.clear()}>
          {tell(text('ui.clear'))}
        </Button>
      )}
    </div>
  );
}
