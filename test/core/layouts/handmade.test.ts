import { buildModel, HAND_MADE, leavesOf, NON_GRIDS, render, SLIPS } from '../../layouts';
import { reportOf, unitCounts, verdictOf } from './judgement';

const NOTHING = { missing: [], surplus: [] };
const SEEDS = [1, 7, 23];

describe.each(HAND_MADE)('layout $layout.name', ({ layout, shape }) => {
  const model = buildModel(shape);
  const clean = render(model, layout);

  it('is recognised whole', () => {
    expect(unitCounts(clean.workbook)).toEqual([leavesOf(model.root).length]);
  });

  it('is silent where nothing is wrong', () => {
    expect(verdictOf(clean.workbook, clean.expected)).toEqual(NOTHING);
  });

  it.each(SLIPS)('finds $name, and nothing else', (slip) => {
    for (const seed of SEEDS) {
      const slipped = slip.apply(clean, seed);
      if (slipped) expect(verdictOf(slipped.workbook, slipped.expected)).toEqual(NOTHING);
    }
  });
});

describe.each(NON_GRIDS)('$name', ({ workbook }) => {
  it('is no grid; a table of figures, or said to be none', () => {
    const { report, json } = reportOf(workbook);
    expect(report.tables.filter(({ bieu }) => bieu.kind === 'grid')).toEqual([]);
    expect(report.findings).toEqual([]);
    const tables = new Set(report.tables.map(({ bieu }) => bieu.sheetName));
    const visible = workbook.sheets.filter(
      ({ name, visibility }) => visibility === 'visible' && !tables.has(name),
    );
    expect(json.skipped.map(({ sheet }) => sheet)).toEqual(visible.map(({ name }) => name));
    for (const { message } of json.skipped) expect(message).not.toBe('');
  });
});
