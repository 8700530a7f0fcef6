import { append, takeOut, wrapNew } from './markedElements';
import { applyEdits, insertAt, type TextEdit } from './textEdits';
import { attributePlace, attributesOf, parseElements, type XmlElement } from './xmlElements';

/** The lists of a style sheet that we add to. */
export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** New items by list, in the order of their numbers; written without a prefix. */
export type StyleItems = Readonly<Record<StyleList, readonly string[]>>;

/** What stands before ours: how many items each list holds, and the first number no number format has. */
export type Before = Readonly<Record<StyleList, number>> & { readonly nextFormat: number };

/** Makes the items that come behind others: formats name fonts by number. */
export type MakeItems = (before: Before) => StyleItems;

const LISTS: readonly StyleList[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'];
/** The order the schema wants of a style sheet's children. */
const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
];
/** What a list must hold before ours: cells without a style mean the first item. */
const FIRST_ITEMS: StyleItems = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

/** Puts a prefix before every element of a piece of XML. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

const listOf = (root: XmlElement, name: StyleList): XmlElement | undefined =>
  root.children.find((child) => child.name === name);

type Lengths = Record<StyleList, number>;

/** How many items the lists hold before ours, once what a list must begin with is there. */
function lengthsOf(root: XmlElement, withFirst: boolean): Lengths {
  const lengths = {} as Lengths;
  for (const name of LISTS) {
    const own = listOf(root, name)?.children.length ?? 0;
    lengths[name] = withFirst && own === 0 ? FIRST_ITEMS[name].length : own;
  }
  return lengths;
}

/** Number formats below this are Excel's own. */
const FIRST_FORMAT = 164;

/** The first number that none of the first `count` number formats has. */
function nextFormat(text: string, root: XmlElement, count: number): number {
  const formats = listOf(root, 'numFmts')?.children.slice(0, count) ?? [];
  const ids = formats.map((format) => Number(attributesOf(text, format).get('numFmtId')) || 0);
  return ids.reduce((next, id) => Math.max(next, id + 1), FIRST_FORMAT);
}

/** A style sheet with items added at the ends of its lists, and the number of the first one of ours in each. */
export function addStyles(
  text: string,
  part: string,
  make: MakeItems,
): { readonly text: string; readonly first: Before } {
  const root = parseElements(text, part);
  const present = findStyles(text, root, make);
  if (present) return { text, first: present };
  const lengths = lengthsOf(root, true);
  const first = { ...lengths, nextFormat: nextFormat(text, root, lengths.numFmts) };
  const items = make(first);
  const edits = LISTS.flatMap((name) => {
    if (items[name].length === 0) return [];
    const list = listOf(root, name);
    const isBare = (list?.children.length ?? 0) === 0;
    const all = [...(isBare ? FIRST_ITEMS[name] : []), ...items[name]];
    const xml = prefixed(all.join(''), root.prefix);
    if (list) return [...append(text, list, xml), ...countEdit(text, list, all.length)];
    return [insertAt(placeOf(root, name), wrapNew(root.prefix + name, xml, ` count="${all.length}"`))];
  });
  return { text: applyEdits(text, edits), first };
}

/**
 * Where the items already stand, each list's one behind the other as {@link addStyles} wrote them; undefined where
 * they do not, or not all.
 */
function findStyles(text: string, root: XmlElement, make: MakeItems): Before | undefined {
  const written = (name: StyleList): string[] =>
    (listOf(root, name)?.children ?? []).map(({ start, end }) => text.slice(start, end));
  const formats = listOf(root, 'numFmts')?.children ?? [];
  const ids = formats.map((format) => Number(attributesOf(text, format).get('numFmtId')));
  const zero = { numFmts: 0, fonts: 0, fills: 0, borders: 0, cellXfs: 0, dxfs: 0 };
  for (const id of ids.length === 0 ? [FIRST_FORMAT] : ids) {
    const found = { ...zero, nextFormat: id };
    const isThere = LISTS.every((name) => {
      // by now all that formats go by is found: they come last but for those that stand alone
      const items = make(found)[name].map((item) => prefixed(item, root.prefix));
      found[name] = runAt(written(name), items);
      return found[name] >= 0;
    });
    if (isThere) return found;
  }
  return undefined;
}

