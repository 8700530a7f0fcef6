import { CONTENT_TYPES_PART, readContentTypes } from './contentTypes';
import { damaged, FileError } from './fileError';
import type { OpcPackage } from './opcPackage';
import { relationshipsPart } from './partName';
import { readRelationships, targetOfKind } from './relationships';

/** Where nearly every program puts the workbook; only to tell a damaged workbook from another zip. */
const USUAL_WORKBOOK_PART = 'xl/workbook.xml';

/**
 * The part the package names as its document.
 * Throws FileError: `not-a-workbook`, `damaged`, `unsupported-format` (a binary workbook).
 */
export function findWorkbookPart(opc: OpcPackage): string {
  const rootRelationships = relationshipsPart('');
  const isPackage = opc.has(CONTENT_TYPES_PART) && opc.has(rootRelationships);
  if (!isPackage && !opc.has(USUAL_WORKBOOK_PART)) {
    throw new FileError({ code: 'not-a-workbook', params: { found: 'zip' } });
  }
  const typeOf = readContentTypes(opc);
  const part = targetOfKind(readRelationships(opc, ''), 'officeDocument');
  if (part === undefined) {
    if (opc.has(USUAL_WORKBOOK_PART)) throw damaged('content', rootRelationships, 'no document');
    throw new FileError({ code: 'not-a-workbook', params: { found: 'zip' } });
  }
  if (typeOf(part)?.includes('.sheet.binary.')) {
    throw new FileError({ code: 'unsupported-format', params: { format: 'xlsb' } });
  }
  return part;
}
