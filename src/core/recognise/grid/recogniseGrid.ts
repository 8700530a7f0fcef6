import { CRITERIA_SETS, type CriteriaSet } from '../../criteria';
import { matchCriterion } from '../../criteria/matchCriterion';
import { descend, unitsUnder, type AxisNode } from '../../bieu/axis';
import type { GridBieu, Evidence } from '../../bieu/bieu';
import type { Reading } from '../../relations/reading';
import type { Rect } from '../../snapshot/workbook';
import { clean, plain, words } from '../../text/normalize';
import { parseUnitName, type UnitLevel } from '../../text/unitName';
import { readFigure } from '../readFigure';
import type { View } from '../view';
import {
  findCriterionHeaders,
  headText,
  LEAST_CRITERIA,
  type CriterionColumn,
  type CriterionHeader,
} from './criterionColumns';
import { settleColumns } from './settleColumns';
import { figureColumns, latestYear, type FigureColumns } from './figureColumns';
import { headerBand, headerKeys, headerWords, repeatsHeader, type HeaderBand } from './headerBand';
import { labelColumns, type LabelColumns } from './labelColumns';
import { classifyLines, type ClassedLine } from './levels';
import { bodyLines, isFigure } from './lines';
import { longestMarkRun, markOf } from './markBlock';
import { countMet, markReader, type MarkArea } from './markReader';
import { outline } from './outline';
import { printedUnitCount } from './printedUnitCount';

/** Why a sheet, or a part of it, is not taken for a grid. */
export type Refusal = 'no-criteria' | 'no-names' | 'no-marks' | 'few-lines' | 'weak-evidence';

/** A reading of a part of a sheet as a grid, with how much speaks for it. */
export interface GridReading {
  readonly grid: Omit<GridBieu, 'sheet' | 'sheetName' | 'hidden'>;
  /** Header and body in view terms: where to look for the next table. */
  readonly lines: { readonly first: number; readonly last: number };
  readonly score: number;
}

export type GridResult = { readonly found: GridReading } | { readonly refused: Refusal };

/**
 * Reads the lines of a view as a grid of units × criteria, or says why not. What speaks for a grid: names or
 * numbers of criteria in the header, marks in the body, units' names, totals that agree with the marks.
 */
