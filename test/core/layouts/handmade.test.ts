import { isGrid } from '../../../src/core/bieu/bieu';
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
  it('is no grid, and said to be none', () => {
    const { report, json } = reportOf(workbook);
    expect(report.tables.filter(({ bieu }) => isGrid(bieu))).toEqual([]);
    expect(report.findings).toEqual([]);
    // what is checked as a Biểu of another kind need not be said
    if (report.tables.length > 0) return;
    const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
    expect(json.skipped.map(({ sheet }) => sheet)).toEqual(visible.map(({ name }) => name));
    for (const { message } of json.skipped) expect(message).not.toBe('');
  });
});
