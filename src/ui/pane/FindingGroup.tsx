import { Button, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { text } from '../../core/messages/text';
import { kindText } from '../../core/report/json';
import type { Workbook } from '../../core/snapshot/workbook';
import { Chevron } from '../look/icons';
import { useSharedStyles } from '../look/shared';
import { keyOf } from '../session/carrySelection';
import type { Group, Listed } from '../session/groups';
import type { Session } from '../session/session';
import type { Filter } from '../session/state';
import { useWords } from '../words/words';
import { FindingItem } from './FindingItem';
import { WALKABLE } from './moveFocus';
import { TableFacts } from './TableFacts';
import { Understood } from './understood/Understood';

interface Props {
  readonly group: Group;
  readonly workbook: Workbook;
  /** Why some of its findings may not be listed; null where all are. */
  readonly filter: Filter | 'narrowed' | null;
  readonly selected: number | null;
  readonly folded: boolean;
  readonly session: Session;
}

/** So many findings are listed at first: a table that is wrong all over must not stall the pane. */
const PORTION = 100;

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  title: { margin: '0', font: 'inherit', fontWeight: tokens.fontWeightSemibold },
  kind: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  // apart from the figures of the title
  count: { fontWeight: tokens.fontWeightSemibold, paddingLeft: tokens.spacingHorizontalM },
  rest: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** A Biểu: what it was recognised as, how much of it agrees, and its findings. A sheet without one: its findings. */
export function FindingGroup({ group, workbook, filter, selected, folded, session }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const id = useId();
  const [portions, setPortions] = useState(1);
  const { table, sheetName } = group;
  const place = group.listed.findIndex(({ index }) => index === selected);
  const shown = group.listed.slice(0, Math.max(portions * PORTION, place + 1));
  const rest = group.listed.length - shown.length;
  return (
    <section className={styles.group}>
      <button
        {...WALKABLE}
        type="button"
        className={mergeClasses(shared.bare, styles.head)}
        aria-expanded={!folded}
        aria-controls={folded ? undefined : id}
        onClick={() => session.dispatch({ type: 'folded', group: group.key })}
      >
        <Chevron open={!folded} />
        <span className={shared.breakable}>
          <span className={styles.title}>{sheetName}</span>
          {table && <span className={styles.kind}> · {tell(kindText(table.bieu))}</span>}
        </span>
        <span className={styles.count} title={tell(text('ui.group-count', { count: group.count }))}>
          {tell(group.count)}
        </span>
      </button>
      {!folded && (
        <div id={id}>
          {table && <TableFacts table={table} session={session} />}
          {table && <Understood table={table} session={session} />}
          {filter !== 'agreed' && (
            <ul className={shared.plainList}>
              {keyed(shown).map(({ key, index, finding }) => (
                <FindingItem
                  key={key}
                  index={index}
                  finding={finding}
                  workbook={workbook}
                  isSelected={index === selected}
                  group={group.key}
                  session={session}
                />
              ))}
            </ul>
          )}
          {rest > 0 && filter !== 'agreed' && (
            <div className={styles.rest}>
              <Button size="small" onClick={() => setPortions(portions + 1)}>
                {tell(text('ui.more', { count: rest }))}
              </Button>
            </div>
          )}
          {group.listed.length === 0 && filter !== null && filter !== 'agreed' && (
            <div className={mergeClasses(styles.rest, shared.quiet)}>{tell(text('ui.none-here'))}</div>
          )}
        </div>
      )}
    </section>
  );
}

/** With keys that outlast a check: the same finding stays what it is on the screen, wherever it moves in the list. */
function keyed(listed: readonly Listed[]): (Listed & { readonly key: string })[] {
  const seen = new Map<string, number>();
  return listed.map((one) => {
    const key = keyOf(one.finding);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { ...one, key: `${key} ${count}` };
  });
}