export function recogniseGrid(view: View): GridResult {
  let refused: Refusal = 'no-criteria';
  let best: GridReading | null = null;
  const headers = distinct(findCriterionHeaders(view)).slice(0, MOST_HEADERS);
  const fromBody = headerFromBody(view);
  for (const header of fromBody ? [...headers, fromBody] : headers) {
    const result = readGrid(view, header);
    if ('refused' in result) refused = graver(refused, result.refused);
    else if (best === null || result.found.score > best.score) best = result.found;
    if (best && best.score >= CERTAIN) break;
  }
  return best ? { found: best } : { refused };
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

/** A run of mark columns whose header says nothing we know: the line above the first marks is its header. */
function headerFromBody(view: View): CriterionHeader | null {
  const places = longestMarkRun(view);
  if (places.length < LEAST_CRITERIA) return null;
  const first = view.lines.find((line) => {
    const filled = places.filter((place) => view.text(line, place) !== '');
    const readable = filled.filter(
      (place) => isFigure(view.cell(line, place)?.value) || isMark(view, line, place),
    );
    return (
      filled.length * 2 >= places.length &&
      readable.length >= filled.length * 0.8 &&
      !isRun(view, line, places)
    );
  });
  if (first === undefined) return null;
  const lower = view.lines.filter((line) => line < first);
  const heads = (line: number): number => places.filter((place) => view.spread(line, place) !== '').length;
  // groups' headings may stand between the header and the first marks
  const above =
    lower.filter((line) => heads(line) * 2 >= places.length).at(-1) ?? lower.at(-1) ?? Math.max(0, first - 1);
  const columns = places.map((place, index) => ({
    place,
    number: index + 1,
    header: headText(view, above, place),
  }));
  return { kind: 'body', line: above, columns, set: null };
}

function isMark(view: View, line: number, place: number): boolean {
  return markOf(view.cell(line, place)).mark !== 'unreadable';
}

function isRun(view: View, line: number, places: readonly number[]): boolean {
  return places.every((place, index) => view.text(line, place) === String(index + 1));
}

function readGrid(view: View, header: CriterionHeader): GridResult {
  const firstPlaces = header.columns.map(({ place }) => place);
  const band = headerBand(view, header.line, firstPlaces);
  const { columns, told } = settleColumns(view, header, band);
  if (columns.length < LEAST_CRITERIA) return { refused: 'no-criteria' };
  if (nameUnits(columns)) return { refused: 'weak-evidence' };
  const places = columns.map(({ place }) => place);
  const dataLines = view.lines.filter((line) => line > band.bottom);
  const keys = headerKeys(view, band);
  const headers = new Set(dataLines.filter((line) => repeatsHeader(view, keys, line)));
  const labels = labelColumns(
    view,
    band,
    places,
    dataLines.filter((line) => !headers.has(line)),
  );
  if (!labels) return { refused: 'no-names' };
  const body = bodyLines(view, headers, dataLines, places, labels);
  const classed = classifyLines(body);
  if (classed.filter((one) => one.class === 'unit').length === 0) return { refused: 'few-lines' };
  const nameHeader = words(headerWords(view, band, labels.name, places.length));
  if ((!view.transposed && headsCriteria(nameHeader)) || namesCriteria(classed))
    return { refused: 'weak-evidence' };
  const { root, averageLines } = outline(classed, (line, units) =>
    agreeingColumns(view, places, line, units),
  );
  const marksShare = shareOfMarks(view, places, root);
  if (marksShare.share < LEAST_MARKS) return { refused: 'no-marks' };

  const taken = new Set([...places, labels.name, ...(labels.numbering === null ? [] : [labels.numbering])]);
  const area: MarkArea = { view, units: root, places, countPlace: null };
  const title = titleAbove(view, band);
  const headerText = allHeaderText(view, band);
  const figures = figureColumns(area, band, taken, latestYear(`${title} ${headerText}`));
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
  if (score < ENOUGH) return { refused: 'weak-evidence' };

  const set = setOf(header, told, columns, title);
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
    nameLine: labels.name,
    labelLines: labels.all,
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
  return { found: { grid, lines: { first: band.top, last }, score } };
}

/** Heads such as «Xã Sa Lông»: units stand across, and the table lies the other way. */
function nameUnits(columns: readonly CriterionColumn[]): boolean {
  const named = columns.filter(({ header }) => parseUnitName(header).level !== null);
  return named.length >= 2 && named.length * 2 >= columns.length;
}

/** «Tên tiêu chí» over the names: the table lies on its side. */
function headsCriteria(header: string): boolean {
  return /\b(?:tieu chi|chi tieu)\b/.test(header) && !UNIT_WORD.test(header.replaceAll('nong thon', ''));
}

/** Whether the lines are named like criteria: then the table lies on its side. */
function namesCriteria(lines: readonly ClassedLine[]): boolean {
  const units = lines.filter((one) => one.class === 'unit' && one.label !== '').slice(0, 40);
  const named = units.filter(({ label, unit }) => unit.level === null && isCriterionName(label));
  return named.length >= 4 && named.length * 2 >= units.length;
}

function isCriterionName(label: string): boolean {
  if (/^(?:tieu chi|tc)(?: so)? ?\d/.test(words(label))) return true;
  return CRITERIA_SETS.some((set) => (matchCriterion(label, set)[0]?.score ?? 0) >= 0.9);
}

/** The level that most units' prefixes speak of; a single «Bản An» among names without prefix says nothing. */
function levelOfMost(lines: readonly ClassedLine[]): UnitLevel | null {
  const units = lines.filter((one) => one.class === 'unit');
  const levels: readonly UnitLevel[] = ['commune', 'village', 'district'];
  return levels.find((level) => units.filter(({ unit }) => unit.level === level).length * 2 > units.length) ?? null;
}

/** «… của các thôn, bản», «Tên xã/thôn»: a title or header that speaks of villages and not of «các xã». */
function levelInWords(text: string): UnitLevel | null {
  const said = clean(text).toLowerCase().replaceAll('nông thôn', '');
  const says = (names: string): boolean => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'u').test(said);
  return says('thôn|bản|ấp|buôn|khu dân cư') && !says('các xã|các phường') ? 'village' : null;
}

/** Marks that a body must have among its filled cells: fewer, and it is another kind of table. */
const LEAST_MARKS = 0.85;
const ENOUGH = 4;
const CERTAIN = 8;

/** In how many criterion columns a line equals the marks met in other lines. */
function agreeingColumns(
  view: View,
  places: readonly number[],
  totalLine: number,
  unitLines: readonly number[],
): number {
  return places.filter((place) => {
    const printed = readFigure(view.cell(totalLine, place), { whole: true, most: Infinity });
    const met = unitLines.filter((line) => markOf(view.cell(line, place)).mark === 'met').length;
    return printed.state === 'number' && printed.low === met;
  }).length;
}

