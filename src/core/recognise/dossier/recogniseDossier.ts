import type { Place, TableBieu } from '../../bieu/bieu';
import { NOTHING_DECLARED } from '../../bieu/declared';
import type { AssessedCriterion, Assessment, DossierFacts } from '../../bieu/dossier';
import type { MarkWord } from '../../bieu/markCodebook';
import type { TableLine } from '../../bieu/tableLine';
import { CRITERIA_SETS } from '../../criteria';
import { matchCriterion } from '../../criteria/matchCriterion';
import { BLANK, numberReading, unreadable, type Reading } from '../../relations/reading';
import { words } from '../../text/normalize';
import { periodOf } from '../grid/titleText';
import type { TableReading } from '../table/recogniseTables';
import type { View } from '../view';
import { assessmentColumns, verdictAt, type AssessmentColumn } from './assessmentColumns';
import { countCells, type PrintedCount } from './countCells';
import { dossierHeaderAt, type DossierHeader } from './dossierHeader';
import { dossierLines, type DossierLines } from './dossierLines';

/** A dossier and the lines of the view it takes. */
export interface DossierReading {
  readonly dossier: TableReading;
  readonly lines: { readonly first: number; readonly last: number };
}

/** Dossiers on one sheet: a commune each. */
const MOST_DOSSIERS = 60;
/** Lines tried as a header. */
const MOST_HEADERS = 400;
const LEAST_CRITERIA = 3;

/** The dossiers of communes on a view, top to bottom: criteria with their indicators, and who found them met. */
export function recogniseDossiers(view: View): DossierReading[] {
  const found: DossierReading[] = [];
  let tried = 0;
  for (let at = 0; at < view.lines.length && found.length < MOST_DOSSIERS; at++) {
    if (found.length > 0 && view.lines[at]! <= found.at(-1)!.lines.last) continue;
    const header = dossierHeaderAt(view, view.lines, at);
    if (!header || ++tried > MOST_HEADERS) continue;
    const after = (found.at(-1)?.lines.last ?? -1) + 1;
    const reading = readDossier(view, header, after);
    if (reading) found.push(reading);
  }
  return found;
}

function readDossier(view: View, header: DossierHeader, after: number): DossierReading | null {
  const lines = dossierLines(view, view.lines, header);
  const { criteria } = lines;
  if (criteria.length < LEAST_CRITERIA) return null;
  const columns = assessmentColumns(view, header, lines);
  if (columns.length === 0) return null;
  const titles = titlesOf(view, header, after);
  const named = criteria.filter(({ label }) => isCriterionName(label)).length;
  if (!isOfCriteria(header, lines, named, `${titles.join(' ')} ${view.sheet.name}`)) return null;
  const counts = countCells(view, lines.totals, columns);
  const facts = factsOf(view, lines, columns, counts);
  if (facts.assessments.length === 0) return null;
  const title = titles
    .filter((text) => text.length > 8)
    .join(' ')
    .slice(0, 300);
  const rows = rowsOf(lines);
  return {
    lines: { first: header.top, last: lines.last },
    dossier: {
      kind: 'dossier',
      range: {
        top: header.top,
        left: header.numbering ?? header.name,
        bottom: lines.last,
        right: Math.max(...columns.map(({ place, against }) => against ?? place)),
      },
      title,
      period: periodOf([title, view.sheet.name]),
      header: { top: header.top, bottom: header.body - 1 },
      rows,
      columns: columns.map(columnOf),
      numberingColumn: header.numbering,
      nameColumn: header.content ?? header.name,
      noteColumns: [],
      laws: [],
      declared: NOTHING_DECLARED,
      dossier: facts,
      read: readerOf(facts, counts),
      evidence: [
        { id: 'criterion-names', count: named, of: criteria.length },
        { id: 'assessment-column', count: columns.length, of: columns.length },
      ],
    },
  };
}

const PROGRAMME = /\b(?:nong thon moi|ntm|tieu chi|ho so|tu danh gia|dat chuan)\b/;

