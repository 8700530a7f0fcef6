import type { TableReport } from '../../../core/check';
import { text } from '../../../core/messages/text';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { Fold } from '../Fold';
import { UnderstoodPanel } from '../remembered/lazyPanels';
import { Opening } from '../remembered/Opening';

interface Props {
  readonly table: TableReport;
  readonly session: Session;
}

/** What a Biểu was taken for: folded up until it is wanted. */
export function Understood({ table, session }: Props) {
  const { tell } = useWords();
  return (
    <Fold head={tell(text('understood.head'))}>
      <Opening>
        <UnderstoodPanel table={table} session={session} />
      </Opening>
    </Fold>
  );
}
