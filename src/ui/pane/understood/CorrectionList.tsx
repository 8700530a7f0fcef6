import { Link, mergeClasses } from '@fluentui/react-components';
import { describeCorrection } from '../../../core/memory/describe';
import { withoutCorrection } from '../../../core/memory/edit';
import type { Correction } from '../../../core/memory/memory';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { usePortions } from '../remembered/usePortions';
import { useRememberedStyles } from '../remembered/useRememberedStyles';

interface Props {
  readonly corrections: readonly Correction[];
  readonly session: Session;
  readonly isBusy: boolean;
}

/** What was said of the tables of this workbook; each can be dropped. */
export function CorrectionList({ corrections, session, isBusy }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const { shown, more } = usePortions(corrections);
  return (
    <ul className={mergeClasses(shared.plainList, styles.list)}>
      {shown.map((correction, index) => {
        const what = describeCorrection(correction);
        return (
          <li key={index} className={mergeClasses(styles.item, shared.breakable)}>
            <span>{tell(what)}</span>
            <Link
              as="button"
              disabledFocusable={isBusy}
              aria-label={tell(text('correct.remove-named', { what }))}
              onClick={() =>
                void session.remember(
                  (memory) => withoutCorrection(memory, correction),
                  text('correct.removed', { what }),
                )
              }
            >
              {tell(text('correct.remove'))}
            </Link>
          </li>
        );
      })}
      {more}
    </ul>
  );
}
