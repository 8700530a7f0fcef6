import { areaCells, type AreaCells } from '../../../../core/sheetPlan/digest';
import { readOwnRecord, type OwnRecord } from '../../../../core/sheetPlan/ownRecord';
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
  readonly record: OwnRecord | null;
}

/** What the names scoped to a tab say is ours. */
export function ownAreaOf({ names }: Tabs, tab: number): OwnArea {
  const formulaOf = (wanted: string): string | undefined =>
    names.find(({ name, tab: scope }) => scope === tab && name.toLowerCase() === wanted)?.formula;
  const reference = formulaOf(OWN_AREA_NAME) ?? '';
  return {
    area: parseRect(reference.slice(reference.lastIndexOf('!') + 1)),
    record: readOwnRecord(formulaOf(OWN_DIGEST_NAME) ?? ''),
  };
}

/**
 * The cells of an area as they are in the file that was opened; its sheet need not be read where it has been. Throws
 * FileError as reading does.
 */
export function cellsInFile(
  opened: OpenedWorkbook,
  sheetPart: string,
  area: Rect,
  read: Pick<Sheet, 'rows'> | null = readSheet(opened, sheetPart),
): AreaCells {
  return areaCells(area, (row, column) => read?.rows.get(row + area.top)?.[column + area.left]);
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
