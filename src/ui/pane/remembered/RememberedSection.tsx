import { mergeClasses } from '@fluentui/react-components';
import type { MemoryReport } from '../../../core/memory/report';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import type { Checked, PaneState } from '../../session/state';
import { useWords } from '../../words/words';
import { Fold } from '../Fold';
import { CorrectionList, IgnoredList, ShareMemory, TeachPanel, UnusedList } from './lazyPanels';
import { Opening } from './Opening';
import { useRememberedStyles } from './useRememberedStyles';

interface Props {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly session: Session;
}

function countOf({ exceptions, relations, corrections }: MemoryReport['unused']): number {
  return exceptions.length + relations.length + corrections.length;
}

/** What is remembered with the workbook: what was accepted, what is of no more use, what could not be read. */
export function RememberedSection({ checked, state, session }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const { accepted, memory } = checked.report;
  const { corrections, relations } = memory.memory;
  const unused = countOf(memory.unused);
  const isBusy = state.work !== null;
  return (
    <section>
      {memory.problems.length > 0 && (
        <div className={mergeClasses(styles.part, shared.breakable)}>
          <div className={styles.name}>{tell(text('remembered.problems'))}</div>
          <ul>
            {memory.problems.map((problem, index) => (
              <li key={index}>{tell(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      {accepted.length > 0 && (
        <Fold head={tell(text('ignore.list', { count: accepted.length }))}>
          <Opening>
            <IgnoredList accepted={accepted} workbook={checked.workbook} session={session} isBusy={isBusy} />
          </Opening>{' '}
        </Fold>
      )}
      <Fold head={tell(text('teach.section', { count: relations.length }))}>
        <Opening>
          <TeachPanel checked={checked} session={session} isBusy={isBusy} />
        </Opening>{' '}
      </Fold>
      {corrections.length > 0 && (
        <Fold head={tell(text('correct.list', { count: corrections.length }))}>
          <Opening>
            <CorrectionList corrections={corrections} session={session} isBusy={isBusy} />
          </Opening>{' '}
        </Fold>
      )}
      {unused > 0 && (
        <Fold head={tell(text('unused.list', { count: unused }))}>
          <Opening>
            <UnusedList memory={memory} session={session} isBusy={isBusy} />
          </Opening>{' '}
        </Fold>
      )}
      <Fold head={tell(text('share.head'))}>
        <Opening>
          <ShareMemory memory={memory.memory} session={session} isBusy={isBusy} />
        </Opening>{' '}
      </Fold>
    </section>
  );
}
