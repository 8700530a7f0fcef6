import { Button, mergeClasses } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { isGrid } from '../../../core/bieu/bieu';
import type { TableReport } from '../../../core/check';
import { CRITERIA_SETS } from '../../../core/criteria';
import type { Said } from '../../../core/memory/corrections/correctionOf';
import type { CorrectedKind } from '../../../core/memory/memory';
import { text, type Text } from '../../../core/messages/text';
import { holdsCell, type CellRef } from '../../../core/relations/relation';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { ChoiceField } from '../remembered/ChoiceField';
import { useRememberedStyles } from '../remembered/useRememberedStyles';
import { KINDS, sayOf } from './sayOf';

interface Props {
  readonly table: TableReport;
  readonly session: Session;
}

const AXES = ['head', 'line'] as const;
const ROLES = ['total', 'average', 'ignored'] as const;

/** What the user says of a table: its kind, its criteria set, what the row or column of the selection is, that it is none. */
export function CorrectTable({ table: { bieu }, session }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  const { checked, work } = useSyncExternalStore(session.subscribe, session.state);
  const [kind, setKind] = useState<CorrectedKind>(bieu.kind);
  const [set, setSet] = useState((isGrid(bieu) && bieu.criteriaSet?.id) || CRITERIA_SETS[0]!.id);
  const [axis, setAxis] = useState<(typeof AXES)[number]>('head');
  const [role, setRole] = useState<(typeof ROLES)[number]>('total');
  const [refused, setRefused] = useState<Text | null>(null);
  const { sheet, range } = bieu;
  const home: CellRef = { sheet, row: range.top, column: range.left };
  const isBusy = work !== null;
  const say = (said: Said, at: CellRef = home): void => {
    if (!checked || isBusy) return;
    setRefused(sayOf(session, checked, at, said));
  };
  const sayOfSelection = async (): Promise<void> => {
    const [area] = (await session.selection()) ?? [];
    const at = area && { sheet: area.sheet, row: area.rect.top, column: area.rect.left };
    if (!at || !holdsCell({ sheet, rect: range }, at)) return setRefused(text('correct.other-table'));
    say({ what: 'role', axis, role }, at);
  };
  return (
    <div className={mergeClasses(styles.part, styles.field)}>
      {refused && (
        <div role="alert" className={mergeClasses(shared.error, shared.breakable)}>
          {tell(refused)}
        </div>
      )}
      <ChoiceField
        label={text('correct.kind')}
        value={kind}
        choices={KINDS.map((one) => [one, text(`memory.kind.${one}`)])}
        onChange={setKind}
      />
      <div>
        <Button
          size="small"
          disabledFocusable={isBusy || kind === bieu.kind}
          onClick={() => say({ what: 'kind', kind })}
        >
          {tell(text('correct.apply-kind'))}
        </Button>
      </div>
      {isGrid(bieu) && (
        <>
          <ChoiceField
            label={text('correct.set')}
            value={set}
            choices={CRITERIA_SETS.map(({ id, name, decision }) => [
              id,
              text('correct.set-name', { name: name[language], decision }),
            ])}
            onChange={setSet}
          />
          <div>
            <Button
              size="small"
              disabledFocusable={isBusy || set === bieu.criteriaSet?.id}
              onClick={() => say({ what: 'criteria-set', set })}
            >
              {tell(text('correct.apply-set'))}
            </Button>
          </div>
        </>
      )}
      <ChoiceField
        label={text('correct.axis')}
        value={axis}
        choices={AXES.map((one) => [one, text(`correct.axis.${one}`)])}
        onChange={setAxis}
      />
      <ChoiceField
        label={text('correct.role')}
        value={role}
        choices={ROLES.map((one) => [one, text(`correct.role.${one}`)])}
        onChange={setRole}
      />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void sayOfSelection()}>
          {tell(text('correct.take'))}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => say({ what: 'not-bieu' })}>
          {tell(text('correct.not-bieu'))}
        </Button>
      </div>
    </div>
  );
}
