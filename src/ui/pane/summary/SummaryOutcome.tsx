import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import type { SummaryResult } from '../../session/state';
import { useWords } from '../../words/words';

interface Props {
  readonly result: SummaryResult;
  readonly session: Session;
  readonly busy: boolean;
}

const useStyles = makeStyles({ lines: { display: 'grid', gap: tokens.spacingVerticalXS } });

/** What was written, kept or not made; where something was edited by hand, the way to write over it. */
export function SummaryOutcome({ result, session, busy }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result.hasEdited) question.current?.scrollIntoView({ block: 'nearest' });
  }, [result]);
  return (
    <>
      <ul className={mergeClasses(shared.plainList, styles.lines)}>
        {result.lines.map((line, i) => (
          <li key={i} className={shared.breakable}>
            {tell(line)}
          </li>
        ))}
      </ul>
      {result.hasEdited && (
        <div ref={question}>
          <Button disabledFocusable={busy} onClick={() => void session.summarize({ force: true })}>
            {tell(text('ui.summary.overwrite'))}
          </Button>
          <div className={shared.quiet}>{tell(text('ui.summary.overwrite.about'))}</div>
        </div>
      )}
    </>
  );
}
