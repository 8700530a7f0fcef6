import type { Meter } from '../budget';
import { CONTENT_TYPES_PART, readContentTypes } from '../contentTypes';
import { FileError } from '../fileError';
import { isOldFormat, requireKnown } from '../fileKind';
import { OpcPackage } from '../opcPackage';
import type { Unpacking } from '../packing';
import { relationshipsPart } from '../partName';
import { readRelationships, targetOfKind } from '../relationships';

/** Formats that are read and never written: a copy of such a file becomes an .xlsx. */
export type ForeignFormat = 'xls' | 'xlsb' | 'ods' | 'csv';

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** What a file is, by its bytes; a zip comes opened. */
export type Opened =
  { readonly format: 'xlsx' | 'xlsb' | 'ods'; readonly opc: OpcPackage } | { readonly format: 'xls' | 'csv' };

/**
 * Tells what a file is. Only tables of text (.csv) are told by the name, for any text could be one.
 * Throws FileError: `empty-file`, `encrypted`, `not-a-workbook`, and what a zip can be refused for.
 */
export function openFormat(bytes: Uint8Array, meter: Meter, fileName = '', packing?: Unpacking): Opened {
  meter.atMost('fileBytes', bytes.length);
  if (isOldFormat(bytes)) return { format: 'xls' };
  if (/\.csv$/i.test(fileName) && bytes.length > 0 && !looksPacked(bytes)) return { format: 'csv' };
  requireKnown(bytes);
  const opc = new OpcPackage(bytes, meter, packing);
  if (isOpenDocument(opc)) return { format: 'ods', opc };
  return { format: isBinary(opc) ? 'xlsb' : 'xlsx', opc };
}

/**
 * Whether the workbook's own part is a binary one. What else the list of types names says nothing: SheetJS lists the
 * binary type in every .xlsx it writes.
 */
function isBinary(opc: OpcPackage): boolean {
  if (!opc.has(CONTENT_TYPES_PART) || !opc.has(relationshipsPart(''))) return false;
  const part = targetOfKind(readRelationships(opc, ''), 'officeDocument');
  return part !== undefined && (readContentTypes(opc)(part)?.includes('.sheet.binary.') ?? false);
}

/** A zip or an OLE file that somebody named .csv. */
function looksPacked([a, b]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf);
}

function isOpenDocument(opc: OpcPackage): boolean {
  if (!opc.has('mimetype')) return false;
  const type = opc.text('mimetype').trim();
  if (!type.startsWith(OPEN_DOCUMENT)) return false;
  if (type.startsWith(`${OPEN_DOCUMENT}spreadsheet`)) return true;
  throw new FileError({ code: 'not-a-workbook', params: { found: 'zip' } }, type);
}