interface MarksShare {
  readonly share: number;
  readonly filled: number;
}

function shareOfMarks(view: View, places: readonly number[], root: AxisNode): MarksShare {
  let filled = 0;
  let marks = 0;
  for (const unit of unitsUnder(root)) {
    for (const line of unit.lines) {
      for (const place of places) {
        const { mark } = markOf(view.cell(line, place));
        if (mark === 'blank') continue;
        filled++;
        if (mark !== 'unreadable') marks++;
      }
    }
  }
  return { share: filled === 0 ? 0 : marks / filled, filled };
}

interface Weighing {
  readonly header: CriterionHeader;
  readonly told: number;
  readonly columns: readonly CriterionColumn[];
  readonly title: string;
  readonly headerText: string;
  readonly root: AxisNode;
  readonly places: readonly number[];
  readonly marksShare: MarksShare;
  readonly figures: FigureColumns;
}

const CRITERIA_WORD = /\b(?:tieu chi|tc)\b/;
const PROGRAMME_WORD = /\b(?:nong thon moi|ntm|xay dung ntm)\b/;
const UNIT_WORD =
  /\b(?:ten (?:don vi|xa|huyen|dia phuong|thon|ban)|don vi|dia phuong|dia ban|xa|phuong|thon|ban|huyen)\b/;

/**
 * Adds up what speaks for a grid. Layout and arithmetic alone are never enough: something must say that the
 * columns are criteria, or the lines administrative units of the programme.
 */
function weigh(
  view: View,
  facts: Weighing,
): { readonly score: number; readonly evidence: readonly Evidence[] } {
  const { header, told, columns, title, headerText, root, places, marksShare, figures } = facts;
  const headerKey = words(headerText);
  const evidence: Evidence[] = [];
  const n = columns.length;
  let score = 0;
  const add = (id: Evidence['id'], points: number, count = 1, of = 1): void => {
    score += points;
    evidence.push({ id, count, of });
  };
  const byWords = header.kind === 'names' || header.kind === 'stated';
  if (byWords && told >= n * 0.5) add('criterion-names', 3, told, n);
  else if (byWords && told >= n * 0.25) add('criterion-names', 2, told, n);
  const numberedByHeader = (header.kind === 'run' && told > 0) || hasNumberRun(view, header, places);
  if (numberedByHeader) add('criterion-numbers', isSetSize(n) ? 2 : 1, n, n);
  const saysCriteria = CRITERIA_WORD.test(headerKey) || CRITERIA_WORD.test(words(title));
  const saysProgramme = PROGRAMME_WORD.test(headerKey) || PROGRAMME_WORD.test(words(title));
  if (saysCriteria) add('criteria-word', 1);
  if (saysProgramme) add('programme-word', 1);
  const units = unitsUnder(root);
  const prefixed = descend(root).filter((node) =>
    /^(?:xa|phuong|thi tran|huyen|thon|ban|tp|tx|thi xa)\b/.test(words(node.label)),
  );
  const saysUnits =
    prefixed.length >= units.length * 0.3 || UNIT_WORD.test(headerKey.replaceAll('nong thon', ''));
  if (saysUnits) add('unit-names', 1, prefixed.length, units.length);
  if (marksShare.filled > 0)
    add('mark-cells', 1, Math.round(marksShare.share * marksShare.filled), marksShare.filled);
  if (isSetSize(n)) add('set-size', 1, n, n);
  const agreement = countsThatAgree(facts, view, figures);
  if (agreement.of >= 1 && agreement.count >= agreement.of * 0.7)
    add('totals-agree', 2, agreement.count, agreement.of);
  const named = byWords && told >= n * 0.5;
  const meaning =
    named || saysCriteria || (saysUnits && (saysProgramme || (numberedByHeader && isSetSize(n))));
  const reliable = units.length >= 2 || named || numberedByHeader;
  // a table on its side with one unit is a commune's own dossier, not a grid
  const isDossier = view.transposed && units.length < 2;
  return { score: meaning && reliable && !isDossier ? score : 0, evidence };
}

function hasNumberRun(view: View, header: CriterionHeader, places: readonly number[]): boolean {
  return [header.line - 1, header.line + 1].some((line) =>
    places.every((place, index) => view.spread(line, place).replace(/[()]/g, '') === String(index + 1)),
  );
}

