import { Button, mergeClasses } from '@fluentui/react-components';
import { isGrid } from '../../../core/bieu/bieu';
import type { TableReport } from '../../../core/check';
import { text } from '../../../core/messages/text';
import { describeUnderstood } from '../../../core/understood/describe';
import { outlinesLater } from '../../../core/understood/outlines';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { Fold } from '../Fold';
import { useRememberedStyles } from '../remembered/useRememberedStyles';
import { CorrectTable } from './CorrectTable';

interface Props {
  readonly table: TableReport;
  readonly session: Session;
}

/** What a Biểu was taken for, in words and on the sheet, and the way to say that it is otherwise. */
export function UnderstoodPanel({ table, session }: Props) {
  const { tell } = useWords();
  return (
    <>
      <Facts table={table} session={session} />
      <Fold head={tell(text('correct.head'))}>
        <CorrectTable table={table} session={session} />
      </Fold>
    </>
  );
}

function Facts({ table: { bieu }, session }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  const set = isGrid(bieu) ? bieu.criteriaSet : null;
  const show = async (): Promise<void> => {
    const sheetName = session.state().checked?.workbook.sheets[bieu.sheet]?.name ?? '';
    await session.preview((checked) => outlinesLater(bieu, sheetName, checked));
    const { top, left } = bieu.range;
    await session.show(bieu.sheet, { top, left, bottom: top, right: left });
  };
  return (
    <div className={mergeClasses(styles.field, styles.part)}>
      <ul className={mergeClasses(shared.breakable, styles.facts)}>
        <li>{tell(text('understood.kind', { kind: text(`memory.kind.${bieu.kind}`) }))}</li>
        {set && <li>{tell(text('understood.set', { set: set.name[language] }))}</li>}
        {describeUnderstood(bieu).map((fact, index) => (
          <li key={index}>{tell(fact)}</li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => void show()}>
          {tell(text('understood.show'))}
        </Button>
      </div>
      <div className={shared.quiet}>{tell(text('understood.legend'))}</div>
    </div>
  );
}
