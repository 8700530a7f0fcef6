import { words } from '../../text/normalize';
import type { View } from '../view';
import { markOf } from './markBlock';

/** The header's lines, from its first to its last, both included; the body begins after it. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
}

const MOST_HEADER_LINES = 6;

/**
 * The lines a table's header takes around the line of criterion names: tiers and merged heads above, a row of
 * numbers or of column letters below.
 */
export function headerBand(view: View, nameLine: number, places: readonly number[]): HeaderBand {
  let bottom = nameLine;
  for (let line = nameLine + 1; line <= nameLine + MOST_HEADER_LINES; line++) {
    if (!continuesHeader(view, line, nameLine, places)) break;
    bottom = line;
  }
  let top = nameLine;
  for (const place of places) top = Math.min(top, view.merge(nameLine, place)?.top ?? nameLine);
  for (let line = top - 1; line >= Math.max(0, nameLine - MOST_HEADER_LINES); line--) {
    if (!isUpperTier(view, line, places)) break;
    top = line;
  }
  return { top, bottom };
}

/** A line under the names that still is header: numbers in a run, heads merged down, unit words («Đạt = 1»). */
function continuesHeader(view: View, line: number, nameLine: number, places: readonly number[]): boolean {
  if (isConsecutiveRun(view, line, places)) return true;
  let filled = 0;
  let wordy = 0;
  let mergedDown = 0;
  for (const place of places) {
    const merge = view.merge(line, place);
    if (merge && merge.top <= nameLine && merge.bottom >= line) mergedDown++;
    const text = view.text(line, place);
    if (text === '') continue;
    filled++;
    if (markOf(view.cell(line, place)).mark === 'unreadable' && /\p{L}{2}/u.test(text)) wordy++;
  }
  // a group heading or a name is one text among many places
  if (filled > 0) return wordy * 2 > filled && filled * 4 >= places.length;
  if (mergedDown * 2 > places.length) return true;
  return labelsMergedDown(view, line, nameLine, places[0] ?? 0);
}

/** Whether the label columns' heads reach down over an otherwise empty line. */
function labelsMergedDown(view: View, line: number, nameLine: number, firstPlace: number): boolean {
  for (let place = 0; place < firstPlace; place++) {
    const merge = view.merge(line, place);
    // a title of a table that lies on its side is merged over many lines
    const isHead = merge !== null && merge.bottom - merge.top < MOST_HEADER_LINES;
    if (isHead && merge.top <= nameLine && merge.bottom >= line) return true;
  }
  return false;
}

/** Whether the places hold whole numbers that go up with them: criterion or column numbers. */
export function isConsecutiveRun(view: View, line: number, places: readonly number[]): boolean {
  if (places.length < 3) return false;
  let offset: number | null = null;
  for (const place of places) {
    const text = view.text(line, place).replace(/[()]/g, '');
    if (!/^\d{1,2}$/.test(text)) return false;
    const own = Number(text) - place;
    if (offset !== null && own !== offset) return false;
    offset = own;
  }
  return true;
}

/** «Đơn vị tính: xã» over a table, folded. */
export const UNIT_LINE = /^(?:don vi tinh|dvt)\b/;
const TITLE =
  /^(?:bieu|phu luc|phu bieu|bang|mau)\b|ke hoach so|cong hoa xa hoi|doc lap tu do|uy ban nhan dan/;

/**
 * Whether a line above the names belongs to the header: it has heads of its own and is no title. A title is one
 * cell (merged or not) that heads the whole table.
 */
function isUpperTier(view: View, line: number, places: readonly number[]): boolean {
  const first = places[0]!;
  const last = places.at(-1)!;
  let filled = 0;
  let overBlock = 0;
  let mergedIntoHeader = 0;
  for (let place = 0; place < view.width; place++) {
    const text = view.text(line, place);
    if (text === '') continue;
    const key = words(text);
    if (UNIT_LINE.test(key) || TITLE.test(key)) return false;
    const merge = view.merge(line, place);
    if (merge && merge.left < first && merge.right > last) return false;
    if (merge && merge.left < first && merge.right >= first && merge.right - merge.left > 2) return false;
    filled++;
    if (place >= first && place <= last) overBlock++;
    if (merge && merge.bottom > line) mergedIntoHeader++;
  }
  if (filled === 0) return false;
  if (filled === 1) return overBlock === 1 || mergedIntoHeader === 1;
  return true;
}

/** «(3)» in a row that numbers the columns says nothing of what stands in them. */
const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/;

/** The header's words for one place, from top to bottom, heads merged over several places included once. */
export function headerWords(view: View, band: HeaderBand, place: number, blockSpan: number): string {
  const parts: string[] = [];
  for (let line = band.top; line <= band.bottom; line++) {
    const merge = view.merge(line, place);
    const isTitle = merge !== null && merge.right - merge.left + 1 > blockSpan;
    const text = isTitle ? '' : view.spread(line, place);
    if (COLUMN_NUMBER.test(text)) continue;
    if (text !== '' && text !== parts.at(-1)) parts.push(text);
  }
  return parts.join(' ');
}

/** The folded texts that stand in the header, by place. */
export type HeaderKeys = readonly ReadonlySet<string>[];

/** Collects the header's texts once, so that later lines can be compared with them. */
export function headerKeys(view: View, band: HeaderBand): HeaderKeys {
  return Array.from({ length: view.width }, (_, place) => {
    const keys = new Set<string>();
    for (let line = band.top; line <= band.bottom; line++) {
      const text = view.text(line, place);
      if (text !== '') keys.add(words(text));
    }
    return keys;
  });
}

/** Share of a line's texts that stand in the header too, where it repeats it. */
const LEAST_SAME = 0.7;

/** Nearly all cells of a body: they need no folding, and are told without a pattern. */
function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < CODE_OF_0 || code > CODE_OF_9) return false;
  }
  return true;
}

const CODE_OF_0 = 48;
const CODE_OF_9 = 57;

/**
 * Whether a later line repeats the header (it is printed again on each page): most of its texts stand in the
 * same places of the header.
 */
export function repeatsHeader(view: View, keys: HeaderKeys, line: number): boolean {
  let texts = 0;
  let same = 0;
  // with so many others it cannot be one, whatever is still to come: a line of the body ends here
  const mostOthers = view.width * (1 - LEAST_SAME);
  for (let place = 0; place < view.width && texts - same <= mostOthers; place++) {
    const text = view.text(line, place);
    if (text === '') continue;
    texts++;
    const known = keys[place]!;
    if (known.size > 0 && known.has(isDigits(text) ? text : words(text))) same++;
  }
  return same >= 2 && same >= texts * LEAST_SAME;
}
