import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../core/findings/finding';
import { text } from '../../../core/messages/text';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { useReturnedFocus } from '../repairs/useReturnedFocus';
import { ReasonForm } from './lazyPanels';
import { Opening } from './Opening';

interface Props {
  readonly finding: Finding;
  readonly session: Session;
}

/** A line of its own, below the button it stood beside. */
const useStyles = makeStyles({ form: { flexBasis: '100%' } });

/** «Bỏ qua…»: accepts a finding as it is, once a reason is given. */
export function IgnoreFinding({ finding, session }: Props) {
  const styles = useStyles();
  const { tell } = useWords();
  const [asking, setAsking] = useState<Finding | null>(null);
  // another finding at the same place of the list is not the one that was asked about
  const isAsking = asking === finding;
  const opener = useReturnedFocus(isAsking);
  if (isAsking) {
    return (
      <div className={styles.form}>
        <Opening>
          <ReasonForm finding={finding} session={session} onClose={() => setAsking(null)} />
        </Opening>
      </div>
    );
  }
  return (
    <div ref={opener}>
      <Button
        size="small"
        aria-expanded={false}
        aria-label={tell(text('ignore.open-named', { place: finding.label }))}
        onClick={() => setAsking(finding)}
      >
        {tell(text('ignore.open'))}
      </Button>
    </div>
  );
}
