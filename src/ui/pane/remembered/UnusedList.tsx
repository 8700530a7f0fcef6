import { Button, mergeClasses } from '@fluentui/react-components';
import { describeUnused } from '../../../core/memory/describe';
import { withoutUnused } from '../../../core/memory/edit';
import type { MemoryReport } from '../../../core/memory/report';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { useRememberedStyles } from './useRememberedStyles';

interface Props {
  readonly memory: MemoryReport;
  readonly session: Session;
  readonly isBusy: boolean;
}

/** So many are named; all are pruned. */
const MOST_NAMED = 50;

/** What is remembered and found nothing to apply to, to be pruned with one button. */
export function UnusedList({ memory, session, isBusy }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const unused = describeUnused(memory);
  const rest = unused.length - MOST_NAMED;
  const prune = (): void => {
    const label = text('unused.pruned', { count: unused.length });
    void session.remember((now) => withoutUnused({ ...memory, memory: now }), label);
  };
  return (
    <div className={mergeClasses(styles.field, styles.part)}>
      <div className={shared.quiet}>{tell(text('unused.why'))}</div>
      <ul className={shared.breakable}>
        {unused.slice(0, MOST_NAMED).map((one, index) => (
          <li key={index}>{tell(one)}</li>
        ))}
        {rest > 0 && <li>{tell(text('report.more', { count: rest }))}</li>}
      </ul>
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={prune}>
          {tell(text('unused.prune'))}
        </Button>
      </div>
    </div>
  );
}
