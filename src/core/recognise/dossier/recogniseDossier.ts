import { NOTHING_DECLARED } from '../../bieu/declared';
import { CRITERIA_SETS } from '../../criteria';
import { matchCriterion } from '../../criteria/matchCriterion';
import { words } from '../../text/normalize';
import { periodOf } from '../grid/titleText';
import type { TableReading } from '../table/recogniseTables';
import type { View } from '../view';
import { assessmentColumns } from './assessmentColumns';
import { countCells } from './countCells';
import { factsOf } from './dossierFacts';
import { dossierHeaderAt, type DossierHeader } from './dossierHeader';
import { dossierLines, type DossierLines } from './dossierLines';
import { readerOf } from './dossierReader';
import { columnOf, rowsOf } from './dossierTable';

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
      targets: null,
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
