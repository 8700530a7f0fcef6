import { Button, mergeClasses } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { CorrectedKind } from '../../../core/memory/memory';
import { text, type Text } from '../../../core/messages/text';
import type { SkippedSheet } from '../../../core/recognise/recognise';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { ChoiceField } from '../remembered/ChoiceField';
import { useRememberedStyles } from '../remembered/useRememberedStyles';
import { KINDS, sayOf } from './sayOf';

interface Props {
  readonly skipped: SkippedSheet;
  readonly session: Session;
}

/** Says of a sheet, or of a part of it, that was passed over that there is a Biểu, and of which kind. */
export function TellKind({ skipped: { sheet, range }, session }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const { checked, work } = useSyncExternalStore(session.subscribe, session.state);
  const [kind, setKind] = useState<CorrectedKind>('parts');
  const [refused, setRefused] = useState<Text | null>(null);
  const isBusy = work !== null;
  const say = (): void => {
    if (!checked || isBusy) return;
    const at = { sheet, row: range?.top ?? 0, column: range?.left ?? 0 };
    setRefused(sayOf(session, checked, at, { what: 'kind', kind }));
  };
  return (
    <div className={styles.field}>
      <ChoiceField
        label={text('correct.sheet')}
        value={kind}
        choices={KINDS.map((one) => [one, text(`memory.kind.${one}`)])}
        onChange={setKind}
      />
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={say}>
          {tell(text('correct.apply-kind'))}
        </Button>
      </div>
      {refused && (
        <div role="alert" className={mergeClasses(shared.error, shared.breakable)}>
          {tell(refused)}
        </div>
      )}
    </div>
  );
}
