import { overlap } from '../../../../core/snapshot/rects';
import { address, parseRect, rectAddress } from '../../../../core/snapshot/address';
import type { Rect } from '../../../../core/snapshot/workbook';
import { cellsOfRow, heightXml, linksXml, mergesXml, type PlacedPlan } from '../planCells';
import { breaksOf, breaksXml, columnsXml, pagesXml, paneXml } from '../planXml';
import { placeInSheet } from '../sheetOrder';
import { prefixed } from '../styleLists';
import { applyEdits, insertAt, type TextEdit } from '../textEdits';
import { attributesOf, attributePlace, escapeXml, parseElements, type XmlElement } from '../xmlElements';
import type { Beside, Label } from './beside';
import { shiftIndex, shiftRect, Stuck, type Insertion } from './insertion';
import { shiftSpans } from './shiftPart';
import { ROW, userRows, type ShiftFormula, type UserRow } from './userCells';

export interface RefillJob {
  readonly placed: PlacedPlan;
  /** What was ours so far, before insertions. */
  readonly area: Rect;
  readonly insertions: readonly Insertion[];
  readonly beside: Beside;
  /** Shifts a formula of this sheet's. */
  readonly shift: ShiftFormula;
  /** The element that leads to the charts, where one has to be put in. */
  readonly drawing: string;
  /** Whether the pages are set up anew: a former version set them up, for another layout. */
  readonly setsPages: boolean;
}

/**
 * The part of a sheet of ours with the plan in place of what was ours; what its owner added stays, behind insertions
 * where there are some. Page setup, unless asked for, and the like stay as they are. Throws Stuck where something cannot be moved.
 */
export function refillSheet(text: string, part: string, job: RefillJob): string {
  const root = parseElements(text, part, ROW);
  const { prefix } = root;
  const edits: TextEdit[] = [];
  const own = (xml: string): string => prefixed(xml, prefix);
  const pages = job.setsPages ? [...pagesXml(job.placed)] : [];
  const handled = new Map<string, (element: XmlElement | undefined) => string>([
    ['dimension', () => ''],
    ['sheetViews', (element) => (element ? viewsXml(text, element, own(paneXml(job.placed))) : '')],
    ['cols', (element) => wrap('cols', columns(text, element, job, own), prefix)],
    ['sheetData', (element) => wrap('sheetData', [sheetData(text, element, job, own)], prefix)],
    [
      'mergeCells',
      (element) => wrap('mergeCells', renewed(mergesXml(job.placed), text, element, job, own), prefix, true),
    ],
    [
      'hyperlinks',
      (element) => wrap('hyperlinks', renewed(linksXml(job.placed), text, element, job, own), prefix),
    ],
    ...pages.map(([name, xml]) => [name, () => own(xml)] as const),
    ['rowBreaks', (element) => own(breaksXml(breaks(text, element, job)))],
  ]);
  for (const [name, make] of handled) {
    const element = root.children.find((child) => child.name === name);
    const made = make(element);
    if (element) edits.push({ start: element.start, end: element.end, text: made });
    else if (made !== '') edits.push(insertAt(placeOf(root, name), made));
  }
  if (job.drawing !== '') edits.push(insertAt(placeInSheet(root, 'drawing'), own(job.drawing)));
  for (const child of root.children) {
    if (!handled.has(child.name)) edits.push(...shiftSpans(text, child, job.insertions, job.shift));
  }
  return applyEdits(text, edits);
}

/** `cols` comes before the cells, all else we may add behind them. */
function placeOf(root: XmlElement, name: string): number {
  if (name !== 'cols') return placeInSheet(root, name);
  return root.children.find((child) => child.name === 'sheetData')?.start ?? root.closeStart;
}

function wrap(name: string, inside: readonly string[], prefix: string, counts = false): string {
  if (inside.length === 0) return '';
  const count = counts ? ` count="${inside.length}"` : '';
  return `<${prefix}${name}${count}>${inside.join('')}</${prefix}${name}>`;
}

/** The views with our panes in the first; zoom and the like stay. */
function viewsXml(text: string, element: XmlElement, pane: string): string {
  const whole = text.slice(element.start, element.end);
  const view = element.children[0];
  if (!view) return whole;
  const others = view.children.filter(({ name }) => name !== 'pane' && name !== 'selection');
  const inside = pane + others.map(({ start, end }) => text.slice(start, end)).join('');
  const tag = text
    .slice(view.start, view.openEnd)
    .replace(/\s*\/?>$/, '')
    .replace(/\stopLeftCell="[^"]*"/, '');
  const made = `${tag}>${inside}</${view.prefix}${view.name}>`;
  return text.slice(element.start, view.start) + made + text.slice(view.end, element.end);
}

