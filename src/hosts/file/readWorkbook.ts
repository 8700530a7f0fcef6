import type { Sheet, Workbook } from '../../core/snapshot/workbook';
import { Meter, type Budget } from './budget';
import { FileError } from './fileError';
import { requireZip } from './fileKind';
import { findWorkbookPart } from './findWorkbookPart';
import { OpcPackage } from './opcPackage';
import { readRelationships, targetOfKind, type Relationship } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { readStyles } from './styles';
import { readWorkbookPart, type SheetEntry } from './workbookPart';
import { readWorksheet, type SheetContents, type SheetContext } from './worksheet';

export interface ReadOptions {
  /** Limits other than those of DEFAULT_BUDGET. */
  readonly budget?: Partial<Budget>;
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

const NO_CELLS: SheetContents = {
  rows: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

function rejectOpenDocument(opc: OpcPackage): void {
  if (!opc.has('mimetype')) return;
  const type = opc.text('mimetype').trim();
  if (type.startsWith(`${OPEN_DOCUMENT}spreadsheet`)) {
    throw new FileError({ code: 'unsupported-format', params: { format: 'ods' } });
  }
  if (type.startsWith(OPEN_DOCUMENT))
    throw new FileError({ code: 'not-a-workbook', params: { found: 'zip' } }, type);
}

/** Reads one sheet. What is wrong with it alone is said of it and leaves the others readable. */
function readSheet(
  opc: OpcPackage,
  entry: SheetEntry,
  relationships: ReadonlyMap<string, Relationship>,
  context: SheetContext,
): Sheet {
  const { name, visibility, ownId } = entry;
  const tab = { name, visibility, ...(ownId !== undefined && { ownId }) };
  const part = entry.relationship === undefined ? undefined : relationships.get(entry.relationship)?.target;
  if (part === undefined) return { ...tab, ...NO_CELLS, unreadable: 'damaged' };
  try {
    const contents = readWorksheet(opc, part, context);
    return contents ? { ...tab, ...contents } : { ...tab, ...NO_CELLS, unreadable: 'chartsheet' };
  } catch (error) {
    if (error instanceof FileError && error.code === 'damaged') {
      return { ...tab, ...NO_CELLS, unreadable: 'damaged' };
    }
    throw error;
  }
}

function read(bytes: Uint8Array, meter: Meter): Workbook {
  meter.atMost('fileBytes', bytes.length);
  requireZip(bytes);
  const opc = new OpcPackage(bytes, meter);
  rejectOpenDocument(opc);
  const part = findWorkbookPart(opc);
  const { sheets, date1904 } = readWorkbookPart(opc, part, meter);
  const relationships = readRelationships(opc, part);
  const stringsPart = targetOfKind(relationships, 'sharedStrings');
  const stylesPart = targetOfKind(relationships, 'styles');
  const context: SheetContext = {
    strings: stringsPart === undefined ? [] : readSharedStrings(opc, stringsPart, meter),
    styles: stylesPart === undefined ? [] : readStyles(opc, stylesPart, meter),
    date1904,
    meter,
  };
  return { sheets: sheets.map((entry) => readSheet(opc, entry, relationships, context)) };
}

/**
 * Reads an .xlsx or .xlsm file into a snapshot. A sheet whose own part is missing or damaged is told as `unreadable`;
 * what is wrong with the file, or with a part all sheets lean on, rejects with a {@link FileError}, and with nothing
 * else: see {@link FileProblem} for the codes.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  return new Promise((resolve) => resolve(read(bytes, new Meter(options.budget))));
}
