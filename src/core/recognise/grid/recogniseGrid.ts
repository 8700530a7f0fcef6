import { unitsUnder, type AxisNode } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import { CRITERIA_SETS, type CriteriaSet } from '../../criteria';
import type { Rect } from '../../snapshot/workbook';
import { plain, words } from '../../text/normalize';
import type { ToldLines } from '../told';
import type { View } from '../view';
import { headerFromBody } from './bodyHeader';
import {
  findCriterionHeaders,
  LEAST_CRITERIA,
  MOST_CRITERIA,
  type CriterionColumn,
  type CriterionHeader,
} from './criterionColumns';
import { figureColumns, latestYear } from './figureColumns';
import { readerOf } from './gridReader';
import { headerBand, headerKeys, headerWords, repeatsHeader, type HeaderBand } from './headerBand';
import { labelColumns } from './labelColumns';
import { classifyLines } from './levels';
import { bodyLines, type BodyEnd } from './lines';
import { markReader, type MarkArea } from './markReader';
import { isOtherList } from './otherLists';
import { isYearLine } from './sameAgain';
import { outline } from './outline';
import { settleColumns } from './settleColumns';
import { headsCriteria, namesCriteria, nameUnits } from './sideways';
import { allHeaderText, firstTablePlace, periodOf, titleAbove } from './titleText';
import { levelInWords, levelOfMost } from './unitLevel';
import { agreeingColumns, shareOfMarks, weigh } from './weighEvidence';

/** Why a sheet, or a part of it, is not taken for a grid. */
export type Refusal = 'no-criteria' | 'no-names' | 'no-marks' | 'few-lines' | 'weak-evidence';

/** A reading of a part of a sheet as a grid, with how much speaks for it. */
export interface GridReading {
  readonly grid: Omit<GridBieu, 'sheet' | 'sheetName' | 'hidden'>;
  /** Header and body in view terms: where to look for the next table. */
  readonly lines: { readonly first: number; readonly last: number };
  readonly score: number;
  /** Where another table ended it; null where the lines did. */
  readonly end: BodyEnd | null;
  /** The header's last line. */
  readonly headerBottom: number;
}

/** A grid, or why there is none. */
export type GridResult = { readonly found: GridReading } | { readonly refused: Refusal };

/**
 * Reads the lines of a view as a grid of units × criteria, or says why not. What speaks for a grid: names or
 * numbers of criteria in the header, marks in the body, units' names, totals that agree with the marks. `told`: the
 * user says that it is one, so little evidence is enough, and may say which of its lines are what. `mayRepeat`: whether
 * the same units again under the same header begin another table.
 */
export function recogniseGrid(view: View, told: ToldLines | null = null, mayRepeat = true): GridResult {
  let refused: Refusal = 'no-criteria';
  let best: GridReading | null = null;
  for (const header of candidates(view, told?.header)) {
    const result = readGrid(view, header, told, mayRepeat);
    if ('refused' in result) refused = graver(refused, result.refused);
    else if (best === null || result.found.score > best.score) best = result.found;
    if (best && best.score >= CERTAIN) break;
  }
  return best ? { found: best } : { refused };
}

/** Headers to try: those that words and numbers tell, then what the marks alone suggest, looked for only when asked. */
function* candidates(view: View, told: ToldLines['header']): Generator<CriterionHeader> {
  const isTold = ({ line }: CriterionHeader): boolean => !told || (line >= told.top && line <= told.bottom);
  yield* distinct(findCriterionHeaders(view).filter(isTold)).slice(0, MOST_HEADERS);
  const fromBody = headerFromBody(view);
  if (fromBody) yield told ? { ...fromBody, line: told.bottom } : fromBody;
}