function isSetSize(n: number): boolean {
  return CRITERIA_SETS.some((set) => set.criteria.length === n);
}

/** Units' counts and totals' criteria that agree with the marks. */
function countsThatAgree(
  { root, places }: Weighing,
  view: View,
  figures: FigureColumns,
): { readonly count: number; readonly of: number } {
  const area: MarkArea = { view, units: root, places, countPlace: figures.count };
  let count = 0;
  let of = 0;
  for (const node of descend(root)) {
    for (const line of node.lines) {
      if (node.role === 'unit') {
        if (figures.count === null) continue;
        const printed = readFigure(view.cell(line, figures.count), { whole: true, most: places.length });
        if (printed.state !== 'number') continue;
        of++;
        if (printed.low === countMet(area, line, false) || printed.low === countMet(area, line, true))
          count++;
      } else {
        const units = unitsUnder(node).flatMap((unit) => unit.lines);
        const filled = places.filter((place) => isFigure(view.cell(line, place)?.value)).length;
        of += filled;
        count += Math.min(filled, agreeingColumns(view, places, line, units));
      }
    }
  }
  return { count, of };
}

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

interface ReaderFacts {
  readonly unitLines: ReadonlySet<number>;
  readonly unitLevel: UnitLevel | null;
  readonly labels: LabelColumns;
  readonly criterionPlaces: ReadonlySet<number>;
  readonly figures: FigureColumns;
  readonly readMark: (line: number, place: number) => Reading;
}

function readerOf(view: View, facts: ReaderFacts): (row: number, column: number) => Reading {
  const { unitLines, unitLevel, labels, criterionPlaces, figures, readMark } = facts;
  const labelPlaces = new Set(labels.all);
  const most = criterionPlaces.size;
  return (row, column) => {
    const [line, place] = view.transposed ? [column, row] : [row, column];
    if (criterionPlaces.has(place) && unitLines.has(line)) return readMark(line, place);
    if (labelPlaces.has(place)) return printedUnitCount(view.text(line, place), unitLevel);
    const isAverage = place === figures.average;
    return readFigure(view.cell(line, place), { whole: !isAverage, most: isAverage ? most : Infinity });
  };
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
  let left = Infinity;
  let right = 0;
  for (const line of view.lines) {
    if (line < band.top || line > last) continue;
    for (let place = 0; place < view.width; place++) {
      if (view.text(line, place) === '') continue;
      left = Math.min(left, place);
      right = Math.max(right, place);
    }
  }
  const rect = { top: band.top, left, bottom: last, right };
  return view.transposed ? { top: left, left: band.top, bottom: right, right: last } : rect;
}

const NO_TITLE =
  /^(?:cong hoa xa hoi|doc lap|uy ban nhan dan|ubnd|hoi dong nhan dan|ban chi dao|van phong|so nong nghiep|don vi tinh|dvt)\b/;
const TITLE_LINES = 12;

/** The texts above the header that name the table; on a view that lies on its side they stand beside it. */
function titleAbove(view: View, band: HeaderBand): string {
  const [lines, places] = view.transposed
    ? [view.lines, range(0, view.width)]
    : [view.lines.filter((line) => line < band.top).slice(-TITLE_LINES), range(0, view.width)];
  const texts: string[] = [];
  const seen = (text: string): void => {
    const key = words(text);
    if (text.length > 8 && /\p{L}/u.test(text) && !NO_TITLE.test(key) && !text.startsWith('('))
      texts.push(text);
  };
  if (!view.transposed) for (const line of lines) for (const place of places) seen(view.text(line, place));
  else
    for (const place of places)
      for (const line of lines) if (place < firstTablePlace(view, band)) seen(view.text(line, place));
  return texts.join(' ').slice(0, 300);
}

/** On a view that lies on its side titles stand in places before the first that the header band fills. */
function firstTablePlace(view: View, band: HeaderBand): number {
  for (let place = 0; place < view.width; place++) {
    let filled = 0;
    for (const line of view.lines) if (line >= band.bottom && view.text(line, place) !== '') filled++;
    if (filled >= 2) return place;
  }
  return 0;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function allHeaderText(view: View, band: HeaderBand): string {
  const texts: string[] = [];
  for (const line of view.lines) {
    if (line < band.top || line > band.bottom) continue;
    for (let place = 0; place < view.width; place++) texts.push(view.text(line, place));
  }
  return texts.join(' ');
}

function periodOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const year = latestYear(text);
    if (year > 0) return String(year);
  }
  return null;
}
