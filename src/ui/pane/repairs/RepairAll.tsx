import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { SURE, type SureRepair } from '../../../core/changes/proposals';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import type { Checked } from '../../session/state';
import { useWords } from '../../words/words';
import { FocusedHead } from '../FocusedHead';
import { ChangeLine } from './ChangeLine';
import { addressWords, changesWords } from './placeWords';

interface Props {
  readonly sure: readonly SureRepair[];
  readonly checked: Checked;
  readonly session: Session;
  readonly isBusy: boolean;
}

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  list: { display: 'grid', gap: tokens.spacingVerticalS },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  tick: { width: '16px', height: '16px', margin: '2px 0', accentColor: tokens.colorBrandBackground },
  buttons: {
    position: 'sticky',
    bottom: '0',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { margin: '0' },
});

/** All suggestions that are sure enough, each to be unticked, before and after; nothing is written until «Sửa». */
export function RepairAll({ sure, checked, session, isBusy }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const id = useId();
  const [unticked, setUnticked] = useState<ReadonlySet<number>>(new Set());
  const chosen = sure.filter(({ finding }) => !unticked.has(finding));
  const cancel = (): void => session.dispatch({ type: 'confirming', what: null });
  const toggle = (finding: number): void => {
    const next = new Set(unticked);
    if (!next.delete(finding)) next.add(finding);
    setUnticked(next);
  };
  const write = (): void => {
    const changes = chosen.flatMap(({ proposal }) => proposal.changes);
    const label =
      chosen.length === 1
        ? changesWords(checked, changes)
        : text('edits.all.label', { count: chosen.length });
    void session.repair(changes, label);
  };
  return (
    <section
      className={styles.section}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isBusy) cancel();
      }}
    >
      <FocusedHead id={id} words={tell(text('edits.all.head'))} />
      <p className={styles.words}>{tell(text('edits.all.what', { percent: Math.round(SURE * 100) }))}</p>
      <div>
        <Button
          size="small"
          onClick={() =>
            setUnticked(chosen.length === 0 ? new Set() : new Set(sure.map(({ finding }) => finding)))
          }
        >
          {tell(text(chosen.length === 0 ? 'edits.all.tick' : 'edits.all.untick'))}
        </Button>
      </div>
      <ul className={`${shared.plainList} ${styles.list}`}>
        {sure.map(({ finding, proposal }) => (
          <li key={finding}>
            <label className={`${styles.line} ${shared.breakable}`}>
              <input
                type="checkbox"
                className={styles.tick}
                checked={!unticked.has(finding)}
                onChange={() => toggle(finding)}
              />
              <span>
                <span>{tell(changesWords(checked, proposal.changes))}</span>
                {proposal.changes.map((change) => {
                  const cell = addressWords(checked.workbook, change.cell);
                  return <ChangeLine key={cell} change={change} cell={cell} />;
                })}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBusy || chosen.length === 0}
          onClick={write}
        >
          {tell(text('edits.all.do', { count: chosen.length }))}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={cancel}>
          {tell(text('edits.cancel'))}
        </Button>
        <span role="status" className={shared.quiet}>
          {tell(text('edits.all.count', { count: chosen.length, of: sure.length }))}
        </span>
      </div>
    </section>
  );
}
