import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { isGrid } from '../../../core/bieu/bieu';
import type { TableReport } from '../../../core/check';
import { CRITERIA_SETS } from '../../../core/criteria';
import type { Said } from '../../../core/memory/corrections/correctionOf';
import type { CorrectedKind, CorrectedRole } from '../../../core/memory/memory';
import { text, type Text } from '../../../core/messages/text';
import { holdsCell, type CellRef } from '../../../core/relations/relation';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { ChoiceField } from '../remembered/ChoiceField';
import { useRememberedStyles } from '../remembered/useRememberedStyles';
import { saidOfLine } from './saidOfLine';
import { KINDS, sayOf } from './sayOf';

interface Props {
  readonly table: TableReport;
  readonly session: Session;
}

const AXES = ['head', 'line', 'header'] as const;
type Axis = (typeof AXES)[number];

/** What the column or row of the selection can be said to be, in each kind of table. */
const ROLES: Readonly<Record<CorrectedKind, Readonly<Record<'head' | 'line', readonly CorrectedRole[]>>>> = {
  grid: { head: ['total', 'average', 'name', 'ignored'], line: ['ignored'] },
  parts: { head: ['total', 'average', 'name', 'ignored'], line: ['total', 'average', 'ignored'] },
  targets: {
    head: ['year', 'start', 'target', 'name', 'ignored'],
    line: ['cumulative', 'increment', 'ignored'],
  },
  dossier: { head: ['ignored'], line: ['ignored'] },
};

/** What the user says of a table: its kind, its criteria set, what the row or column of the selection is, that it is none. */
export function CorrectTable({ table: { bieu }, session }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  const { checked, work } = useSyncExternalStore(session.subscribe, session.state);
  const [kind, setKind] = useState<CorrectedKind>(bieu.kind);
  const [set, setSet] = useState((isGrid(bieu) && bieu.criteriaSet?.id) || CRITERIA_SETS[0]!.id);
  const [axis, setAxis] = useState<Axis>('head');
  const [chosen, setRole] = useState<CorrectedRole>('total');
  const [year, setYear] = useState('');
  const [refused, setRefused] = useState<Text | null>(null);
  const { sheet, range } = bieu;
  const home: CellRef = { sheet, row: range.top, column: range.left };
  // a header is told from the body: what stands before it need not have been read as part of the table
  const end: CellRef = { sheet, row: range.bottom, column: range.right };
  const roles = axis === 'header' ? [] : ROLES[bieu.kind][axis];
  const role = roles.find((one) => one === chosen) ?? roles[0];
  const isBusy = work !== null;
  const say = (said: Said, at: CellRef = home): void => {
    if (!checked || isBusy) return;
    setRefused(sayOf(session, checked, at, said));
  };
  const sayOfSelection = async (): Promise<void> => {
    const [area] = (await session.selection()) ?? [];
    if (axis === 'header') {
      if (area?.sheet !== sheet) return setRefused(text('correct.other-sheet'));
      return say({ what: 'header', rows: area.rect }, end);
    }
    const at = area && { sheet: area.sheet, row: area.rect.top, column: area.rect.left };
    if (!at || !role || !holdsCell({ sheet, rect: range }, at))
      return setRefused(text('correct.other-table'));
    const outcome = saidOfLine(axis, role, year);
    if ('refused' in outcome) return setRefused(outcome.refused);
    say(outcome.said, at);
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
      {role && (
        <ChoiceField
          label={text('correct.role')}
          value={role}
          choices={roles.map((one) => [one, text(`correct.role.${one}`)])}
          onChange={setRole}
        />
      )}
      {role === 'year' && (
        <Field label={tell(text('correct.year'))} size="small">
          <Input
            size="small"
            inputMode="numeric"
            maxLength={4}
            value={year}
            onChange={(_, { value }) => setYear(value)}
          />
        </Field>
      )}
      {axis === 'header' && (
        <div className={mergeClasses(shared.quiet, shared.breakable)}>{tell(text('correct.header.how'))}</div>
      )}
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