/** The numbers of the first and the last cell format of ours; undefined where a style sheet has none. */
export function ownCellFormats(
  text: string,
  part: string,
  make: MakeItems,
): { readonly first: number; readonly last: number } | undefined {
  const found = findStyles(text, parseElements(text, part), make);
  return found && { first: found.cellXfs, last: found.cellXfs + make(found).cellXfs.length - 1 };
}

/** Where a run of items begins in a list; -1 where it does not stand there. */
function runAt(list: readonly string[], items: readonly string[]): number {
  if (items.length === 0) return list.length;
  // the last run: what was written last
  for (
    let at = list.lastIndexOf(items[0]!);
    at >= 0;
    at = at === 0 ? -1 : list.lastIndexOf(items[0]!, at - 1)
  ) {
    if (items.every((item, i) => list[at + i] === item)) return at;
  }
  return -1;
}

/** Where a list that is not there belongs. */
function placeOf(root: XmlElement, name: StyleList): number {
  const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
  return root.children.find((child) => later.has(child.name))?.start ?? root.closeStart;
}

/** The `count` of a list made larger or smaller; where there is none, none is written. */
function countEdit(text: string, list: XmlElement, by: number): TextEdit[] {
  const place = attributePlace(text, list, 'count');
  if (!place) return [];
  const count = Number(text.slice(place.start, place.end));
  return Number.isInteger(count) ? [{ ...place, text: String(count + by) }] : [];
}

/**
 * A style sheet without the items that {@link addStyles} put there; as it is, where they no longer stand at the ends
 * of their lists as we wrote them: some program has written the file since and numbered the styles its own way.
 */
export function removeStyles(text: string, part: string, make: MakeItems): string {
  const root = parseElements(text, part);
  const lengths = lengthsOf(root, false);
  const sizes = make({ ...lengths, nextFormat: FIRST_FORMAT });
  const before = { ...lengths, nextFormat: FIRST_FORMAT };
  for (const name of LISTS) before[name] = lengths[name] - sizes[name].length;
  if (LISTS.some((name) => before[name] < 0)) return text;
  before.nextFormat = nextFormat(text, root, before.numFmts);
  const items = make(before);
  const edits: TextEdit[] = [];
  for (const name of LISTS) {
    const list = listOf(root, name);
    if (items[name].length === 0) continue;
    if (!list) return text;
    const ours = list.children.slice(before[name]);
    const written = prefixed(items[name].join(''), root.prefix);
    if (text.slice(ours[0]!.start, ours.at(-1)!.end) !== written) return text;
    const gone = isFirstOurs(text, list, name, before[name], root.prefix) ? list.children : ours;
    const isWhole = gone.length === list.children.length;
    const out = takeOut(text, list, gone);
    edits.push(...out, ...(isWhole && removesAll(out, list) ? [] : countEdit(text, list, -gone.length)));
  }
  return applyEdits(text, edits);
}

/** Whether an edit takes out the element itself: then its count goes with it. */
function removesAll(edits: readonly TextEdit[], { start, end }: XmlElement): boolean {
  return edits.some((edit) => edit.start === start && edit.end === end);
}

/** Whether what stands before our items is only what we had to put there first. */
function isFirstOurs(
  text: string,
  list: XmlElement,
  name: StyleList,
  length: number,
  prefix: string,
): boolean {
  const first = FIRST_ITEMS[name];
  if (length === 0 || length !== first.length || !wasBare(text, list)) return false;
  return (
    text.slice(list.children[0]!.start, list.children[length - 1]!.end) === prefixed(first.join(''), prefix)
  );
}

/** Whether we made the list, or opened it: only then it held nothing. */
function wasBare(text: string, list: XmlElement): boolean {
  return [list.openEnd, list.end].some((end) => text.slice(0, end).endsWith('\n>'));
}
