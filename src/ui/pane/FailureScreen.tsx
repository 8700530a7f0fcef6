import { Button, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '../../core/messages/text';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import type { Failure } from '../session/state';
import { useWords } from '../words/words';
import { CopyButton } from './CopyButton';
import { useEnvironment, type Environment } from './environment';

interface Props {
  readonly failure: Failure;
  readonly session: Session;
  readonly environment: Environment;
}

const useStyles = makeStyles({
  failure: { padding: tokens.spacingHorizontalM, display: 'grid', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  words: { margin: '0' },
});

/** The check gave no result: what happened, and what can be done. */
export function FailureScreen({ failure, session, environment }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const [isWhole, setWhole] = useState(false);
  const where = useEnvironment(environment);
  const report = isWhole
    ? `${tell(failure.text)}\n${where}\n${failure.detail}`
    : `${failure.text.id}\n${where}\n${failure.outline}`;
  return (
    <section className={styles.failure}>
      <h2 className={shared.head}>{tell(text('ui.failed.head'))}</h2>
      <p className={mergeClasses(styles.words, shared.breakable)}>{tell(failure.text)}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void session.check()}>
          {tell(text('ui.try-again'))}
        </Button>
        <CopyButton key={String(isWhole)} content={() => report} />
      </div>
      <div className={shared.quiet}>{tell(text('failures.report.about'))}</div>
      <label className={shared.ticked}>
        <input type="checkbox" checked={isWhole} onChange={({ target }) => setWhole(target.checked)} />
        {tell(text('failures.report.whole'))}
      </label>
    </section>
  );
}
