import { Button, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import type { Obstacle, Proposal } from '../../../core/changes/proposals';
import { text, type Text } from '../../../core/messages/text';
import { area, holdsCell, type RangeRef } from '../../../core/relations/relation';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import type { Checked } from '../../session/state';
import { useWords } from '../../words/words';
import { assuranceWords } from './assurance';
import { ConfirmRepair } from './ConfirmRepair';
import { addressWords, placeWords } from './placeWords';
import { useReturnedFocus } from './useReturnedFocus';
import { valueWords } from './valueWords';

interface Props {
  readonly proposal: Proposal;
  /** `tied`: one of several of which none is likelier. */
  readonly rank: 'first' | 'other' | 'tied';
  readonly isAfterOther: boolean;
  /** Where the finding stands. */
  readonly home: RangeRef;
  readonly checked: Checked;
  readonly isConfirming: boolean;
  readonly isBusy: boolean;
  readonly session: Session;
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  proposal: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  open: { whiteSpace: 'normal', textAlign: 'start' },
});

/** One way to put a finding right: which cells, why, how sure; and the button that shows what it would write. */
export function ProposalItem(props: Props) {
  const { proposal, rank, isAfterOther, home, checked, isConfirming, isBusy, session, onOpen } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const opener = useReturnedFocus(isConfirming);

  const { changes, obstacle } = proposal;
  if (obstacle === 'nothing') return null;
  const fix = fixWords(proposal);
  const cell = addressWords(checked.workbook, changes[0]!.cell, home.sheet);
  const suspect = suspectWords(props, cell);
  const doubts = rank === 'tied' ? [] : [assuranceWords(proposal)];
  const reasons = [
    ...doubts,
    ...(rank === 'tied' && proposal.reason === 'search' ? [] : [text(`edits.reason.${proposal.reason}`)]),
    ...(rank === 'first' && !proposal.proven ? [text('edits.unproven')] : []),
  ];
  return (
    <div ref={opener} className={mergeClasses(styles.proposal, shared.breakable)}>
      {(suspect ?? isAfterOther) && (
        <div>
          {isAfterOther && <span className={shared.quiet}>{tell(text('edits.or'))} </span>}
          {suspect && tell(suspect)}
        </div>
      )}
      {reasons.length > 0 && <div className={shared.quiet}>{reasons.map(tell).join(' ')}</div>}
      {obstacle !== null && <div>{tell(obstacleWords(obstacle, changes))}</div>}
      {obstacle === null && isConfirming && (
        <ConfirmRepair changes={changes} checked={checked} session={session} isBusy={isBusy} />
      )}
      {obstacle === null && !isConfirming && (
        <Button
          size="small"
          className={styles.open}
          appearance={rank === 'first' ? 'primary' : 'secondary'}
          disabledFocusable={isBusy}
          aria-expanded={false}
          aria-label={changes.length === 1 ? tell(text('edits.fix-named', { fix, cell })) : undefined}
          onClick={onOpen}
        >
          {tell(fix)}…
        </Button>
      )}
    </div>
  );
}

/** Why nothing is written for a proposal. */
function obstacleWords(obstacle: Exclude<Obstacle, 'nothing'>, [first]: Proposal['changes']): Text {
  if (obstacle !== 'partial') return text(`edits.obstacle.${obstacle}`);
  return text('edits.obstacle.partial', { value: valueWords(first!.after) });
}

function fixWords({ changes }: Proposal): Text {
  const [only, ...more] = changes;
  if (!only || more.length > 0) return text('edits.fix-cells', { count: changes.length });
  if (only.after === null || only.after === '') return text('edits.fix-blank');
  return text('edits.fix', { value: valueWords(only.after) });
}

/** Which cell it is, where the finding's own place does not say it already. */
function suspectWords({ proposal: { changes }, rank, home, checked }: Props, cell: string): Text | null {
  if (changes.length > 1) return text('edits.more-cells', { count: changes.length });
  const only = changes[0]!.cell;
  if (rank === 'first' && area(home.rect) === 1 && holdsCell(home, only)) return null;
  return text('edits.suggestion', { place: placeWords(checked, only), cell });
}
