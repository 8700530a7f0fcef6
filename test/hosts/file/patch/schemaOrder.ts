import { parseElements, type XmlElement } from '../../../../src/hosts/file/patch/xmlElements';

/** The order of children in the sequences of ECMA-376's sml.xsd, by the element that holds them. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  worksheet: [
    ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
    ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
    ...[
      'customSheetViews',
      'mergeCells',
      'phoneticPr',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
    ],
    ...[
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
      'colBreaks',
      'customProperties',
    ],
    ...[
      'cellWatches',
      'ignoredErrors',
      'smartTags',
      'drawing',
      'legacyDrawing',
      'legacyDrawingHF',
      'drawingHF',
    ],
    ...['picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
  ],
  workbook: [
    ...[
      'fileVersion',
      'fileSharing',
      'workbookPr',
      'workbookProtection',
      'bookViews',
      'sheets',
      'functionGroups',
    ],
    ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches'],
    ...['smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
  ],
  styleSheet: [
    ...[
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs',
      'tableStyles',
    ],
    ...['colors', 'extLst'],
  ],
  dxf: ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'],
  border: ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'],
  xf: ['alignment', 'protection', 'extLst'],
  comments: ['authors', 'commentList', 'extLst'],
  sheetView: ['pane', 'selection', 'pivotSelection', 'extLst'],
};
/** Lists whose count must be true. */
const COUNTED = ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'mergeCells'];

/** What is out of order in a part of a workbook by the schema, and which counts are wrong. */
export function schemaFaults(text: string, part: string): string[] {
  const faults: string[] = [];
  const open = [parseElements(text, part)];
  for (let one = open.pop(); one; one = open.pop()) {
    const order = ORDER[one.name];
    if (order) faults.push(...outOfOrder(one, order));
    const count = /\scount="(\d+)"/.exec(text.slice(one.start, one.openEnd))?.[1];
    if (COUNTED.includes(one.name) && count !== undefined && Number(count) !== one.children.length) {
      faults.push(`${one.name} says ${count}, holds ${one.children.length}`);
    }
    open.push(...one.children);
  }
  return faults;
}

function outOfOrder({ name, children }: XmlElement, order: readonly string[]): string[] {
  const ranks = children.map((child) => order.indexOf(child.name));
  return ranks.flatMap((rank, i) => {
    if (rank < 0) return [`${name} holds ${children[i]!.name}`];
    return i > 0 && rank < ranks[i - 1]! ? [`${children[i]!.name} after ${children[i - 1]!.name}`] : [];
  });
}
