import { partKey } from '../partName';
import { takeOut } from './markedElements';
import { partsOf, tabsOf, type OpenedWorkbook } from './openedWorkbook';
import { removeRelationships } from './partRelationships';
import { removeParts } from './removeParts';
import { applyEdits, type TextEdit } from './textEdits';
import { ownTabs, type Tabs } from './workbookTabs';
import { attributePlace } from './xmlElements';

/** Removes tabs of ours by their id, and gives the places they had. A workbook is never left without a tab. */
export function removeOwnTabs(opened: OpenedWorkbook, isGone: (id: string) => boolean): number[] {
  const before = tabsOf(opened);
  const gone = [...ownTabs(before)].filter(([, id]) => isGone(id)).map(([tab]) => tab);
  if (gone.length === 0 || gone.length === before.tabs.length) return [];
  const { edit, part } = opened;
  const parts = partsOf(opened);
  const removed = gone.map((tab) => before.tabs[tab]!);
  const ids = new Set(removed.flatMap(({ relationship }) => relationship ?? []));
  edit.edit(part, () => withoutTabs(before, new Set(gone)));
  dropCalculationOrder(opened, new Set(removed.map(({ sheetId }) => String(sheetId))));
  removeRelationships(edit, part, ids);
  // a hostile file may call the workbook itself our tab, or the sheet of another one
  const needed = new Set(
    [part, ...[...partsOf(opened).values()].flatMap(({ target }) => target ?? [])].map(partKey),
  );
  const targets = [...ids].flatMap((id) => parts.get(id)?.target ?? []);
  removeParts(
    edit,
    targets.filter((target) => !needed.has(partKey(target))),
  );
  return gone;
}

function withoutTabs(
  { text, root, list, tabs, namesElement, names }: Tabs & { readonly text: string },
  gone: ReadonlySet<number>,
): string {
  const placeAfter = (tab: number): number => tab - [...gone].filter((one) => one < tab).length;
  const edits: TextEdit[] = takeOut(
    text,
    list,
    [...gone].map((tab) => tabs[tab]!.element),
  );
  const isScoped = (tab: number | null): boolean => tab !== null && gone.has(tab);
  if (namesElement) {
    const elements = names.filter(({ tab }) => isScoped(tab)).map(({ element }) => element);
    edits.push(...takeOut(text, namesElement, elements));
  }
  for (const { tab, element } of names) {
    if (tab === null || isScoped(tab)) continue;
    const place = attributePlace(text, element, 'localSheetId');
    if (place && placeAfter(tab) !== tab) edits.push({ ...place, text: String(placeAfter(tab)) });
  }
  // what view shows which tab in front goes by place too
  for (const view of root.children.find(({ name }) => name === 'bookViews')?.children ?? []) {
    for (const attribute of ['firstSheet', 'activeTab']) {
      const place = attributePlace(text, view, attribute);
      const tab = Number(place && text.slice(place.start, place.end));
      const after = Math.max(Math.min(placeAfter(tab), tabs.length - gone.size - 1), 0);
      if (place && after !== tab) edits.push({ ...place, text: String(after) });
    }
  }
  return applyEdits(text, edits);
}

/** The order of calculation must not name sheets that are gone; without it Excel makes a new one. */
export function dropCalculationOrder(opened: OpenedWorkbook, sheetIds: ReadonlySet<string>): void {
  const { edit, part } = opened;
  const order = [...partsOf(opened).values()].find(({ kind }) => kind === 'calcChain');
  if (!order || order.target === null || !edit.has(order.target)) return;
  const named = edit.text(order.target).matchAll(/\si=["'](\d+)["']/g);
  if (![...named].some(([, id]) => sheetIds.has(id!))) return;
  removeRelationships(edit, part, new Set([order.id]));
  removeParts(edit, [order.target]);
}
