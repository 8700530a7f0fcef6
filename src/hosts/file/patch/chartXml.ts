import { movedTo, quotedName } from '../../../core/sheetPlan/formulaText';
import type { PlannedChart, PlannedSeries } from '../../../core/sheetPlan/plannedChart';
import { columnName } from '../../../core/snapshot/address';
import type { Rect } from '../../../core/snapshot/workbook';
import type { PlacedPlan } from './planCells';
import { escapeXml } from './xmlElements';

/** The namespaces of drawings and charts; Strict files have their own. */
export interface DrawingNamespaces {
  readonly sheet: string;
  readonly main: string;
  readonly chart: string;
  readonly relationships: string;
}

/** The namespaces that go with the family of a workbook's relationships. */
export function drawingNamespaces(family: string): DrawingNamespaces {
  const base = family.includes('purl.oclc.org')
    ? 'http://purl.oclc.org/ooxml/drawingml/'
    : 'http://schemas.openxmlformats.org/drawingml/2006/';
  return {
    sheet: `${base}spreadsheetDrawing`,
    main: `${base}main`,
    chart: `${base}chart`,
    relationships: family.replace(/\/$/, ''),
  };
}

const INK = '404040';

/** How the bars of a pattern are filled: told apart on a printer without colours. */
const FILLS: Readonly<Record<PlannedSeries['pattern'], string>> = {
  solid: solid(INK),
  light: solid('D0D0D0'),
  stripes: pattern('wdUpDiag'),
  dots: pattern('pct20'),
  cross: pattern('diagCross'),
  outline: solid('FFFFFF'),
};

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function pattern(name: string): string {
  return `<a:pattFill prst="${name}"><a:fgClr><a:srgbClr val="${INK}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
}

const LINE = `<a:ln w="6350">${solid(INK)}</a:ln>`;
const PALE_LINE = `<a:ln w="6350">${solid('D0D0D0')}</a:ln>`;

/** Times New Roman in hundredths of a point. */
function font(size: number, bold: boolean): string {
  const face = 'typeface="Times New Roman"';
  return `sz="${size * 100}" b="${bold ? 1 : 0}"><a:latin ${face}/><a:cs ${face}/>`;
}

const textStyle = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr ${font(size, false)}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const CATEGORY_AXIS = 111;
const VALUE_AXIS = 112;

/** A planned chart as a chart part, its figures stored beside its references: Protected View draws from those. */
export function chartXml(
  { kind, title, categories, series }: PlannedChart,
  placed: PlacedPlan,
  sheet: string,
  { main, chart, relationships }: DrawingNamespaces,
): string {
  const isStacked = kind === 'stackedBars';
  const one = (each: PlannedSeries, i: number): string =>
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>` +
    `<c:tx>${texts(cellRect(each.name), placed, sheet)}</c:tx>` +
    `<c:spPr>${FILLS[each.pattern]}${LINE}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat>${texts(categories, placed, sheet)}</c:cat><c:val>${figures(each.values, placed, sheet)}</c:val></c:ser>`;
  const run = `<a:r><a:rPr lang="vi-VN" ${font(12, true)}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${chart}" xmlns:a="${main}" xmlns:r="${relationships}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart>' +
    `<c:barDir val="${isStacked ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    series.map(one).join('') +
    `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${axes(isStacked)}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textStyle(10)}</c:legend>` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${solid('FFFFFF')}${LINE}</c:spPr></c:chartSpace>`
  );
}

/** Lying bars are read from above, as the table beside them. */
function axes(isStacked: boolean): string {
  const axis = (id: number, across: number, order: string, place: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>` +
    `${id === VALUE_AXIS ? `<c:majorGridlines><c:spPr>${PALE_LINE}</c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/>` : ''}` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${id === VALUE_AXIS ? 'nextTo' : 'low'}"/>${textStyle(10)}` +
    `<c:crossAx val="${across}"/><c:crosses val="${isStacked && id === VALUE_AXIS ? 'max' : 'autoZero'}"/>`;
  const names = axis(CATEGORY_AXIS, VALUE_AXIS, isStacked ? 'maxMin' : 'minMax', isStacked ? 'l' : 'b');
  const values = axis(VALUE_AXIS, CATEGORY_AXIS, 'minMax', isStacked ? 'b' : 'l');
  return (
    `<c:catAx>${names}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx>${values}<c:crossBetween val="between"/></c:valAx>`
  );
}

function cellRect({ row, column }: PlannedSeries['name']): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

function texts(rect: Rect, placed: PlacedPlan, sheet: string): string {
  const cache = points(rect, placed, (value) => (value === null ? null : escapeXml(String(value))));
  return `<c:strRef>${reference(rect, placed, sheet)}<c:strCache>${cache}</c:strCache></c:strRef>`;
}

function figures(rect: Rect, placed: PlacedPlan, sheet: string): string {
  const cache = points(rect, placed, (value) => (typeof value === 'number' ? String(value) : null));
  return `<c:numRef>${reference(rect, placed, sheet)}<c:numCache><c:formatCode>General</c:formatCode>${cache}</c:numCache></c:numRef>`;
}

function reference(rect: Rect, { origin }: PlacedPlan, sheet: string): string {
  const { top, left, bottom, right } = movedTo(origin, rect);
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const area = [corner(top, left), ...(bottom > top || right > left ? [corner(bottom, right)] : [])];
  return `<c:f>${escapeXml(`${quotedName(sheet)}!${area.join(':')}`)}</c:f>`;
}

function points(
  { top, left, bottom, right }: Rect,
  { grid }: PlacedPlan,
  show: (value: string | number | null) => string | null,
): string {
  const shown: (string | null)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      shown.push(show(grid.rows[row]?.[column]?.value ?? null));
    }
  }
  const inside = shown.map((v, i) => (v === null ? '' : `<c:pt idx="${i}"><c:v>${v}</c:v></c:pt>`));
  return `<c:ptCount val="${shown.length}"/>${inside.join('')}`;
}
