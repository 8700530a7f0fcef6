import { mergeClasses } from '@fluentui/react-components';
import type { MemoryReport } from '../../../core/memory/report';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import type { Checked, PaneState } from '../../session/state';
import { useWords } from '../../words/words';
import { Fold } from '../Fold';
import { TeachSection } from '../taught/TeachSection';
import { CorrectionList } from '../understood/CorrectionList';
import { IgnoredList } from './IgnoredList';
import { ShareMemory } from './ShareMemory';
import { UnusedList } from './UnusedList';
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
  const { corrections } = memory.memory;
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
          <IgnoredList accepted={accepted} workbook={checked.workbook} session={session} isBusy={isBusy} />
        </Fold>
      )}
      <TeachSection checked={checked} session={session} isBusy={isBusy} />
      {corrections.length > 0 && (
        <Fold head={tell(text('correct.list', { count: corrections.length }))}>
          <CorrectionList corrections={corrections} session={session} isBusy={isBusy} />
        </Fold>
      )}
      {unused > 0 && (
        <Fold head={tell(text('unused.list', { count: unused }))}>
          <UnusedList memory={memory} session={session} isBusy={isBusy} />
        </Fold>
      )}
      <Fold head={tell(text('share.head'))}>
        <ShareMemory memory={memory.memory} session={session} isBusy={isBusy} />
      </Fold>
    </section>
  );
}
