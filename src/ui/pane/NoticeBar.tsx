import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { text } from '../../core/messages/text';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import type { Notice } from '../session/state';
import { useWords } from '../words/words';
import { focusButtonIn } from './repairs/useReturnedFocus';

interface Props {
  readonly session: Session;
  readonly notice: Notice | null;
  /** Whether something is being done. */
  readonly isBusy: boolean;
}

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: '4px solid',
  },
  details: { margin: '0', paddingInlineStart: tokens.spacingHorizontalL },
  words: { color: tokens.colorNeutralForeground1 },
});

const COLOUR = { success: 'agreed', info: 'note', warning: 'warning', error: 'error' } as const;

const OFFERS = { undo: 'edits.undo', redo: 'edits.redo', again: 'failures.again' } as const;

/** What was just done, or could not be; stays until it is closed or something else is done. */
export function NoticeBar({ session, notice, isBusy }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const offer = notice?.offer;
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // where the button that was pressed is gone and nothing else took the focus, the way back has it
    if (offer && !isBusy && document.activeElement === document.body) focusButtonIn(button.current);
  }, [offer, isBusy, notice]);
  if (!notice) return null;
  const close = tell(text('ui.close'));
  return (
    <div
      role={notice.intent === 'error' ? 'alert' : 'status'}
      className={mergeClasses(shared[COLOUR[notice.intent]], styles.notice)}
    >
      <div className={mergeClasses(shared.breakable, styles.words)}>
        {tell(notice.text)}
        {notice.details && (
          <ul className={styles.details}>
            {notice.details.map((detail, place) => (
              <li key={place}>{tell(detail)}</li>
            ))}
          </ul>
        )}
        {offer && (
          <div ref={button}>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void session[offer]()}>
              {tell(text(OFFERS[offer]))}
            </Button>
          </div>
        )}
      </div>
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
