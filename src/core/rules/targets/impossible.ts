import type { RowMeasure, TargetRow } from '../../bieu/targets';
import type { Finding } from '../../findings/finding';
import { text, type Figure, type Text } from '../../messages/text';
import { fractionsAmongWholes } from '../../numbers/fractionsAmongWholes';
import { cellRange } from '../../relations/relation';
import { words } from '../../text/normalize';
import { cellLabel } from '../cellLabel';
import { figureAt, isLevelIn, targetCell, type TargetsContext } from './targetCells';

type Kind = RowMeasure['kind'];

const NEVER_NEGATIVE: readonly Kind[] = [
  'criterion',
  'band',
  'average-criteria',
  'communes',
  'villages',
  'districts',
  'poverty',
];

/**
 * Rows that count communes by a criterion or in a band: there is no half of one. Other words of communes may speak of
 * their roads, their money or their people.
 */
const COUNTS: readonly Kind[] = ['criterion', 'band'];
/** Units of such a row, if any: «xã», «thôn, bản». */
const COUNTED = /^(?:so )?(?:xa|phuong|thon|ban|don vi)\b/;
/** What is no count although it stands in such a row. */
const NO_COUNT = /%|\b(?:ty le|ti le|binh quan|km|kinh phi|nghin|trieu)\b/;

/** Figures that no row of their kind can hold, whatever stands beside them. */
export function impossible(context: TargetsContext): Finding[] {
  return [...negatives(context), ...fractions(context)];
}

function negatives(context: TargetsContext): Finding[] {
  const { bieu, facts } = context;
  return rowsOf(context, NEVER_NEGATIVE).flatMap((row) =>
    facts.columns
      .filter(({ at }) => isLevelIn(facts, row, at) && (figureAt(bieu, row.at, at) ?? 0) < 0)
      .map(({ at }) => oddCell(context, row, at, (actual) => text('targets/bounds.negative', { actual }))),
  );
}

function fractions(context: TargetsContext): Finding[] {
  const { bieu, facts } = context;
  const rows = rowsOf(context, COUNTS).filter(
    ({ line, unit }) =>
      (unit === null || COUNTED.test(words(unit))) && !NO_COUNT.test(words(bieu.rows[line]!.label)),
  );
  const readings = rows.map((row) => facts.columns.map(({ at }) => bieu.read(row.at, at)));
  return fractionsAmongWholes(readings).map(([row, place]) =>
    oddCell(context, rows[row]!, facts.columns[place]!.at, (actual) =>
      text('targets/bounds.fraction', { actual }),
    ),
  );
}

function rowsOf({ facts }: TargetsContext, kinds: readonly Kind[]): readonly TargetRow[] {
  return facts.rows.filter(({ measure }) => kinds.includes(measure.kind));
}

function oddCell(
  { bieu }: TargetsContext,
  row: TargetRow,
  column: number,
  said: (actual: Figure) => Text,
): Finding {
  const cell = targetCell(bieu, row.at, column);
  const { low, decimals } = bieu.read(row.at, column);
  return {
    rule: 'targets/bounds',
    severity: 'error',
    at: cellRange(cell),
    label: cellLabel(bieu, cell),
    actual: low,
    expected: null,
    message: said({ figure: low, decimals }),
    related: [],
    suspects: [{ cell, actual: low, suggested: null }],
    repairs: [],
  };
}
