import { digestOf } from '../../../../core/sheetPlan/digest';
import { OWN_AREA_NAME, OWN_DIGEST_NAME } from '../../../../core/sheetPlan/ownSheet';
import { parseRect } from '../../../../core/snapshot/address';
import type { Rect, Sheet } from '../../../../core/snapshot/workbook';
import { Meter } from '../../budget';
import { targetOfKind, readRelationships } from '../../relationships';
import { readSharedStrings } from '../../sharedStrings';
import { readWorksheet } from '../../worksheet';
import type { OpenedWorkbook } from '../openedWorkbook';
import type { Tabs } from '../workbookTabs';

/** What is recorded of a sheet of ours. */
export interface OwnArea {
  /** What is ours of it; null where that is not told any more. */
  readonly area: Rect | null;
  readonly digest: string | null;
}

/** What the names scoped to a tab say is ours. */
export function ownAreaOf({ names }: Tabs, tab: number): OwnArea {
  const formulaOf = (wanted: string): string | undefined =>
    names.find(({ name, tab: scope }) => scope === tab && name.toLowerCase() === wanted)?.formula;
  const reference = formulaOf(OWN_AREA_NAME) ?? '';
  return {
    area: parseRect(reference.slice(reference.lastIndexOf('!') + 1)),
    digest: /^\s*=?\s*"([0-9a-f]{16})"\s*$/.exec(formulaOf(OWN_DIGEST_NAME) ?? '')?.[1] ?? null,
  };
}

/**
 * The digest of an area as it is in the file that was opened; its sheet need not be read where it has been. Throws
 * FileError as reading does.
 */
export function digestInFile(
  opened: OpenedWorkbook,
  sheetPart: string,
  { top, left, bottom, right }: Rect,
  read: Pick<Sheet, 'rows'> | null = readSheet(opened, sheetPart),
): string {
  return digestOf(bottom - top + 1, right - left + 1, (row, column) => {
    const cell = read?.rows.get(row + top)?.[column + left];
    return cell && { isFormula: cell.formula !== undefined, value: cell.value };
  });
}

function readSheet({ edit, part }: OpenedWorkbook, sheetPart: string): Pick<Sheet, 'rows'> | null {
  const meter = new Meter();
  const strings = targetOfKind(readRelationships(edit.original, part), 'sharedStrings');
  return readWorksheet(edit.original, sheetPart, {
    strings: strings === undefined ? [] : readSharedStrings(edit.original, strings, meter),
    styles: [],
    date1904: false,
    meter,
  });
}
