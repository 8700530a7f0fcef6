import type { Highlight, HighlightKind } from '../../../core/highlights/highlights';
import { isMarker, markerFormula } from '../../../core/highlights/marker';
import { withoutContained } from '../../../core/highlights/withoutContained';
import { rectAddress } from '../../../core/snapshot/address';
import type { Rect } from '../../../core/snapshot/workbook';
import { KINDS } from './ownStyles';
import { CELLS, placeInSheet } from './sheetOrder';
import { applyEdits, insertAt, type TextEdit } from './textEdits';
import { attributesOf, contentOf, escapeXml, parseElements, type XmlElement } from './xmlElements';

/** Excel cuts off longer lists of ranges when it edits a rule. */
const LONGEST_LIST = 8_192;

/**
 * A worksheet with highlights drawn: conditional formats, first in order. `numberOf` gives a kind's differential
 * format. Throws FileError `damaged`.
 */
export function addHighlights(
  text: string,
  part: string,
  highlights: readonly Highlight[],
  numberOf: (kind: HighlightKind) => number,
): string {
  const root = parseElements(text, part, CELLS);
  const blocks = KINDS.flatMap((kind) => {
    const rects = highlights.filter((one) => one.kind === kind).flatMap((one) => one.rects);
    return rangeLists(withoutContained(rects)).map((list) => ({ kind, list }));
  });
  const first = firstPriority(text, root);
  const { prefix } = root;
  const xml = blocks.map(({ kind, list }, i) => {
    const formula = escapeXml(markerFormula(kind).slice(1)).replaceAll('&quot;', '"');
    const attributes = `type="expression" dxfId="${numberOf(kind)}" priority="${Math.min(i + 1, first)}"`;
    return (
      `<${prefix}conditionalFormatting sqref="${list}"><${prefix}cfRule ${attributes}>` +
      `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
    );
  });
  return applyEdits(text, [insertAt(placeInSheet(root, 'conditionalFormatting'), xml.join(''))]);
}

/**
 * The least number among the user's rules, which is the first of them. A rule needs a number of at least 1, and theirs
 * keep their own: where there is no room below, ours share the first one and come first by standing first.
 */
function firstPriority(text: string, root: XmlElement): number {
  let first = Infinity;
  for (const rule of rulesUnder(root)) {
    const priority = Number(attributesOf(text, rule).get('priority'));
    if (priority >= 1) first = Math.min(first, priority);
  }
  return first;
}

/** All rules of a worksheet, newer Office's own at the end of the part too. */
function rulesUnder(element: XmlElement): XmlElement[] {
  const rules: XmlElement[] = [];
  const open = [...element.children];
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.name === 'cfRule') rules.push(one);
    else open.push(...one.children);
  }
  return rules;
}

function rangeLists(rects: readonly Rect[]): string[] {
  const lists: string[] = [];
  let list: string[] = [];
  let length = 0;
  for (const rect of rects) {
    const address = rectAddress(rect);
    if (length + address.length >= LONGEST_LIST) {
      lists.push(list.join(' '));
      [list, length] = [[], 0];
    }
    list.push(address);
    length += address.length + 1;
  }
  return list.length > 0 ? [...lists, list.join(' ')] : lists;
}

/** A worksheet without highlights of ours; what they share an element with stays. Throws FileError `damaged`. */
export function removeHighlights(text: string, part: string): string {
  // most parts hold none, and a large one is not to be taken apart for nothing
  if (!text.includes('soat-bieu:1:')) return text;
  const root = parseElements(text, part, CELLS);
  return applyEdits(
    text,
    root.children.filter(({ name }) => name === 'conditionalFormatting').flatMap((one) => cutsIn(text, one)),
  );
}

function cutsIn(text: string, formats: XmlElement): TextEdit[] {
  const rules = formats.children.filter(({ name }) => name === 'cfRule');
  const ours = rules.filter((rule) =>
    rule.children.some((child) => child.name === 'formula' && isMarker(contentOf(text, child))),
  );
  const gone = ours.length > 0 && ours.length === rules.length ? [formats] : ours;
  return gone.map(({ start, end }) => ({ start, end, text: '' }));
}
