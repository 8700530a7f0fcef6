import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { CellChange } from '../../../core/changes/cellChange';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import type { Checked } from '../../session/state';
import { useWords } from '../../words/words';
import { ChangeLine } from './ChangeLine';
import { addressWords, changesWords, placeWords } from './placeWords';
import { focusButtonIn } from './useReturnedFocus';

interface Props {
  readonly changes: readonly CellChange[];
  readonly checked: Checked;
  readonly session: Session;
  readonly isBusy: boolean;
}

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** What will be written, cell by cell, before anything is: «Sửa» writes it, «Thôi» or Esc leaves all as it is. */
export function ConfirmRepair({ changes, checked, session, isBusy }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const id = useId();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => focusButtonIn(buttons.current), []);
  const cancel = (): void => session.dispatch({ type: 'confirming', what: null });
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={shared.box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isBusy) cancel();
      }}
    >
      <div id={id} className={shared.quiet}>
        {tell(text('edits.confirm'))}
      </div>
      <div className={shared.quiet}>{tell(text('edits.writes'))}</div>
      <ul className={`${shared.plainList} ${styles.list}`}>
        {changes.map((change) => (
          <li key={addressWords(checked.workbook, change.cell)}>
            {changes.length > 1 && (
              <div className={shared.breakable}>{tell(placeWords(checked, change.cell))}</div>
            )}
            <ChangeLine change={change} cell={addressWords(checked.workbook, change.cell)} />
          </li>
        ))}
      </ul>
      <div ref={buttons} className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void session.repair(changes, changesWords(checked, changes))}
        >
          {tell(text('edits.do'))}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={cancel}>
          {tell(text('edits.cancel'))}
        </Button>
      </div>
    </div>
  );
}
