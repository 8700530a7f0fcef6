import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { text } from '../../core/messages/text';
import type { Progress } from '../../core/host/workbookHost';
import { useWords } from '../words/words';

interface Props {
  readonly progress: Progress;
  readonly onStop: () => void;
}

const useStyles = makeStyles({
  working: {
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    // most checks are done before a bar could be read; the style engine counts on while the check keeps us busy
    opacity: 0,
    animationName: { to: { opacity: 1 } },
    animationDelay: '400ms',
    animationDuration: '1ms',
    animationFillMode: 'forwards',
  },
  bar: { width: '100%' },
});

/** Says what is being done, and can stop it. */
export function WorkingScreen({ progress, onStop }: Props) {
  const styles = useStyles();
  const { tell } = useWords();
  const { done, of } = progress;
  const words = tell(progress.text);
  return (
    <section className={styles.working}>
      <span>{words}</span>
      <ProgressBar className={styles.bar} aria-label={words} {...(of > 0 && { value: done / of })} />
      <Button onClick={onStop}>{tell(text('ui.stop'))}</Button>
    </section>
  );
}
