import { AT_A1 } from '../../../core/sheetPlan/formulaText';
import { freeName } from '../../../core/sheetPlan/freeName';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import { escapeXml, attributesOf } from './xmlElements';
import { append, wrapNew } from './markedElements';
import { partsOf, tabsOf, type OpenedWorkbook } from './openedWorkbook';
import { ownNames, type OwnNames } from './ownNames';
import type { OwnStyles } from './ownStyles';
import { addRelationship } from './partRelationships';
import { addPartType } from './partTypes';
import { placePlan } from './planCells';
import { planXml } from './planXml';
import { addCharts } from './sheetCharts';
import { applyEdits, insertAt } from './textEdits';
import type { Tabs } from './workbookTabs';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** What the schema lets follow the defined names of a workbook (CT_Workbook of ECMA-376). */
const AFTER_NAMES: ReadonlySet<string> = new Set([
  ...['calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes'],
  ...['webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
]);

/**
 * Adds a planned sheet as the last tab: names scoped to a sheet go by its place, so none may move. `isKept` also
 * records which cells are ours, so that the sheet can be filled again where it stands. Gives the name it got.
 */
export function addTab(opened: OpenedWorkbook, plan: SheetPlan, styles: OwnStyles, isKept: boolean): string {
  const { edit, part } = opened;
  const before = tabsOf(opened);
  const namespace = attributesOf(before.text, before.root).get(xmlnsOf(before.root.prefix)) ?? MAIN;
  const sheetPart = freePart(edit, `${folderOf(part)}worksheets/sheet`, '.xml');
  const sheetName = (sheet: number): string | undefined => before.tabs[sheet]?.name;
  const name = freeName(
    plan.name,
    before.tabs.map((tab) => tab.name),
  );
  const placed = placePlan(plan, { origin: AT_A1, styles, sheetName });
  // named before its charts: what leads to them is asked for by the part's name
  edit.setText(sheetPart, '');
  const drawing = addCharts(opened, sheetPart, placed, name);
  edit.setBytes(sheetPart, planXml(placed, { namespace, drawing }));
  addPartType(edit, sheetPart, WORKSHEET);
  const id = addRelationship(edit, part, `${familyOf(opened)}worksheet`, sheetPart);
  const { grid } = placed;
  const names = ownNames(placed, name, { isKept, height: grid.height, width: grid.width, asPlanned: grid });
  edit.edit(part, () => withTab(before, name, id, names));
  return name;
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

function withTab(
  { text, root, list, tabs, namesElement }: Tabs & { readonly text: string },
  name: string,
  id: string,
  names: OwnNames,
): string {
  const sheetId = Math.max(0, ...tabs.map((tab) => tab.sheetId || 0)) + 1;
  const idName = idAttribute(text, tabs);
  const tab = `<${root.prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${idName}="${id}"/>`;
  const written = names(root.prefix, tabs.length);
  const place = root.children.find((child) => AFTER_NAMES.has(child.name))?.start ?? root.closeStart;
  return applyEdits(text, [
    ...append(text, list, tab),
    ...(namesElement
      ? append(text, namesElement, written)
      : [insertAt(place, wrapNew(`${root.prefix}definedNames`, written))]),
  ]);
}

/** How this workbook names the id of a tab's relationship; declared in place where no other tab shows it. */
function idAttribute(text: string, tabs: Tabs['tabs']): string {
  for (const { element } of tabs) {
    const name = [...attributesOf(text, element).keys()].find((key) => key.endsWith(':id'));
    if (name !== undefined) return name;
  }
  return `xmlns:r="${TRANSITIONAL}" r:id`;
}
