import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
  notice: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'start',
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: '4px solid',
  },
  words: { color: tokens.colorNeutralForeground1 },
});

const COLOUR = { success: 'agreed', info: 'note', warning: 'warning', error: 'error' } as const;

/** What was just done, or could not be; stays until it is closed or something else is done. */
export function NoticeBar({ session, notice }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  if (!notice) return null;
  const close = tell(text('ui.close'));
  return (
    <div
      role={notice.intent === 'error' ? 'alert' : 'status'}
      className={mergeClasses(shared[COLOUR[notice.intent]], styles.notice)}
    >
      <span className={mergeClasses(shared.breakable, styles.words)}>{tell(notice.text)}</span>
      <Button
        size="small"
        appearance="transparent"
        aria-label={close}
        title={close}
        icon={<span aria-hidden>✕</span>}
        onClick={() => session.dispatch({ type: 'dismissed' })}
      />
    </div>
  );
}
