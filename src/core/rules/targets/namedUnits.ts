import { isTable, type TableBieu } from '../../bieu/bieu';
import { targetColumns, type TargetRow } from '../../bieu/targets';
import type { Finding } from '../../findings/finding';
import { text, type Text } from '../../messages/text';
import { cellRange } from '../../relations/relation';
import { cellAt, type Workbook } from '../../snapshot/workbook';
import { cellLabel } from '../cellLabel';
import type { Rule } from '../rule';
import { knownUnits, type KnownUnits } from './knownUnits';
import { namesIn } from './noteNames';
import { figureAt, onTargets, targetCell, wordsAt, type TargetsContext } from './targetCells';

/** Rows that count units, which a note may name. */
const COUNTED = ['communes', 'districts', 'villages', 'band'];
/** Names found for one that is not, before it is called unknown. */
const LEAST_FOUND = 2;

/**
 * The units that a note names are as many as the target says (or as are added up to it), and are listed in the
 * workbook's grid. Notes that are no list of names are left alone.
 */
export const namedUnits: Rule = {
  id: 'targets/named-units',
  severity: 'warning',
  workbookFindings: ({ workbook, bieus }) => {
    const isKnown = knownUnits(bieus);
    return bieus.flatMap((bieu, index) =>
      onTargets((context) => findingsOf(context, isKnown))({ bieu, index, workbook }),
    );
  },
};

function findingsOf(context: TargetsContext, isKnown: KnownUnits | null): Finding[] {
  const { bieu, facts, workbook } = context;
  if (!isTable(bieu)) return [];
  return facts.rows
    .filter(({ measure }) => COUNTED.includes(measure.kind))
    .flatMap((row) =>
      bieu.noteColumns.flatMap((column): Finding[] => {
        const note = noteAt(workbook, bieu, row.at, column);
        const names = note === null ? null : namesIn(note);
        if (!note || !names) return [];
        return [
          ...countFinding(context, row, column, note, names, isKnown),
          ...unknownFinding(context, row, column, note, names, isKnown),
        ];
      }),
    );
}

function noteAt(workbook: Workbook, { sheet }: TableBieu, row: number, column: number): string | null {
  const value = cellAt(workbook.sheets[sheet]!, row, column)?.value;
  return typeof value === 'string' ? value : null;
}

function countFinding(
  context: TargetsContext,
  row: TargetRow,
  column: number,
  note: string,
  names: readonly string[],
  isKnown: KnownUnits | null,
): Finding[] {
  const { bieu, facts } = context;
  const { target, years } = targetColumns(facts);
  const told = target ?? years.at(-1) ?? null;
  const figure = told && figureAt(bieu, row.at, told.at);
  if (!told || figure === null || figuresNamed(context, row).includes(names.length)) return [];
  // one word with a capital may be anything
  if (names.length === 1 && !(isKnown?.(names[0]!) ?? false)) return [];
  const message = text('targets/named-units.count', {
    named: names.length,
    head: wordsAt(bieu.columns, told.at),
    figure,
  });
  const related = [cellRange(targetCell(bieu, row.at, told.at))];
  return [finding(context, row, column, note, message, related)];
}

/** What a list may count: the target, what is added up to it, the start; the years' sum. */
function figuresNamed({ bieu, facts }: TargetsContext, row: TargetRow): readonly number[] {
  const { start, target, years } = targetColumns(facts);
  const at = (column: { readonly at: number } | null): number | null =>
    column && figureAt(bieu, row.at, column.at);
  const [from, to] = [at(start), at(target)];
  const added = years.reduce((sum, year) => sum + (at(year) ?? 0), 0);
  return [from, to, from !== null && to !== null ? to - from : null, added, at(years.at(-1) ?? null)].flatMap(
    (figure) => figure ?? [],
  );
}

function unknownFinding(
  context: TargetsContext,
  row: TargetRow,
  column: number,
  note: string,
  names: readonly string[],
  isKnown: KnownUnits | null,
): Finding[] {
  if (!isKnown || row.measure.kind === 'villages') return [];
  const unknown = names.filter((name) => !isKnown(name));
  const found = names.length - unknown.length;
  if (unknown.length === 0 || found < LEAST_FOUND || found <= unknown.length * 2) return [];
  const message = text('targets/named-units.unknown', { names: unknown });
  return [finding(context, row, column, note, message, [])];
}

function finding(
  { bieu }: TargetsContext,
  row: TargetRow,
  column: number,
  note: string,
  message: Text,
  related: Finding['related'],
): Finding {
  const cell = targetCell(bieu, row.at, column);
  return {
    rule: 'targets/named-units',
    severity: 'warning',
    at: cellRange(cell),
    label: cellLabel(bieu, cell),
    actual: note,
    expected: null,
    message,
    related,
    suspects: [],
    repairs: [],
  };
}
