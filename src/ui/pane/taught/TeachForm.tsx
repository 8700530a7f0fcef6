import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { withoutRelation, withRelation } from '../../../core/memory/edit';
import { describeRelation } from '../../../core/memory/describe';
import { taughtFit } from '../../../core/memory/taughtFit';
import { taughtRelationOf } from '../../../core/memory/taughtRelationOf';
import { text, type Text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import type { Checked } from '../../session/state';
import { useWords } from '../../words/words';
import { ChoiceField } from '../remembered/ChoiceField';
import { useRememberedStyles } from '../remembered/useRememberedStyles';
import { choicesOf, partsOf, withSelection } from './draft';
import { PointedCells } from './PointedCells';
import type { Teaching } from './TeachPanel';

interface Props {
  readonly teaching: Teaching;
  readonly checked: Checked;
  readonly session: Session;
  readonly isBusy: boolean;
  readonly onChange: (teaching: Teaching) => void;
  readonly onDone: () => void;
}

/** Takes cells from the selection, asks which is the total where that is unclear, shows what holds, declares it. */
export function TeachForm({ teaching, checked, session, isBusy, onChange, onDone }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const [problem, setProblem] = useState<Text | null>(null);
  const { draft, instead } = teaching;
  const { total, op, over } = draft;
  const isAsked = draft.cells.length > 0;
  const taught = useMemo(
    () =>
      draft.total && draft.cells.length > 1
        ? taughtRelationOf(checked.workbook, checked.report, draft.total, partsOf(draft), draft)
        : null,
    [checked, draft],
  );
  const change = (next: Partial<typeof draft>): void =>
    onChange({ ...teaching, draft: { ...draft, ...next } });
  const take = async (isAdded: boolean): Promise<void> => {
    const areas = await session.selection();
    if (!areas) return;
    const next = withSelection(checked, draft, areas, isAdded);
    setProblem('id' in next ? next : null);
    if (!('id' in next)) onChange({ ...teaching, draft: next });
  };
  const declare = async (): Promise<void> => {
    if (!taught || !('relation' in taught) || isBusy) return;
    const { relation } = taught;
    const label = text('teach.label', { what: describeRelation(relation) });
    onDone();
    await session.remember(
      (memory) => withRelation(instead ? withoutRelation(memory, instead) : memory, relation),
      label,
    );
  };
  const fit = taught && 'relation' in taught ? taughtFit(taught.bieu, taught.relation) : null;
  const refused = taught && 'refused' in taught ? taught.refused : null;
  return (
    <div className={styles.field}>
      <div className={shared.quiet}>{tell(text('teach.how'))}</div>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void take(false)}>
          {tell(text('teach.take'))}
        </Button>
        {isAsked && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void take(true)}>
            {tell(text('teach.add'))}
          </Button>
        )}
      </div>
      {problem && (
        <div role="alert" className={shared.error}>
          {tell(problem)}
        </div>
      )}
      {isAsked && (
        <div className={shared.box}>
          <PointedCells draft={draft} checked={checked} onChange={change} />
          <ChoiceField
            label={text('teach.op')}
            value={op}
            choices={[
              ['=', text('teach.op.equal')],
              ['≥', text('teach.op.at-least')],
            ]}
            onChange={(value) => change({ op: value })}
          />
          <ChoiceField
            label={text('teach.over')}
            value={over}
            choices={choicesOf(draft).map((one) => [one, text(`teach.over.${one}`)])}
            onChange={(value) => change({ over: value })}
          />
          <div role="status">
            {fit && tell(text('teach.fit', { holds: fit.holds, of: fit.of }))}
            {refused && <span className={shared.error}>{tell(refused)}</span>}
            {!total && <span className={shared.warning}>{tell(text('teach.unclear'))}</span>}
          </div>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy || !fit}
              onClick={() => void declare()}
            >
              {tell(text(instead ? 'teach.save' : 'teach.do'))}
            </Button>
            <Button size="small" onClick={onDone}>
              {tell(text('remember.cancel'))}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
