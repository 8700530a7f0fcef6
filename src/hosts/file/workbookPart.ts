import type { Visibility } from '../../core/snapshot/workbook';
import type { Meter } from './budget';
import { unescapeText } from './excelText';
import { damaged, FileError } from './fileError';
import type { OpcPackage } from './opcPackage';
import { isTrue, type Attributes } from './xml';

/** A tab of the workbook, before its part is read. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Id of the relationship that leads to its part. */
  readonly relationship: string | undefined;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** The relationship id of an element, whatever prefix the namespace of relationships has. */
function relationshipId(attributes: Attributes): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? undefined : attributes[name];
}

function readEntry(attributes: Attributes): SheetEntry {
  const { name, state } = attributes;
  return {
    name: unescapeText(name ?? ''),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationship: relationshipId(attributes),
  };
}

/**
 * The tabs of the workbook, in their order.
 * Throws FileError: `not-a-workbook` (the package holds a document of another kind), `damaged`, `too-large`.
 */
export function readWorkbookPart(opc: OpcPackage, part: string, meter: Meter): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let section = '';
  opc.parse(part, {
    open(name, attributes, depth) {
      if (depth === 1 && name !== 'workbook') {
        throw new FileError({ code: 'not-a-workbook', params: { found: 'zip' } }, `<${name}>`);
      }
      if (depth === 2) {
        section = name;
        if (name === 'workbookPr') date1904 = isTrue(attributes.date1904);
      } else if (depth === 3 && section === 'sheets' && name === 'sheet') {
        meter.spend('sheets', 1);
        sheets.push(readEntry(attributes));
      }
    },
  });
  if (sheets.length === 0) throw damaged('content', part, 'no sheets');
  return { sheets, date1904 };
}