/** Names of criteria, numbers such as 2.1 under 2, or the words of the programme over numbered criteria. */
function isOfCriteria(
  { pathOf, name, content }: DossierHeader,
  { criteria }: DossierLines,
  named: number,
  title: string,
): boolean {
  if (named >= LEAST_CRITERIA) return true;
  const head = words([...pathOf(name), ...(content === null ? [] : pathOf(content))].join(' '));
  if (!/\b(?:tieu chi|chi tieu)\b/.test(head)) return false;
  const under = criteria.flatMap(({ number, indicators }) =>
    indicators.filter(({ numbering }) => numbering?.kind === 'decimal' && numbering.stem === `${number}.`),
  );
  if (under.length >= LEAST_CRITERIA) return true;
  const isNumbered = criteria.every(({ number }, index) => number === index + 1);
  return isNumbered && PROGRAMME.test(words(title));
}

function isCriterionName(label: string): boolean {
  return CRITERIA_SETS.some((set) => (matchCriterion(label, set)[0]?.score ?? 0) >= 0.9);
}

const TITLE_LINES = 12;

function titlesOf(view: View, { top }: DossierHeader, after: number): string[] {
  const lines = view.lines.filter((line) => line >= after && line < top).slice(-TITLE_LINES);
  return lines.flatMap((line) =>
    Array.from({ length: view.width }, (_, place) => view.text(line, place)).filter((text) => text !== ''),
  );
}

function rowsOf({ criteria, totals }: DossierLines): TableLine[] {
  const rows: TableLine[] = [];
  const line = (at: number, label: string, parent: number | null, path: readonly string[]): TableLine => ({
    at,
    label,
    path,
    numbering: null,
    parent,
    depth: parent === null ? 0 : 1,
    measure: 'unknown',
    total: null,
    hasFigures: true,
  });
  for (const { line: at, label, indicators, hasOwnLine } of criteria) {
    const parent = hasOwnLine ? rows.length : null;
    if (hasOwnLine) rows.push(line(at, label, null, [label]));
    for (const one of indicators) rows.push(line(one.line, one.label, parent, [label, one.label]));
  }
  for (const total of totals) rows.push(line(total.line, total.label, null, [total.label]));
  return rows;
}

function columnOf({ place, path }: AssessmentColumn): TableLine {
  return {
    at: place,
    label: path.at(-1) ?? '',
    path,
    numbering: null,
    parent: null,
    depth: Math.max(0, path.length - 1),
    measure: 'unknown',
    total: null,
    hasFigures: true,
  };
}

function factsOf(
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

const MARK_READINGS: Readonly<Record<'met' | 'notMet' | 'notConsidered', Reading>> = {
  met: { state: 'mark', low: 1, high: 1, decimals: 0 },
  notMet: { state: 'mark', low: 0, high: 0, decimals: 0 },
  // what is not considered does not count against its criterion
  notConsidered: { state: 'mark', low: 1, high: 1, decimals: 0 },
};
const NOT_ASSESSED: Reading = { state: 'notSubmitted', low: 0, high: 1, decimals: 0 };

function readerOf(facts: DossierFacts, counts: readonly PrintedCount[]): TableBieu['read'] {
  const printed = new Map(counts.map(({ at, printed: value }) => [keyOf(at), value]));
  const marks = new Set<string>();
  for (const { criteria } of facts.assessments) {
    for (const { own, indicators } of criteria) {
      for (const cell of own ? [own, ...indicators] : indicators) marks.add(keyOf(cell));
    }
  }
  return (row, column) => {
    const key = keyOf({ row, column });
    const value = printed.get(key);
    if (value !== undefined) return numberReading(value, 0);
    if (!marks.has(key)) return BLANK;
    const { mark } = facts.markAt({ row, column });
    if (mark === 'blank') return NOT_ASSESSED;
    return mark === 'unreadable' ? { ...unreadable('not-a-mark'), low: 0, high: 1 } : MARK_READINGS[mark];
  };
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}
