import { useState } from 'react';
import type { TaughtRelation } from '../../../core/memory/memory';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import type { Checked } from '../../session/state';
import { useWords } from '../../words/words';
import { useRememberedStyles } from '../remembered/useRememberedStyles';
import { NO_DRAFT, type Draft } from './draft';
import { TaughtList } from './TaughtList';
import { TeachForm } from './TeachForm';

interface Props {
  readonly checked: Checked;
  readonly session: Session;
  readonly isBusy: boolean;
}

/** What is being put together, and the declaration it is to take the place of. */
export interface Teaching {
  readonly draft: Draft;
  readonly instead: TaughtRelation | null;
}

const NOTHING: Teaching = { draft: NO_DRAFT, instead: null };

/** «Khai báo tổng»: what was declared of the forms of this workbook, and the way to declare more. */
export function TeachPanel({ checked, session, isBusy }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const [teaching, setTeaching] = useState(NOTHING);
  const { relations } = checked.report.memory.memory;
  return (
    <>
      <div className={styles.part}>
        <div className={shared.quiet}>{tell(text('teach.what'))}</div>
        <TeachForm
          teaching={teaching}
          checked={checked}
          session={session}
          isBusy={isBusy}
          onChange={setTeaching}
          onDone={() => setTeaching(NOTHING)}
        />
      </div>
      {relations.length > 0 && (
        <TaughtList checked={checked} session={session} isBusy={isBusy} onEdit={setTeaching} />
      )}
    </>
  );
}
