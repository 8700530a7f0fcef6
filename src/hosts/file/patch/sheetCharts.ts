import { movedTo } from '../../../core/sheetPlan/formulaText';
import { OWN_CHART_NAME } from '../../../core/sheetPlan/plannedChart';
import type { PlannedChart } from '../../../core/sheetPlan/plannedChart';
import { familyOf, folderOf, freePart } from './addTab';
import { chartXml, drawingNamespaces, type DrawingNamespaces } from './chartXml';
import type { OpenedWorkbook } from './openedWorkbook';
import { addRelationship } from './partRelationships';
import { addPartType } from './partTypes';
import type { PlacedPlan } from './planCells';
import { escapeXml } from './xmlElements';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Adds the charts of a plan to the part of its sheet, in a drawing of their own. Gives the element by which the
 * sheet leads to it; nothing where there are no charts.
 */
export function addCharts(
  opened: OpenedWorkbook,
  sheetPart: string,
  placed: PlacedPlan,
  sheet: string,
): string {
  if ((placed.plan.charts ?? []).length === 0) return '';
  const { edit, part } = opened;
  const family = familyOf(opened);
  const { sheet: xdr, main, relationships } = drawingNamespaces(family);
  const drawing = freePart(edit, `${folderOf(part)}drawings/drawing`, '.xml');
  edit.setText(drawing, '');
  addPartType(edit, drawing, DRAWING);
  const anchors = chartAnchors(opened, drawing, placed, sheet);
  edit.setText(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${main}">${anchors}</xdr:wsDr>`,
  );
  const id = addRelationship(edit, sheetPart, `${family}drawing`, drawing);
  return `<drawing xmlns:r="${relationships}" r:id="${id}"/>`;
}

/** Writes the charts of a plan as parts a drawing leads to, and gives their places in it. */
export function chartAnchors(
  opened: OpenedWorkbook,
  drawing: string,
  placed: PlacedPlan,
  sheet: string,
): string {
  const { edit, part } = opened;
  const family = familyOf(opened);
  const namespaces = drawingNamespaces(family);
  const anchors = (placed.plan.charts ?? []).map((chart, i) => {
    const name = freePart(edit, `${folderOf(part)}charts/chart`, '.xml');
    edit.setText(name, chartXml(chart, placed, sheet, namespaces));
    addPartType(edit, name, CHART);
    const id = addRelationship(edit, drawing, `${family}chart`, name);
    return anchorXml(chart, i, id, placed, namespaces);
  });
  return anchors.join('');
}

/** A chart ends within its last row, 12 points down (in EMU): its lower edge would be lost when printed. */
const WITHIN_LAST_ROW = 152_400;

/** Numbers of shapes below this are a user's. */
const FIRST_SHAPE = 9001;

function anchorXml(
  chart: PlannedChart,
  index: number,
  id: string,
  { origin }: PlacedPlan,
  { sheet: xdr, main, chart: c, relationships }: DrawingNamespaces,
): string {
  const { top, left, bottom, right } = movedTo(origin, chart.place);
  const corner = (name: string, row: number, column: number, down = 0): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down}</xdr:rowOff></xdr:${name}>`;
  const own = `id="${FIRST_SHAPE + index}" name="${OWN_CHART_NAME}-${index + 1}" descr="${escapeXml(chart.title)}"`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${xdr}" xmlns:a="${main}">${corner('from', top, left)}${corner('to', bottom, right + 1, WITHIN_LAST_ROW)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${own}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${relationships}" r:id="${id}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
