import { append, takeOut, wrapNew } from './markedElements';
import { applyEdits, insertAt, type TextEdit } from './textEdits';
import { attributePlace, parseElements, type XmlElement } from './xmlElements';

/** The lists of a style sheet that we add to. */
export type StyleList = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** New items by list, in the order of their numbers; written without a prefix. */
export type StyleItems = Readonly<Record<StyleList, readonly string[]>>;

/** Makes the items of a style sheet whose lists have these lengths: formats name fonts by number. */
export type MakeItems = (lengths: Readonly<Record<StyleList, number>>) => StyleItems;

const LISTS: readonly StyleList[] = ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'];
/** The order the schema wants of a style sheet's children. */
const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
];
/** What a list must hold before ours: cells without a style mean the first item. */
const FIRST_ITEMS: StyleItems = {
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

/** A style sheet with items added at the ends of its lists, and the number of the first one of ours in each. */
export function addStyles(
  text: string,
  part: string,
  make: MakeItems,
): { readonly text: string; readonly first: Readonly<Lengths> } {
  const root = parseElements(text, part);
  const first = lengthsOf(root, true);
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
  const sizes = make(lengths);
  const before = {} as Lengths;
  for (const name of LISTS) before[name] = lengths[name] - sizes[name].length;
  if (LISTS.some((name) => before[name] < 0)) return text;
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
