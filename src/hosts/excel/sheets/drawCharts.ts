import { FONT_NAME } from '../../../core/sheetPlan/cellLook';
import { movedTo, type Origin } from '../../../core/sheetPlan/formulaText';
import type { PlanGrid } from '../../../core/sheetPlan/planGrid';
import { OWN_CHART_NAME, type PlannedChart, type PlannedSeries } from '../../../core/sheetPlan/plannedChart';
import { rangeOf } from '../rects';

const INK = '#404040';

/** Office.js has no patterns: greys far enough from each other, each with a dark edge. */
export const GREYS: Readonly<Record<PlannedSeries['pattern'], string>> = {
  solid: '#404040',
  light: '#D0D0D0',
  stripes: '#8C8C8C',
  dots: '#B4B4B4',
  cross: '#666666',
  outline: '#FFFFFF',
};

/** Adds the charts of a plan over its cells. */
export function drawCharts(
  sheet: Excel.Worksheet,
  charts: readonly PlannedChart[],
  grid: PlanGrid,
  origin: Origin,
): void {
  charts.forEach((chart, i) => drawChart(sheet, chart, `${OWN_CHART_NAME}-${i + 1}`, grid, origin));
}

function drawChart(
  sheet: Excel.Worksheet,
  { kind, title, categories, series, place }: PlannedChart,
  name: string,
  { rows }: PlanGrid,
  origin: Origin,
): void {
  const [first] = series;
  if (!first) return;
  const isStacked = kind === 'stackedBars';
  const type = isStacked ? 'BarStacked' : 'ColumnClustered';
  const chart = sheet.charts.add(type, rangeOf(sheet, movedTo(origin, first.values)), 'Columns');
  chart.name = name;
  const { top, left, bottom, right } = movedTo(origin, place);
  chart.setPosition(sheet.getRangeByIndexes(top, left, 1, 1), sheet.getRangeByIndexes(bottom, right, 1, 1));
  chart.title.text = title;
  chart.title.format.font.name = FONT_NAME;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.position = 'Bottom';
  // lying bars are read from above, as the table beside them
  if (isStacked) chart.axes.categoryAxis.reversePlotOrder = true;
  series.forEach((one, i) => {
    const shown = String(rows[one.name.row]?.[one.name.column]?.value ?? '');
    // the chart comes with one, of the range it was made from
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(shown);
    if (i === 0) drawn.name = shown;
    drawn.setValues(rangeOf(sheet, movedTo(origin, one.values)));
    drawn.setXAxisValues(rangeOf(sheet, movedTo(origin, categories)));
    drawn.format.fill.setSolidColor(GREYS[one.pattern]);
    drawn.format.line.color = INK;
    drawn.gapWidth = 60;
  });
}