/** A header printed on each page gives as many candidates over the same columns: the first stands for all. */
function distinct(headers: readonly CriterionHeader[]): CriterionHeader[] {
  const seen = new Set<string>();
  return headers.filter(({ kind, columns }) => {
    const key = `${kind} ${columns.map(({ place }) => place).join()}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Candidates tried per sheet. */
const MOST_HEADERS = 4;

const REFUSALS: readonly Refusal[] = ['no-criteria', 'no-names', 'few-lines', 'no-marks', 'weak-evidence'];

function graver(a: Refusal, b: Refusal): Refusal {
  return REFUSALS.indexOf(b) > REFUSALS.indexOf(a) ? b : a;
}

function readGrid(
  view: View,
  header: CriterionHeader,
  said: ToldLines | null,
  mayRepeat: boolean,
): GridResult {
  const firstPlaces = header.columns.map(({ place }) => place);
  const named = said?.header ?? headerBand(view, header.line, firstPlaces);
  const settled = settleColumns(view, header, named);
  const { told } = settled;
  const columns = settled.columns.filter(({ place }) => place !== said?.name);
  if (columns.length < LEAST_CRITERIA || columns.length > MOST_CRITERIA) return { refused: 'no-criteria' };
  if (nameUnits(columns)) return { refused: 'weak-evidence' };
  const places = columns.map(({ place }) => place);
  // the names known at first may be few: all columns together tell how far the header reaches
  const band = said?.header ?? headerBand(view, header.line, places);
  const dataLines = view.lines.filter((line) => line > band.bottom);
  const keys = headerKeys(view, band);
  const headers = new Set(dataLines.filter((line) => repeatsHeader(view, keys, line)));
  const labels = labelColumns(
    view,
    band,
    places,
    dataLines.filter((line) => !headers.has(line)),
    said?.name,
  );
  if (!labels) return { refused: 'no-names' };
  const above = titleAbove(view, band);
  const { lines: body, end } = bodyLines(view, {
    headers,
    lines: dataLines,
    places,
    columns: labels,
    title: above,
    mayRepeat,
  });
  // «A. Năm 2023» under the header, where the same units come again for another year
  const opening = end?.kind === 'again' && body[0] && isYearLine(body[0]) ? body[0].label : '';
  const title = `${above} ${opening}`.trim();
  const classed = classifyLines(body);
  if (classed.filter((one) => one.class === 'unit').length === 0) return { refused: 'few-lines' };
  const nameHeader = words(headerWords(view, band, labels.name, places.length));
  if ((!view.transposed && headsCriteria(nameHeader)) || namesCriteria(classed))
    return { refused: 'weak-evidence' };
  if (isOtherList(nameHeader, title, columns, classed)) return { refused: 'weak-evidence' };
  const { root, averageLines } = outline(classed, (line, units) =>
    agreeingColumns(view, places, line, units),
  );
  const marksShare = shareOfMarks(view, places, root);
  if (marksShare.share < LEAST_MARKS) return { refused: 'no-marks' };

  const taken = new Set([...places, labels.name, ...(labels.numbering === null ? [] : [labels.numbering])]);
  const area: MarkArea = { view, units: root, places, countPlace: null };
  const headerText = allHeaderText(view, band);
  const figures = figureColumns(area, band, taken, latestYear(title));
  const marks = markReader({ ...area, countPlace: figures.count });
  const last = body.at(-1)!.line;
  const { score, evidence } = weigh(view, {
    header,
    told,
    columns,
    title,
    headerText,
    root,
    places,
    marksShare,
    figures,
  });
  if (score < ENOUGH && !said) return { refused: 'weak-evidence' };

  const set = setOf(header, told, columns, title);
  const firstPlace = view.transposed ? firstTablePlace(view, band) : 0;
  const unitLines = new Set(unitsUnder(root).flatMap((unit) => unit.lines));
  const criterionPlaces = new Set(places);
  const unitLevel = levelOfMost(classed) ?? levelInWords(`${title} ${headerText}`);
  const countHeader = figures.count === null ? '' : headerWords(view, band, figures.count, places.length);
  const grid: GridReading['grid'] = {
    kind: 'grid',
    range: rangeOf(view, band, last),
    title,
    period: periodOf([countHeader, title, view.sheet.name]),
    transposed: view.transposed,
    units: root,
    averageLines,
    criteria: columns.map(({ place, number, header: text }) => columnNode('criterion', text, place, number)),
    count: figures.count === null ? null : columnNode('count', countHeader, figures.count),
    average: figureNode('average', view, band, figures.average, places.length),
    unitCount: figureNode('unitCount', view, band, figures.unitCount, places.length),
    shares: figures.shares.map((place) =>
      columnNode('other', headerWords(view, band, place, places.length), place),
    ),
    nameLine: labels.name,
    labelLines: labels.all.filter((place) => place >= firstPlace),
    numberingLine: labels.numbering,
    criteriaSet: set,
    codebook: marks.codebook,
    read: readerOf(view, {
      unitLines,
      unitLevel,
      labels,
      criterionPlaces,
      figures,
      readMark: marks.readMark,
    }),
    evidence,
  };
  return { found: { grid, lines: { first: band.top, last }, score, end, headerBottom: band.bottom } };
}

/** Marks that a body must have among its filled cells: fewer, and it is another kind of table. */
const LEAST_MARKS = 0.85;

const ENOUGH = 4;

const CERTAIN = 8;

/** The set whose names the header bears; for bare numbers the one set of that size, unless the title says another. */
function setOf(
  header: CriterionHeader,
  told: number,
  columns: readonly CriterionColumn[],
  title: string,
): CriteriaSet | null {
  const key = plain(title);
  const fitting = CRITERIA_SETS.filter((set) => set.criteria.length === columns.length);
  const titled = fitting.find((set) => set.titleWords.some((word) => key.includes(plain(word))));
  if (header.set && told >= columns.length * 0.5) return header.set;
  return titled ?? fitting[0] ?? header.set;
}

function columnNode(role: AxisNode['role'], label: string, place: number, number?: number): AxisNode {
  const node = { role, label, labelLine: place, lines: [place], parent: null, partitions: [] };
  return number === undefined ? node : { ...node, number };
}

function figureNode(
  role: AxisNode['role'],
  view: View,
  band: HeaderBand,
  place: number | null,
  blockSpan: number,
): AxisNode | null {
  return place === null ? null : columnNode(role, headerWords(view, band, place, blockSpan), place);
}

function rangeOf(view: View, band: HeaderBand, last: number): Rect {
  // titles of a table that lies on its side stand in places before it
  const first = view.transposed ? firstTablePlace(view, band) : 0;
  let left = view.width;
  let right = 0;
  for (const line of view.lines) {
    if (line < band.top || line > last) continue;
    for (let place = first; place < left; place++) if (view.text(line, place) !== '') left = place;
    for (let place = view.width - 1; place > right; place--) if (view.text(line, place) !== '') right = place;
  }
  const rect = { top: band.top, left, bottom: last, right };
  return view.transposed ? { top: left, left: band.top, bottom: right, right: last } : rect;
}
