import { OWN_SHEET_NAME, ownSheetFormula } from '../../../core/sheetPlan/ownSheet';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import { append, wrapNew } from './markedElements';
import { partsOf, tabsOf, type OpenedWorkbook } from './openedWorkbook';
import type { OwnStyles } from './ownStyles';
import { addRelationship } from './partRelationships';
import { addPartType } from './partTypes';
import { planXml, quoted } from './planXml';
import { applyEdits, insertAt } from './textEdits';
import type { Tab, Tabs } from './workbookTabs';
import { attributesOf, escapeXml } from './xmlElements';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LONGEST_NAME = 31;
/** What the schema lets follow the defined names of a workbook (CT_Workbook of ECMA-376). */
const AFTER_NAMES: ReadonlySet<string> = new Set([
  ...['calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes'],
  ...['webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
]);

/** Adds a planned sheet as the last tab: names scoped to a sheet go by its place, so none may move. */
export function addTab(opened: OpenedWorkbook, plan: SheetPlan, styles: OwnStyles): void {
  const { edit, part } = opened;
  const before = tabsOf(opened);
  const namespace = attributesOf(before.text, before.root).get(xmlnsOf(before.root.prefix)) ?? MAIN;
  const sheetPart = freePart(edit, `${folderOf(part)}worksheets/sheet`, '.xml');
  const sheetName = (sheet: number): string => before.tabs[sheet]?.name ?? '';
  edit.setText(sheetPart, planXml(plan, { namespace, styles, sheetName }));
  addPartType(edit, sheetPart, WORKSHEET);
  const id = addRelationship(edit, part, `${familyOf(opened)}worksheet`, sheetPart);
  edit.edit(part, () => withTab(before, freeName(plan.name, before.tabs), id, plan));
}

/** What stands before the last word of the types of relationships: Strict files have their own. */
export function familyOf(opened: OpenedWorkbook): string {
  const worksheet = [...partsOf(opened).values()].find(({ kind }) => kind === 'worksheet');
  return worksheet?.family ?? `${TRANSITIONAL}/`;
}

/** The folder of a part, with its slash. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** A part's name that is not taken yet, numbered. */
export function freePart(edit: OpenedWorkbook['edit'], before: string, after: string): string {
  let number = 1;
  while (edit.has(`${before}${number}${after}`)) number++;
  return `${before}${number}${after}`;
}

function xmlnsOf(prefix: string): string {
  return prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
}

/** Excel takes names that differ only in case for one. */
function freeName(name: string, tabs: readonly Tab[]): string {
  const taken = new Set(tabs.map((tab) => tab.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const ending = ` (${number})`;
    free = name.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return free;
}

function withTab(
  { text, root, list, tabs, namesElement }: Tabs & { readonly text: string },
  name: string,
  id: string,
  plan: SheetPlan,
): string {
  const sheetId = Math.max(0, ...tabs.map((tab) => tab.sheetId || 0)) + 1;
  const idName = idAttribute(text, tabs);
  const tab = `<${root.prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${idName}="${id}"/>`;
  const names = namesXml(root.prefix, name, tabs.length, plan);
  const place = root.children.find((child) => AFTER_NAMES.has(child.name))?.start ?? root.closeStart;
  return applyEdits(text, [
    ...append(text, list, tab),
    ...(namesElement
      ? append(text, namesElement, names)
      : [insertAt(place, wrapNew(`${root.prefix}definedNames`, names))]),
  ]);
}

/** How this workbook names the id of a tab's relationship; declared in place where no other tab shows it. */
function idAttribute(text: string, tabs: readonly Tab[]): string {
  for (const { element } of tabs) {
    const name = [...attributesOf(text, element).keys()].find((key) => key.endsWith(':id'));
    if (name !== undefined) return name;
  }
  return `xmlns:r="${TRANSITIONAL}" r:id`;
}

function namesXml(prefix: string, sheet: string, tab: number, { id, headRow }: SheetPlan): string {
  const scoped = (attributes: string, formula: string): string =>
    `<${prefix}definedName ${attributes} localSheetId="${tab}"${formula}</${prefix}definedName>`;
  const titles = `${quoted(sheet)}!$${headRow + 1}:$${headRow + 1}`;
  return (
    scoped('name="_xlnm.Print_Titles"', `>${escapeXml(titles)}`) +
    scoped(`name="${OWN_SHEET_NAME}"`, ` hidden="1">${escapeXml(ownSheetFormula(id))}`)
  );
}
