import type { Sheet, Workbook } from '../../core/snapshot/workbook';
import { Meter, type Budget } from './budget';
import { FileError } from './fileError';
import { findWorkbookPart } from './findWorkbookPart';
import { openFormat } from './foreign/foreignFormat';
import { readCsv } from './foreign/readCsv';
import { readSheetJs } from './foreign/readSheetJs';
import { surveyOpenDocument } from './foreign/openDocument';
import { repack } from './foreign/repack';
import type { OpcPackage } from './opcPackage';
import type { Unpacking } from './packing';
import { readMemoryParts } from './memoryParts';
import { readRelationships, targetOfKind, type Relationship } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { readStyles } from './styles';
import { readWorkbookPart, type SheetEntry } from './workbookPart';
import { readWorksheet, type SheetContents, type SheetContext } from './worksheet';

export interface ReadOptions {
  /** Limits other than those of DEFAULT_BUDGET. */
  readonly budget?: Partial<Budget>;
  /** The file's name: tables of text (.csv) are told by it alone, and their sheet is called by it. */
  readonly fileName?: string;
  /** What unpacks the parts, where there is something faster than JavaScript. */
  readonly packing?: Unpacking;
}

const NO_CELLS: SheetContents = {
  rows: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

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

function readOpenXml(opc: OpcPackage, meter: Meter): Workbook {
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
  const workbook = { sheets: sheets.map((entry) => readSheet(opc, entry, relationships, context)) };
  const memory = readMemoryParts(opc, relationships);
  return memory.length === 0 ? workbook : { ...workbook, memory };
}

/**
 * Reads a workbook file into a snapshot: .xlsx and .xlsm by ourselves, .csv too, .xls, .xlsb and .ods through SheetJS,
 * which is loaded only then. A sheet whose own part is missing or damaged is told as `unreadable`; what is wrong with
 * the file, or with a part all sheets lean on, rejects with a {@link FileError}, and with nothing else: see
 * {@link FileProblem} for the codes.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  const meter = new Meter(options.budget);
  const opened = openFormat(bytes, meter, options.fileName, options.packing);
  switch (opened.format) {
    case 'xlsx':
      return readOpenXml(opened.opc, meter);
    case 'csv':
      return readCsv(bytes, meter, options.fileName ?? '');
    case 'xls':
      meter.atMost('foreignBytes', bytes.length);
      return readSheetJs(bytes, meter);
    case 'xlsb':
      meter.atMost('foreignBytes', sizeOf(opened.opc));
      return readSheetJs(repack(opened.opc), meter);
    case 'ods': {
      meter.atMost('foreignBytes', sizeOf(opened.opc));
      const hidden = surveyOpenDocument(opened.opc, meter);
      return readSheetJs(repack(opened.opc), meter, hidden);
    }
  }
}

/** The size of all parts as declared; what is inflated is held to it. */
function sizeOf(opc: OpcPackage): number {
  return opc.directory.entries.reduce((sum, { size }) => sum + size, 0);
}
