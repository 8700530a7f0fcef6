import type { Place } from '../../bieu/bieu';
import type { AssessedCriterion, Assessment, DossierFacts } from '../../bieu/dossier';
import type { MarkWord } from '../../bieu/markCodebook';
import type { View } from '../view';
import { verdictAt, type AssessmentColumn } from './assessmentColumns';
import type { PrintedCount } from './countCells';
import type { DossierLines } from './dossierLines';

/** What a dossier says of each criterion, for each who assesses, with the counts at the end. */
export function factsOf(
  view: View,
  lines: DossierLines,
  columns: readonly AssessmentColumn[],
  counts: readonly PrintedCount[],
): DossierFacts {
  const against = new Map(columns.map((column) => [column.place, column.against]));
  const markAt = ({ row, column }: Place): MarkWord =>
    verdictAt(view, row, column, against.get(column) ?? null);
  const paired = pairsOf(columns);
  const used = new Set(paired.values());
  const assessments = columns.flatMap((column, index): Assessment[] => {
    if (used.has(column)) return [];
    const results = paired.get(column) ?? null;
    const own = counts.filter(
      ({ assessment }) => assessment === index || (results !== null && columns[assessment] === results),
    );
    return [
      {
        column: column.place,
        label: column.path.join(' – '),
        criteria: lines.criteria.map((criterion) => assessed(markAt, criterion, column, results)),
        counts: own.map(({ at, of }) => ({ at, of })),
      },
    ];
  });
  return { assessments, criteria: lines.criteria.length, markAt, ...writtenAs(view, lines, columns) };
}

/** A column of the criteria's results belongs to the column of their indicators' results before it. */
function pairsOf(columns: readonly AssessmentColumn[]): Map<AssessmentColumn, AssessmentColumn> {
  const pairs = new Map<AssessmentColumn, AssessmentColumn>();
  columns.forEach((column, index) => {
    const before = columns[index - 1];
    if (column.isOfCriteria && before && !before.isOfCriteria) pairs.set(before, column);
  });
  return pairs;
}

function assessed(
  markAt: DossierFacts['markAt'],
  { label, line, hasOwnLine, indicators }: DossierLines['criteria'][number],
  column: AssessmentColumn,
  results: AssessmentColumn | null,
): AssessedCriterion {
  const resultPlace = results?.place ?? (hasOwnLine || column.isOfCriteria ? column.place : null);
  const result = resultPlace === null ? null : { row: line, column: resultPlace };
  const isPrinted = result !== null && !['blank', 'unreadable'].includes(markAt(result).mark);
  const cells = column.isOfCriteria ? [] : judgedLines(markAt, indicators, column.place);
  if (isPrinted) return { label, own: result, indicators: cells };
  // a criterion without indicators whose own line says nothing is not assessed
  return { label, own: null, indicators: cells.length === 0 && result ? [result] : cells };
}

/** The indicators' cells; where one has none of its own, the cells of the items under it. */
function judgedLines(
  markAt: DossierFacts['markAt'],
  indicators: DossierLines['criteria'][number]['indicators'],
  column: number,
): Place[] {
  const cells: Place[] = [];
  const isItem = (index: number): boolean =>
    ['dash', 'plus', 'letter'].includes(indicators[index]?.numbering?.kind ?? '');
  indicators.forEach((one, index) => {
    const cell = { row: one.line, column };
    const isBlank = markAt(cell).mark === 'blank';
    if (isItem(index)) {
      const above = indicators.slice(0, index).findLast((_, at) => !isItem(at));
      if (above && markAt({ row: above.line, column }).mark !== 'blank') return;
    } else if (isBlank && isItem(index + 1)) return;
    cells.push(cell);
  });
  return cells;
}

/** The commonest ways this dossier writes met and not met. */
function writtenAs(
  view: View,
  { criteria }: DossierLines,
  columns: readonly AssessmentColumn[],
): Pick<DossierFacts, 'met' | 'notMet'> {
  const seen = { met: new Map<string | number, number>(), notMet: new Map<string | number, number>() };
  for (const { line, indicators } of criteria) {
    for (const at of [line, ...indicators.map((one) => one.line)]) {
      for (const { place, against } of columns) {
        const { mark, nearly } = verdictAt(view, at, place, against);
        const value = view.cell(at, place)?.value;
        if ((mark !== 'met' && mark !== 'notMet') || nearly) continue;
        if (typeof value !== 'string' && typeof value !== 'number') continue;
        seen[mark].set(value, (seen[mark].get(value) ?? 0) + 1);
      }
    }
  }
  const most = (counted: ReadonlyMap<string | number, number>, otherwise: string): string | number =>
    [...counted].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
  return { met: most(seen.met, 'Đạt'), notMet: most(seen.notMet, 'Chưa đạt') };
}
