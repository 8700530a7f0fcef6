import { Link, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { placeIdOf } from '../../../core/memory/axes';
import { figureAt } from '../../../core/memory/pointed';
import { text } from '../../../core/messages/text';
import { holdsCell, type CellRef } from '../../../core/relations/relation';
import { address } from '../../../core/snapshot/address';
import { useSharedStyles } from '../../look/shared';
import type { Checked } from '../../session/state';
import { useWords } from '../../words/words';
import { useRememberedStyles } from '../remembered/useRememberedStyles';
import { isCell, partsOf, withoutCell, type Draft } from './draft';

interface Props {
  readonly draft: Draft;
  readonly checked: Checked;
  readonly onChange: (draft: Draft) => void;
}

/** So many are listed one by one; the total always is. */
const MOST_LISTED = 60;

/** The cells of a sum that is being put together: which is the total is a choice among them. */
export function PointedCells({ draft, checked, onChange }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const name = useId();
  const { total } = draft;
  const listed = draft.cells.filter((cell, at) => at < MOST_LISTED || isCell(total, cell));
  const rest = draft.cells.length - listed.length;
  const figure = (cell: CellRef): number | null => figureAt(checked.workbook, checked.report.tables, cell);
  const sum = partsOf(draft).reduce((all, cell) => all + (figure(cell) ?? 0), 0);
  return (
    <fieldset className={styles.plainSet}>
      <legend className={styles.legend}>{tell(text('teach.which'))}</legend>
      <ul className={mergeClasses(shared.plainList, shared.breakable)}>
        {listed.map((cell) => {
          const at = address(cell.row, cell.column);
          const value = figure(cell) ?? text('word.blank');
          return (
            <li key={`${cell.sheet} ${at}`} className={styles.choice}>
              <label className={shared.ticked}>
                <input
                  type="radio"
                  name={name}
                  checked={isCell(total, cell)}
                  onChange={() => onChange({ ...draft, total: cell })}
                />
                {tell(text('teach.cell', { place: placeOf(checked, cell), cell: at, value }))}
              </label>
              <Link
                as="button"
                aria-label={tell(text('teach.remove-cell', { cell: at }))}
                onClick={() => onChange(withoutCell(draft, cell))}
              >
                ✕
              </Link>
            </li>
          );
        })}
        {rest > 0 && <li className={shared.quiet}>{tell(text('report.more', { count: rest }))}</li>}
      </ul>
      {total && (
        <div className={shared.breakable}>
          {tell(
            text('teach.sum', {
              actual: figure(total) ?? text('word.blank'),
              of: draft.cells.length - 1,
              expected: Number(sum.toFixed(DECIMALS)),
            }),
          )}
        </div>
      )}
    </fieldset>
  );
}

/** More than any figure shows. */
const DECIMALS = 6;

function placeOf({ workbook, report }: Checked, cell: CellRef): string {
  const table = report.tables.find(({ bieu }) => holdsCell({ sheet: bieu.sheet, rect: bieu.range }, cell));
  const { line, head } = table ? placeIdOf(table.bieu, cell.row, cell.column) : { line: [], head: [] };
  const words = [line.at(-1), head.at(-1)].filter(Boolean).join(' × ');
  return words || (workbook.sheets[cell.sheet]?.name ?? '');
}
