import { parseNumbering, type Numbering } from '../../text/numbering';
import { parseTotalLabel, type TotalLabel } from '../../text/totalWords';
import { parseUnitName, UNIT_LEVELS, type UnitName } from '../../text/unitName';
import type { View } from '../view';
import type { LabelColumns } from './labelColumns';
import { markOf } from './markBlock';

/** One line of the body, as read before its level is known. */
export interface BodyLine {
  readonly line: number;
  readonly label: string;
  /** Whether the label stands in the column of names, and not beside it. */
  readonly inNames: boolean;
  readonly unit: UnitName;
  readonly numbering: Numbering | null;
  readonly total: TotalLabel | null;
  /** What stands beside it in the columns of its groups, outermost first; empty texts where nothing does. */
  readonly groupLabels: readonly string[];
  /** Cells of the criterion columns: marks, whole numbers above 1, other content, and how many are filled. */
  readonly marks: number;
  readonly counts: number;
  readonly others: number;
  readonly filled: number;
  /** Whether any figure stands elsewhere on the line (a count, an average). */
  readonly otherFigures: boolean;
}

/** Whether a mark, a count or another figure stands on the line. */
export function hasFigures(one: BodyLine): boolean {
  return one.marks + one.counts > 0 || (one.otherFigures && one.label !== '');
}

/** Names are short; a longer text is prose, of which its beginning is enough. */
const LONGEST_LABEL = 300;

/** Reads one line; null where nothing stands on it, or a page number alone. */
export function readLine(
  view: View,
  line: number,
  places: readonly number[],
  columns: LabelColumns,
): BodyLine | null {
  let marks = 0;
  let counts = 0;
  let others = 0;
  let filled = 0;
  for (const place of places) {
    const cell = view.cell(line, place);
    if (!cell || cell.value === null || cell.value === '') continue;
    filled++;
    if (markOf(cell).mark !== 'unreadable') marks++;
    else if (isFigure(cell.value)) counts++;
    else others++;
  }
  const { label: whole, numbering } = labelOf(view, line, columns);
  const label = whole.slice(0, LONGEST_LABEL);
  // a lone number without name or STT is a page number
  if (label === '' && (filled === 0 || (filled === 1 && numbering === null))) return null;
  const first = places[0]!;
  const last = places.at(-1)!;
  let otherFigures = false;
  for (let place = 0; place < view.width; place++) {
    if (columns.all.includes(place) || (place >= first && place <= last)) continue;
    if (isFigure(view.cell(line, place)?.value)) otherFigures = true;
  }
  const groupLabels = columns.groups
    .map((place) => view.spread(line, place))
    .map((one) => (one === label ? '' : one));
  return {
    line,
    label,
    inNames: label !== '' && view.text(line, columns.name) !== '',
    unit: parseUnitName(label),
    numbering,
    total: parseTotalLabel(label),
    groupLabels,
    marks,
    counts,
    others,
    filled,
    otherFigures,
  };
}

/** Longer texts show no figure. */
const LONGEST_FIGURE = 60;

/** A number, or a text that shows one. */
export function isFigure(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_FIGURE &&
    /^\s*[-+≥≤<>]?\s*\d[\d.,\s]*%?\s*$/.test(value)
  );
}

const LEADING_NUMBER =
  /^(?:([IVXLC]{1,6}|[A-H]|\d{1,3}(?:\.\d{1,3})*|[a-h])\s*[.)/-]\s*|([-–+•])\s*)(?=\p{L})/u;

/** The label of a line and its numbering, which may stand in a column of its own or before the name. */
function labelOf(
  view: View,
  line: number,
  columns: LabelColumns,
): { readonly label: string; readonly numbering: Numbering | null } {
  const numberCell = columns.numbering === null ? undefined : view.cell(line, columns.numbering)?.value;
  const numbering =
    typeof numberCell === 'string' || typeof numberCell === 'number' ? parseNumbering(numberCell) : null;
  let label = view.text(line, columns.name);
  if (label === '') label = strayLabel(view, line, columns, numbering !== null);
  if (numbering) return { label, numbering };
  const lead = LEADING_NUMBER.exec(label);
  if (!lead) return { label, numbering: null };
  const rest = label.slice(lead[0].length).trim();
  // «H. Ba Ngòi» is a district, «X. Thị xã Mường Lay» the tenth one
  if (isPrefixRather(label, rest)) return { label, numbering: null };
  return rest === ''
    ? { label, numbering: null }
    : { label: rest, numbering: parseNumbering(lead[1] ?? lead[2]!) };
}

/** Whether «X.» is the prefix of a name: it is unless the rest has a prefix at least as senior. */
function isPrefixRather(label: string, rest: string): boolean {
  const whole = parseUnitName(label).level;
  const inner = parseUnitName(rest).level;
  if (whole === null) return false;
  return inner === null || UNIT_LEVELS.indexOf(inner) > UNIT_LEVELS.indexOf(whole);
}

/** A label that stands beside its column: «Tổng cộng» merged over STT and name, a group heading in column A. */
function strayLabel(view: View, line: number, columns: LabelColumns, numbered: boolean): string {
  for (const place of columns.all) {
    if (place === columns.numbering && numbered) continue;
    const cell = view.cell(line, place);
    if (typeof cell?.value !== 'string') continue;
    const text = view.text(line, place);
    if (/\p{L}/u.test(text) && parseNumbering(text) === null) return text;
  }
  return '';
}
