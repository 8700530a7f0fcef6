import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  mergeClasses,
} from '@fluentui/react-components';
import { text } from '../../core/messages/text';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import type { Notice } from '../session/state';
import { useWords } from '../words/words';

interface Props {
  readonly session: Session;
  readonly notice: Notice | null;
}

const useStyles = makeStyles({
  notice: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  words: { paddingTop: tokens.spacingVerticalSNudge, paddingBottom: tokens.spacingVerticalSNudge },
});

/** What was just done, or could not be; stays until it is closed or something else is done. */
export function NoticeBar({ session, notice }: Props) {
  const styles = useStyles();
  const { breakable } = useSharedStyles();
  const { tell } = useWords();
  if (!notice) return null;
  const close = tell(text('ui.close'));
  return (
    <div className={styles.notice} role={notice.intent === 'error' ? 'alert' : 'status'}>
      <MessageBar intent={notice.intent} layout="multiline" politeness="polite">
        <MessageBarBody className={mergeClasses(breakable, styles.words)}>{tell(notice.text)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              size="small"
              appearance="transparent"
              aria-label={close}
              title={close}
              onClick={() => session.dispatch({ type: 'dismissed' })}
            >
              ✕
            </Button>
          }
        />
      </MessageBar>
    </div>
  );
}