function columns(
  text: string,
  element: XmlElement | undefined,
  { placed, insertions }: RefillJob,
  own: (xml: string) => string,
): string[] {
  const first = placed.origin.column;
  const last = first + placed.plan.widths.length - 1;
  const users = (element?.children ?? []).flatMap((col) => {
    const attributes = attributesOf(text, col);
    const [min, max] = ['min', 'max'].map((name) => Number(attributes.get(name)) - 1) as [number, number];
    const [from, to] = [min, max].map((at) => shiftIndex('column', at, insertions)) as [number, number];
    const pieces = [
      [from, Math.min(to, first - 1)],
      [Math.max(from, last + 1), to],
    ] as const;
    return pieces
      .filter(([a, b]) => a <= b)
      .map(([a, b]) => ({ at: a, xml: withSpan(text, col, a + 1, b + 1) }));
  });
  const ours = columnsXml(placed).map((xml, i) => ({ at: first + i, xml: own(xml) }));
  return [...users, ...ours].sort((a, b) => a.at - b.at).map(({ xml }) => xml);
}

function withSpan(text: string, col: XmlElement, min: number, max: number): string {
  const edits = Object.entries({ min, max }).flatMap(([name, value]) => {
    const place = attributePlace(text, col, name);
    return place ? [{ start: place.start - col.start, end: place.end - col.start, text: String(value) }] : [];
  });
  return applyEdits(text.slice(col.start, col.end), edits);
}

function sheetData(
  text: string,
  element: XmlElement | undefined,
  { placed, area, insertions, shift, beside }: RefillJob,
  own: (xml: string) => string,
): string {
  const users = element
    ? userRows(text, element, area, insertions, shift, beside)
    : new Map<number, UserRow>();
  for (const label of beside.labels) addLabel(users, label, own);
  const cellsOf = cellsOfRow(placed);
  const { origin, heights, grid } = placed;
  const numbers = new Set(users.keys());
  heights.forEach(({ isFixed }, i) => {
    if (isFixed || grid.rows[i]!.length > 0) numbers.add(origin.row + i);
  });
  const prefix = element?.prefix ?? '';
  return [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const user = users.get(row);
      const height = heights[row - origin.row];
      const attributes = height ? heightXml(height) : (user?.attributes ?? '');
      const before = (user?.cells ?? []).filter(({ column }) => column < origin.column);
      const behind = (user?.cells ?? []).filter(({ column }) => column >= origin.column);
      const cells = [
        ...before.map(({ xml }) => xml),
        own(cellsOf(row - origin.row)),
        ...behind.map(({ xml }) => xml),
      ];
      return `<${prefix}row r="${row + 1}"${attributes}>${cells.join('')}</${prefix}row>`;
    })
    .join('');
}

/** Says what the line was for that the cells of a row stood beside. */
function addLabel(
  users: Map<number, UserRow>,
  { row, column, text }: Label,
  own: (xml: string) => string,
): void {
  const { attributes = '', cells = [] } = users.get(row) ?? {};
  const place = address(row, column);
  const xml = own(
    `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
  );
  const more = [...cells, { column, xml }].sort((a, b) => a.column - b.column);
  users.set(row, { attributes, cells: more });
}

/** Elements with a `ref` that are not ours, moved; those torn apart by an insertion grow. */
function kept(
  text: string,
  element: XmlElement | undefined,
  { area, insertions, beside }: RefillJob,
): string[] {
  return (element?.children ?? []).flatMap((child) => {
    const place = attributePlace(text, child, 'ref');
    const rect = place && parseRect(text.slice(place.start, place.end));
    if (!place || !rect || overlap(rect, area)) return [];
    const ref = { start: place.start - child.start, end: place.end - child.start };
    const shifted = shiftRect(rect, insertions);
    // merged cells and links stay with what they hold
    if (beside.isMoved(shifted)) throw new Stuck(child.name);
    const moved = rectAddress(shifted);
    return [applyEdits(text.slice(child.start, child.end), [{ ...ref, text: moved }])];
  });
}

/** Ours in place of what was ours, and what its owner added. */
function renewed(
  made: readonly string[],
  text: string,
  element: XmlElement | undefined,
  job: RefillJob,
  own: (xml: string) => string,
): string[] {
  return [...made.map(own), ...kept(text, element, job)];
}

/** The rows above page breaks, from 1: ours within the area are made anew, the user's beyond it stay. */
function breaks(
  text: string,
  element: XmlElement | undefined,
  { placed, area, insertions }: RefillJob,
): number[] {
  const users = (element?.children ?? [])
    .map((child) => Number(attributesOf(text, child).get('id')))
    .filter((row) => row > 0 && (row <= area.top || row > area.bottom + 1))
    .map((row) => shiftIndex('row', row, insertions));
  return [...new Set([...breaksOf(placed), ...users])].filter((row) => row > 0).sort((a, b) => a - b);
}
