import { OWN_SHEET_NAME, ownSheetId } from '../../../core/sheetPlan/ownSheet';
import { unescapeText } from '../excelText';
import { attributesOf, contentOf, parseElements, type XmlElement } from './xmlElements';

/** A tab as the workbook part lists it. */
export interface Tab {
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string | undefined;
  readonly element: XmlElement;
}

/** A defined name of the workbook part. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The tab it is scoped to, by its place; null for the whole workbook. */
  readonly tab: number | null;
  readonly element: XmlElement;
}

/** The workbook part taken apart as far as changing its tabs needs it. */
export interface Tabs {
  readonly root: XmlElement;
  readonly list: XmlElement;
  readonly tabs: readonly Tab[];
  readonly namesElement: XmlElement | undefined;
  readonly names: readonly DefinedName[];
  /** Its owner allows no sheet to be added, taken out or renamed. */
  readonly isStructureLocked: boolean;
}

/** Takes a workbook part apart; undefined where it has no tabs. Throws FileError `damaged`. */
export function readTabs(text: string, part: string): Tabs | undefined {
  const root = parseElements(text, part);
  const find = (name: string): XmlElement | undefined => root.children.find((child) => child.name === name);
  const [list, namesElement] = [find('sheets'), find('definedNames')];
  if (!list) return undefined;
  const protection = find('workbookProtection');
  const locked = protection && attributesOf(text, protection).get('lockStructure');
  return {
    root,
    list,
    tabs: list.children.filter(({ name }) => name === 'sheet').map((element) => readTab(text, element)),
    namesElement,
    isStructureLocked: /^(?:1|true|on)$/i.test(locked ?? ''),
    names: (namesElement?.children ?? []).map((element) => readName(text, element)),
  };
}

function readTab(text: string, element: XmlElement): Tab {
  const attributes = attributesOf(text, element);
  const relationship = [...attributes.keys()].find((name) => name.endsWith(':id'));
  return {
    name: unescapeText(attributes.get('name') ?? ''),
    sheetId: Number(attributes.get('sheetId')),
    relationship: relationship === undefined ? undefined : attributes.get(relationship),
    element,
  };
}

function readName(text: string, element: XmlElement): DefinedName {
  const attributes = attributesOf(text, element);
  const tab = attributes.get('localSheetId');
  return {
    name: attributes.get('name') ?? '',
    formula: contentOf(text, element),
    tab: tab === undefined ? null : Number(tab),
    element,
  };
}

/** The tabs that are ours, by their place, with the id of each. */
export function ownTabs({ names, tabs }: Tabs): Map<number, string> {
  const own = new Map<number, string>();
  for (const { name, formula, tab } of names) {
    if (name.toLowerCase() !== OWN_SHEET_NAME || tab === null || !tabs[tab]) continue;
    const id = ownSheetId(formula);
    if (id !== null) own.set(tab, id);
  }
  return own;
}
