import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../core/findings/finding';
import { text } from '../../core/messages/text';
import { rectAddress } from '../../core/snapshot/address';
import type { Workbook } from '../../core/snapshot/workbook';
import { Sign } from '../look/icons';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import { useWords } from '../words/words';
import { FindingDetail } from './FindingDetail';
import { WALKABLE } from './moveFocus';

interface Props {
  readonly index: number;
  readonly finding: Finding;
  readonly workbook: Workbook;
  readonly isSelected: boolean;
  readonly group: string;
  readonly session: Session;
}

/** Forced colours would show a transparent border. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  // what scrolls into view must not stop under the summary that stays on top
  item: {
    borderLeft: '3px solid transparent',
    scrollMarginTop: '110px',
    scrollMarginBottom: '8px',
    [FORCED]: { borderLeftColor: 'Canvas' },
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    [FORCED]: { borderLeftColor: 'Highlight' },
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '14px 1fr auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  brief: {
    gridColumn: '2 / 4',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
});

/** One finding: place, severity, and the gist; the selected one is unfolded. */
export function FindingItem({ index, finding, workbook, isSelected, group, session }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const head = useRef<HTMLButtonElement>(null);
  const { severity, label, at, message } = finding;
  useEffect(() => {
    // one that a check carried over takes the focus only where nothing has it: not from who types or walks elsewhere
    const mayFocus = session.state().isGoneTo || document.activeElement === document.body;
    if (!isSelected || !head.current || !mayFocus) return;
    head.current.focus({ preventScroll: true });
    head.current.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [isSelected, finding, session]);
  return (
    <li className={mergeClasses(styles.item, isSelected && styles.selected)}>
      <button
        {...WALKABLE}
        ref={head}
        type="button"
        className={mergeClasses(shared.bare, shared.breakable, styles.head)}
        aria-current={isSelected}
        onFocus={({ currentTarget }) => {
          // only for the keyboard: a list that moves under the mouse button would lose its click
          if (isSelected || !currentTarget.matches(':focus-visible')) return;
          session.dispatch({ type: 'selected', finding: index, group });
        }}
        onClick={() => void session.goTo(index)}
      >
        <Sign kind={severity} className={shared[severity]} />
        <span>
          <span className={shared[severity]}>{tell(text(`severity.${severity}`))}</span>
          {' · '}
          <span className={styles.label}>{tell(label)}</span>
        </span>
        <span className={shared.quiet}>{rectAddress(at.rect)}</span>
        {!isSelected && <span className={mergeClasses(styles.brief, shared.quiet)}>{tell(message)}</span>}
      </button>
      {isSelected && <FindingDetail finding={finding} workbook={workbook} session={session} />}
    </li>
  );
}
