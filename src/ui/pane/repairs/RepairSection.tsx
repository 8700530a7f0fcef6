import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import { proposalsOf } from '../../../core/changes/proposals';
import type { Finding } from '../../../core/findings/finding';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { ProposalItem } from './ProposalItem';

interface Props {
  readonly finding: Finding;
  readonly session: Session;
}

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS },
  list: { display: 'grid', gap: tokens.spacingVerticalS },
});

/**
 * The cells that are probably wrong and what they should hold: the likeliest first, with its reason, the others after
 * an «hoặc». Where nothing decides, all stand alike.
 */
export function RepairSection({ finding, session }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const { checked, confirming, work } = useSyncExternalStore(session.subscribe, session.state);
  const workbook = checked?.workbook;
  const proposals = useMemo(() => workbook && proposalsOf(workbook, finding), [workbook, finding]);
  if (!checked || !proposals || proposals.list.length === 0) return null;
  const { list, isTied, more } = proposals;
  const { report } = checked;
  return (
    <div className={styles.section}>
      {isTied && <div>{tell(text('edits.tied'))}</div>}
      <ul className={`${shared.plainList} ${styles.list}`}>
        {list.map((proposal, place) => (
          <li key={place}>
            <ProposalItem
              proposal={proposal}
              rank={isTied ? 'tied' : place === 0 ? 'first' : 'other'}
              isAfterOther={place > 0}
              home={finding.at}
              checked={checked}
              isConfirming={
                confirming?.kind === 'one' && confirming.report === report && confirming.proposal === place
              }
              isBusy={work !== null}
              session={session}
              onOpen={() =>
                session.dispatch({
                  type: 'confirming',
                  what: { kind: 'one', report, proposal: place },
                })
              }
            />
          </li>
        ))}
      </ul>
      {more > 0 && <div className={shared.quiet}>{tell(text('edits.more', { count: more }))}</div>}
    </div>
  );
}
