import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '../../core/messages/text';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  copy: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  content: { width: '100%' },
});

/** Copies a text, made when it is asked for; where the browser forbids that (Excel on the web may), shows it to be copied by hand. */
export function CopyButton({ content }: { readonly content: () => string }) {
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
      <Button onClick={() => void copy()}>{tell(text('ui.copy-report'))}</Button>
      <span role="status">
        {outcome === 'copied' && tell(text('ui.copied'))}
        {outcome === 'failed' && tell(text('ui.copy-failed'))}
      </span>
      {outcome === 'failed' && (
        <Textarea
          className={styles.content}
          aria-label={tell(text('ui.copy-report'))}
          value={content()}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
