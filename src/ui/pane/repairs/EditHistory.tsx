import { Button, Link, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { text } from '../../../core/messages/text';
import { cellRange } from '../../../core/relations/relation';
import { Chevron } from '../../look/icons';
import { useSharedStyles } from '../../look/shared';
import { nextStep, placed, type EditStep } from '../../session/edits';
import type { Session } from '../../session/session';
import type { PaneState } from '../../session/state';
import { clockTime, useWords } from '../../words/words';
import { addressWords } from './placeWords';

interface Props {
  readonly session: Session;
  readonly state: PaneState;
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  head: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    alignItems: 'center',
    flexGrow: 1,
    minHeight: '28px',
  },
  button: { minWidth: 'auto' },
  list: { maxHeight: '30vh', overflowY: 'auto', paddingInlineStart: tokens.spacingHorizontalL },
});

/** What was written from this pane, and the two ways through it; what is being written while it is. */
export function EditHistory({ session, state }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { edits, work } = state;
  const isWriting = work?.kind === 'edit' || work?.kind === 'remember' || work?.kind === 'recheck';
  const { done, undone } = edits;
  if (done.length + undone.length === 0 && !isWriting) return null;
  return (
    <div className={styles.bar}>
      {isWriting && <div className={shared.quiet}>{tell(work.progress.text)}</div>}
      {done.length + undone.length > 0 && (
        <div className={styles.row}>
          <button
            type="button"
            className={mergeClasses(shared.bare, styles.head)}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <Chevron open={open} />
            {tell(
              done.length > 0 ? text('edits.history', { count: done.length }) : text('edits.history.none'),
            )}
          </button>
          <StepButton kind="undo" session={session} state={state} />
          <StepButton kind="redo" session={session} state={state} />
        </div>
      )}
      {open && (
        <div id={id}>
          <ul
            className={mergeClasses(shared.plainList, styles.list)}
            aria-label={tell(text('edits.history.list'))}
          >
            {[...done].reverse().map((step, place) => (
              <StepLine key={done.length - place} step={step} session={session} state={state} />
            ))}
          </ul>
          <div className={shared.quiet}>{tell(text('edits.keys'))}</div>
        </div>
      )}
    </div>
  );
}

const SIGN = { undo: '↶', redo: '↷' } as const;
const KEYS = { undo: 'Alt+Z', redo: 'Alt+Shift+Z' } as const;

function StepButton({ kind, session, state }: Props & { readonly kind: 'undo' | 'redo' }) {
  const styles = useStyles();
  const { tell } = useWords();
  const step = nextStep(state.edits, kind);
  const name = tell(step ? text(`edits.${kind}-what`, { what: step.label }) : text(`edits.${kind}`));
  return (
    <Button
      size="small"
      className={styles.button}
      aria-label={name}
      title={`${name} (${KEYS[kind]})`}
      aria-keyshortcuts={KEYS[kind]}
      disabledFocusable={!step || state.work !== null}
      icon={<span aria-hidden>{SIGN[kind]}</span>}
      onClick={() => void session[kind]()}
    />
  );
}

/** What, where and when; the place leads to the cell. */
function StepLine({ step, session, state }: Props & { readonly step: EditStep }) {
  const { language, tell } = useWords();
  const { checked } = state;
  const cell = checked && placed(step, checked.workbook).changes[0]?.cell;
  const isThere = cell && cell.sheet < checked.workbook.sheets.length;
  return (
    <li>
      {tell(text('edits.history.step', { time: clockTime(step.at, language), what: step.label }))}{' '}
      {isThere && (
        <Link as="button" onClick={() => void session.show(cell.sheet, cellRange(cell).rect)}>
          {addressWords(checked.workbook, cell)}
        </Link>
      )}
    </li>
  );
}
