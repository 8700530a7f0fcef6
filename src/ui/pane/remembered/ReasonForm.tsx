import { Button, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import type { Finding } from '../../../core/findings/finding';
import { withException } from '../../../core/memory/edit';
import { exceptionOf } from '../../../core/memory/exceptionOf';
import { LIMITS } from '../../../core/memory/limits';
import { text, type Text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { useRememberedStyles } from './useRememberedStyles';

interface Props {
  readonly finding: Finding;
  readonly session: Session;
  readonly onClose: () => void;
}

/** Asks why a finding is right as it is; «Thôi» or Esc leaves all as it is. */
export function ReasonForm({ finding, session, onClose }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const ids = { head: useId(), field: useId(), note: useId() };
  const holder = useRef<HTMLDivElement>(null);
  const focusField = (): void => holder.current?.querySelector('textarea')?.focus();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Text | null>(null);
  const { checked, work } = useSyncExternalStore(session.subscribe, session.state);
  useEffect(focusField, []);
  const isBusy = work !== null;
  const accept = (): void => {
    if (!checked || isBusy) return;
    const outcome = exceptionOf(checked.workbook, checked.report, finding, reason, new Date());
    if ('refused' in outcome) {
      setRefused(outcome.refused);
      focusField();
      return;
    }
    const { exception } = outcome;
    const label = text('ignore.label', { place: finding.label });
    void session.remember((memory) => withException(memory, exception), label);
  };
  return (
    <div
      ref={holder}
      role="group"
      aria-labelledby={ids.head}
      className={shared.box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isBusy) onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) accept();
        // arrows move within the text, not through the list
        event.stopPropagation();
      }}
    >
      <div id={ids.head} className={styles.name}>
        {tell(text('ignore.head'))}
      </div>
      <div className={styles.field}>
        <label htmlFor={ids.field}>{tell(text('ignore.reason'))}</label>
        <Textarea
          id={ids.field}
          value={reason}
          maxLength={LIMITS.reason}
          aria-describedby={ids.note}
          aria-invalid={refused !== null}
          onChange={(_, data) => setReason(data.value)}
        />
        {refused && (
          <div role="alert" className={shared.error}>
            {tell(refused)}
          </div>
        )}
        <div id={ids.note} className={shared.quiet}>
          {tell(text('ignore.note'))}
        </div>
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={accept}>
          {tell(text('ignore.do'))}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={onClose}>
          {tell(text('remember.cancel'))}
        </Button>
      </div>
    </div>
  );
}
