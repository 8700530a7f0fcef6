import type { Budget } from '../budget';
import { removeHighlights } from './highlightRules';
import { removeMemory } from './memoryPart';
import { openWorkbook, partsOf, tabParts, tabsOf, type OpenedWorkbook } from './openedWorkbook';
import { NEW_STYLE_SHEET, OWN_STYLES } from './ownStyles';
import { presentTarget, removeRelationships } from './partRelationships';
import { removePartTypes } from './partTypes';
import { removeParts } from './removeParts';
import { removeOwnTabs } from './removeTabs';
import { removeSheetNotes } from './sheetNotes';
import { ownCellFormats, removeStyles } from './styleLists';
import { ownTabs } from './workbookTabs';

export interface ClearOptions {
  /** Also summary sheets, and what is remembered of earlier decisions. */
  readonly all: boolean;
  readonly budget?: Partial<Budget>;
}

/** A file without our marks. */
export interface Cleared {
  /** The very bytes that were given, where there was nothing of ours. */
  readonly file: Uint8Array;
  readonly isChanged: boolean;
}

/**
 * A copy of a workbook file without highlights, notes and the sheet of results of ours. Everything else is as it was;
 * where the file was annotated by us and by nobody written since, every part is again what it was before.
 * Rejects with FileError as reading does, and with `signed`, `shared`.
 */
export async function clearWorkbook(file: Uint8Array, { all, budget }: ClearOptions): Promise<Cleared> {
  const opened = openWorkbook(file, budget);
  const isChanged = clear(opened, all).isChanged;
  return { file: isChanged ? await opened.edit.finish() : file, isChanged };
}

/** Takes our marks out of an opened workbook; `gone` are the places of the tabs that went. */
export function clear(
  opened: OpenedWorkbook,
  all: boolean,
): { readonly isChanged: boolean; readonly gone: readonly number[] } {
  const { edit } = opened;
  let isChanged = false;
  for (const sheet of tabParts(opened)) {
    if (sheet === undefined) continue;
    const before = edit.text(sheet);
    const after = removeHighlights(before, sheet);
    if (after !== before) edit.setText(sheet, after);
    const hadNotes = removeSheetNotes(opened, sheet);
    isChanged ||= hadNotes || after !== before;
  }
  const gone = removeOwnTabs(opened, (id) => all || id === 'results');
  const forgot = all && removeMemory(opened);
  isChanged ||= gone.length > 0 || forgot;
  if (isChanged) clearStyles(opened);
  removePartTypes(edit);
  return { isChanged, gone };
}

/** Whether a sheet of ours that stays takes its looks from our styles. */
function areStylesInUse(opened: OpenedWorkbook, styleSheet: string, part: string): boolean {
  const range = ownCellFormats(styleSheet, part, OWN_STYLES);
  if (!range) return false;
  const parts = tabParts(opened);
  return [...ownTabs(tabsOf(opened)).keys()].some((tab) => {
    const sheet = parts[tab];
    if (sheet === undefined) return false;
    for (const [, number] of opened.edit.text(sheet).matchAll(/\ss=["'](\d+)["']/g)) {
      if (Number(number) >= range.first && Number(number) <= range.last) return true;
    }
    return false;
  });
}

function clearStyles(opened: OpenedWorkbook): void {
  const { edit, part } = opened;
  const styles = [...partsOf(opened).values()].find(({ kind }) => kind === 'styles');
  const target = presentTarget(edit, styles);
  if (!styles || target === undefined) return;
  edit.edit(target, (text) =>
    areStylesInUse(opened, text, target) ? text : removeStyles(text, target, OWN_STYLES),
  );
  if (edit.text(target) !== NEW_STYLE_SHEET) return;
  removeRelationships(edit, part, new Set([styles.id]));
  removeParts(edit, [target]);
}
