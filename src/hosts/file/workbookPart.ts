import { OWN_SHEET_NAME, ownSheetId } from '../../core/sheetPlan/ownSheet';
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
  /** Where the sheet was written by us: which one it is. */
  readonly ownId?: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** Formulas of ours are short; a name of ours with a long one is none. */
const LONGEST_OWN = 100;

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
  const ownIds = new Map<number, string>();
  /** The tab a name of ours is scoped to, while its formula is read. */
  let ownTab: number | null = null;
  let formula = '';
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
      } else if (depth === 3 && section === 'definedNames') {
        const isOwn = attributes.name?.toLowerCase() === OWN_SHEET_NAME;
        ownTab = isOwn && attributes.localSheetId !== undefined ? Number(attributes.localSheetId) : null;
        formula = '';
      }
    },
    text(text) {
      if (ownTab !== null && formula.length <= LONGEST_OWN) formula += text;
    },
    close(_, depth) {
      if (depth !== 3 || ownTab === null) return;
      const id = ownSheetId(formula);
      if (id !== null) ownIds.set(ownTab, id);
      ownTab = null;
    },
  });
  if (sheets.length === 0) throw damaged('content', part, 'no sheets');
  return {
    sheets: sheets.map((entry, tab) => {
      const ownId = ownIds.get(tab);
      return ownId === undefined ? entry : { ...entry, ownId };
    }),
    date1904,
  };
}
