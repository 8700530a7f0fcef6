import { OWN_CHART_NAME } from '../../../../core/sheetPlan/plannedChart';
import { familyOf } from '../addTab';
import { drawingNamespaces } from '../chartXml';
import type { OpenedWorkbook } from '../openedWorkbook';
import { relationshipsOf, removeRelationships } from '../partRelationships';
import { removePartTypes } from '../partTypes';
import type { PlacedPlan } from '../planCells';
import { removeParts } from '../removeParts';
import { chartAnchors } from '../sheetCharts';
import { applyEdits, insertAt, type TextEdit } from '../textEdits';
import { attributesOf, contentOf, parseElements, type XmlElement } from '../xmlElements';
import { shiftIndex, type Insertion } from './insertion';

/**
 * The drawing of a sheet of ours with the plan's charts in place of ours; shapes of the user's stay, and move along
 * with the cells.
 */
export function refillDrawing(
  opened: OpenedWorkbook,
  drawing: string,
  placed: PlacedPlan,
  sheet: string,
  insertions: readonly Insertion[],
): void {
  const { edit } = opened;
  const text = edit.text(drawing);
  const root = parseElements(text, drawing);
  const ours = root.children.filter((anchor) => isOurs(text, anchor));
  const relations = new Map(relationshipsOf(edit, drawing).map((one) => [one.id, one]));
  const gone = new Set(ours.flatMap((anchor) => chartIds(text, anchor)));
  const charts = [...gone].flatMap((id) => relations.get(id)?.target ?? []);
  removeRelationships(edit, drawing, gone);
  removeParts(edit, charts);
  // the new ones may take their names
  removePartTypes(edit);
  const edits: TextEdit[] = ours.map(({ start, end }) => ({ start, end, text: '' }));
  for (const anchor of root.children)
    if (!ours.includes(anchor)) edits.push(...shifted(text, anchor, insertions));
  const anchors = chartAnchors(opened, drawing, placed, sheet);
  if (root.openEnd !== root.end) {
    edit.setText(drawing, applyEdits(text, [...edits, insertAt(root.closeStart, anchors)]));
    return;
  }
  const { sheet: xdr, main } = drawingNamespaces(familyOf(opened));
  edit.setText(drawing, `<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${main}">${anchors}</xdr:wsDr>`);
}

function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}

function isOurs(text: string, anchor: XmlElement): boolean {
  for (const element of within(anchor)) {
    if (element.name !== 'cNvPr') continue;
    return (attributesOf(text, element).get('name') ?? '').startsWith(`${OWN_CHART_NAME}-`);
  }
  return false;
}

function chartIds(text: string, anchor: XmlElement): string[] {
  const ids: string[] = [];
  for (const element of within(anchor)) {
    if (element.name !== 'chart') continue;
    for (const [name, value] of attributesOf(text, element)) if (name.endsWith(':id')) ids.push(value);
  }
  return ids;
}

/** The corners of a shape's place, moved with the cells they lie in. */
function shifted(text: string, anchor: XmlElement, insertions: readonly Insertion[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const corner of anchor.children.filter(({ name }) => name === 'from' || name === 'to')) {
    for (const one of corner.children) {
      if (one.name !== 'row' && one.name !== 'col') continue;
      const at = Number(contentOf(text, one));
      const moved = shiftIndex(one.name === 'row' ? 'row' : 'column', at, insertions);
      if (moved !== at) edits.push({ start: one.openEnd, end: one.closeStart, text: String(moved) });
    }
  }
  return edits;
}
