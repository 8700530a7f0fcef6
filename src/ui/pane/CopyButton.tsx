import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { text, type Text } from '../../core/messages/text';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  copy: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  content: { width: '100%' },
});

interface Props {
  readonly content: () => string;
  readonly label?: Text;
}

/** Copies a text, made when it is asked for; where the browser forbids that (Excel on the web may), shows it to be copied by hand. */
export function CopyButton({ content, label = text('ui.copy-report') }: Props) {
  const styles = useStyles();
  const { tell } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(content());
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div className={styles.copy}>
      <Button onClick={() => void copy()}>{tell(label)}</Button>
      <span role="status">
        {outcome === 'copied' && tell(text('ui.copied'))}
        {outcome === 'failed' && tell(text('ui.copy-failed'))}
      </span>
      {outcome === 'failed' && (
        <textarea
          className={styles.content}
          aria-label={tell(label)}
          value={content()}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
