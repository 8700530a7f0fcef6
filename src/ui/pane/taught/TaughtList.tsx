import { Link, mergeClasses } from '@fluentui/react-components';
import { describeRelation } from '../../../core/memory/describe';
import { withoutRelation } from '../../../core/memory/edit';
import { firstTaughtCells } from '../../../core/memory/taughtPlaces';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import type { Session } from '../../session/session';
import type { Checked } from '../../session/state';
import { useWords } from '../../words/words';
import { usePortions } from '../remembered/usePortions';
import { useRememberedStyles } from '../remembered/useRememberedStyles';
import type { Teaching } from './TeachPanel';

interface Props {
  readonly checked: Checked;
  readonly session: Session;
  readonly isBusy: boolean;
  readonly onEdit: (teaching: Teaching) => void;
}

/** What was declared, each to be edited where its cells are in this workbook, or removed. */
export function TaughtList({ checked, session, isBusy, onEdit }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const { tables, memory } = checked.report;
  const { shown, more } = usePortions(memory.memory.relations);
  return (
    <ul className={mergeClasses(shared.plainList, styles.list)} aria-label={tell(text('teach.list'))}>
      {shown.map((relation, index) => {
        const what = describeRelation(relation);
        const found = firstTaughtCells(tables, relation);
        return (
          <li key={index} className={mergeClasses(styles.item, shared.breakable)}>
            <span>{tell(what)}</span>
            <span className={shared.quiet}>{relation.form.title || relation.form.sheet}</span>
            {!found && <span className={shared.quiet}>{tell(text('teach.not-here'))}</span>}
            <span className={styles.buttons}>
              {found && (
                <Link
                  as="button"
                  aria-label={tell(text('teach.edit-named', { what }))}
                  onClick={() => {
                    const { target, parts } = found;
                    const { op, over } = relation;
                    const draft = { cells: [target, ...parts], total: target, op, over };
                    onEdit({ draft, instead: relation });
                  }}
                >
                  {tell(text('teach.edit'))}
                </Link>
              )}
              <Link
                as="button"
                disabledFocusable={isBusy}
                aria-label={tell(text('teach.remove-named', { what }))}
                onClick={() =>
                  void session.remember(
                    (now) => withoutRelation(now, relation),
                    text('teach.removed', { what }),
                  )
                }
              >
                {tell(text('teach.remove'))}
              </Link>
            </span>
          </li>
        );
      })}
      {more}
    </ul>
  );
}
