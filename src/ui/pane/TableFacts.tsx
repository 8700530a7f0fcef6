import { Link, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { isGrid } from '../../core/bieu/bieu';
import type { TableReport, Unchecked } from '../../core/check';
import { text } from '../../core/messages/text';
import { uncheckedMessage } from '../../core/report/reasons';
import { evidenceText } from '../../core/report/textReport';
import { cellRange } from '../../core/relations/relation';
import { address, rectAddress } from '../../core/snapshot/address';
import { Sign } from '../look/icons';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import { useWords } from '../words/words';
import { Fold } from './Fold';

interface Props {
  readonly table: TableReport;
  readonly session: Session;
}

/** So many cells are named for one reason. */
const MOST_CELLS = 12;

const useStyles = makeStyles({
  agreed: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: '0',
    padding: `0 ${tokens.spacingHorizontalM} 0 40px`,
  },
  cell: { marginInlineEnd: tokens.spacingHorizontalS },
});

/** How much of a Biểu agrees, why it was taken for one, and what could not be checked. */
export function TableFacts({ table, session }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  const { bieu, agreed, unchecked } = table;
  const coverage = Math.floor(table.coverage * 100);
  const set = isGrid(bieu) ? bieu.criteriaSet : null;
  const reasons = [...new Set(unchecked.map(({ reason }) => reason))];
  return (
    <>
      <div className={mergeClasses(styles.agreed, shared.agreed)}>
        <Sign kind="agreed" />
        <span>{tell(text('ui.table-agreed', { agreed, coverage }))}</span>
      </div>
      <Fold head={tell(text('ui.evidence'))}>
        <ul className={mergeClasses(styles.list, shared.breakable)}>
          <li>{`${bieu.sheetName}!${rectAddress(bieu.range)}`}</li>
          {bieu.title !== '' && <li>{bieu.title}</li>}
          {set && (
            <li>
              {`${tell(text('report.criteria-set'))}: ${set.name[language]} (${set.decision})`}
              {!set.verified && ` – ${tell(text('report.unverified'))}`}
            </li>
          )}
          {bieu.evidence.map(({ id, count, of }) => (
            <li key={id}>{tell(evidenceText(id, count, of))}</li>
          ))}
        </ul>
      </Fold>
      {unchecked.length > 0 && (
        <Fold head={tell(text('ui.unchecked', { count: unchecked.length }))}>
          <ul className={styles.list}>
            {reasons.map((reason) => (
              <UncheckedReason
                key={reason}
                cells={unchecked.filter((one) => one.reason === reason)}
                session={session}
              />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/** One reason, with links to the cells it is true of. */
function UncheckedReason({ cells, session }: { cells: readonly Unchecked[]; session: Session }) {
  const styles = useStyles();
  const { tell } = useWords();
  const rest = cells.length - MOST_CELLS;
  return (
    <li>
      <div>{cells[0] && tell(uncheckedMessage(cells[0]))}</div>
      {cells.slice(0, MOST_CELLS).map(({ cell, rule }) => (
        <Link
          key={`${address(cell.row, cell.column)} ${rule}`}
          as="button"
          className={styles.cell}
          onClick={() => void session.show(cell.sheet, cellRange(cell).rect)}
        >
          {address(cell.row, cell.column)}
        </Link>
      ))}
      {rest > 0 && tell(text('report.more', { count: rest }))}
    </li>
  );
}
