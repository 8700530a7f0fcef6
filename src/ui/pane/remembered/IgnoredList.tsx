import { Link, mergeClasses } from '@fluentui/react-components';
import { withoutException } from '../../../core/memory/edit';
import type { Accepted } from '../../../core/memory/exceptions';
import { shownDay } from '../../../core/memory/day';
import type { AcceptedException } from '../../../core/memory/memory';
import { text, type Text } from '../../../core/messages/text';
import { rectAddress } from '../../../core/snapshot/address';
import type { Workbook } from '../../../core/snapshot/workbook';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { usePortions } from './usePortions';
import { useRememberedStyles } from './useRememberedStyles';

interface Props {
  readonly accepted: readonly Accepted[];
  readonly workbook: Workbook;
  readonly session: Session;
  readonly isBusy: boolean;
}

/** What was accepted: place, what is found there, why it is right; each can be taken out again. */
export function IgnoredList({ accepted, workbook, session, isBusy }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const { shown, more } = usePortions(accepted);
  return (
    <ul className={mergeClasses(shared.plainList, styles.list)}>
      {shown.map(({ finding, exception }, index) => {
        const { label, message, at } = finding;
        const cell = `${workbook.sheets[at.sheet]?.name ?? ''}!${rectAddress(at.rect)}`;
        return (
          <li key={index} className={mergeClasses(styles.item, shared.breakable)}>
            <span className={styles.name}>{tell(label)}</span>
            <span className={shared.quiet}>{tell(message)}</span>
            <span>{tell(becauseOf(exception))}</span>
            <span className={styles.buttons}>
              <Link as="button" onClick={() => void session.show(at.sheet, at.rect)}>
                {tell(text('ignore.go', { cell }))}
              </Link>
              <Link
                as="button"
                disabledFocusable={isBusy}
                aria-label={tell(text('ignore.remove-named', { place: label }))}
                onClick={() =>
                  void session.remember(
                    (memory) => withoutException(memory, exception),
                    text('ignore.removed', { place: label }),
                  )
                }
              >
                {tell(text('ignore.remove'))}
              </Link>
            </span>
          </li>
        );
      })}
      {more}
    </ul>
  );
}

function becauseOf({ reason, on }: AcceptedException): Text {
  return on === undefined
    ? text('ignore.because', { reason })
    : text('ignore.because.on', { reason, on: shownDay(on) });
}
