import type { XmlElement } from './xmlElements';

/** The order the schema wants of a worksheet's children, from the cells on (CT_Worksheet of ECMA-376). */
const ORDER = [
  ...[
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
  ],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
  ...[
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
  ],
  ...[
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
    'smartTags',
    'drawing',
    'legacyDrawing',
  ],
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts'],
  'extLst',
];

/** Newer Office wraps controls and objects so that older programs can pass over them. */
const WRAPPED = new Map([['AlternateContent', 'oleObjects']]);

/** Where the first element of a name belongs among a worksheet's children: before all that must follow it. */
export function placeInSheet(root: XmlElement, name: string): number {
  const rank = ORDER.indexOf(name);
  const later = root.children.find((child) => ORDER.indexOf(WRAPPED.get(child.name) ?? child.name) >= rank);
  return later?.start ?? root.closeStart;
}

/** Elements of a worksheet too many to keep: the cells. */
export const CELLS: ReadonlySet<string> = new Set(['sheetData']);
