import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { text } from '../../core/messages/text';
import type { Session } from '../session/session';
import type { Work } from '../session/state';
import { useWords } from '../words/words';

interface Props {
  readonly work: Work | null;
  readonly session: Session;
}

const LATE_MS = 400;

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

/** What is being done beside a check, which has a screen of its own; a long drawing can be stopped. */
export function WorkBar({ work, session }: Props) {
  const styles = useStyles();
  const { tell } = useWords();
  const isOurs = work !== null && work.kind !== 'check' && work.kind !== 'recheck';
  const isLate = useLate(isOurs);
  if (!work || !isOurs || !isLate) return null;
  const { done, of } = work.progress;
  const words = tell(work.progress.text);
  return (
    <div className={styles.bar}>
      <div>
        {words}
        <ProgressBar aria-label={words} {...(of > 0 && { value: done / of })} />
      </div>
      {work.kind === 'highlight' && (
        <Button size="small" onClick={session.stop}>
          {tell(text('ui.stop'))}
        </Button>
      )}
    </div>
  );
}

/** Whether something has been true for a while: what is done at once needs no bar, and the list should not jump. */
function useLate(isTrue: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isTrue) return;
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isTrue]);
  return isLate;
}
