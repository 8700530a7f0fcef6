import * as fc from 'fast-check';
import {
  addressMap,
  buildModel,
  caseArbitrary,
  leavesOf,
  render,
  SLIPS,
  TRANSFORMATIONS,
  type LayoutCase,
} from '../../layouts';
import { reportOf, unitCounts, verdictOf } from './judgement';

const NOTHING = { missing: [], surplus: [] };

/**
 * The seeds are fixed so that a run says the same tomorrow; other seeds are tried by hand with
 * `SEED=… npm run test:unit -- test/core/layouts` (the README says how often one in so many fails, and why).
 */
const SEED = Number(process.env['SEED'] ?? 31337);
const RUNS = Number(process.env['RUNS'] ?? 150);

/** In a table of a few communes one slip may leave too little to recognise a column by. */
const ENOUGH_UNITS = 8;

function isLargeEnough({ shape }: LayoutCase): boolean {
  return leavesOf(buildModel(shape).root).length >= ENOUGH_UNITS;
}

describe('any shape in any layout', () => {
  it('is recognised whole and silent where nothing is wrong', () => {
    fc.assert(
      fc.property(caseArbitrary(), ({ layout, shape }) => {
        const model = buildModel(shape);
        const clean = render(model, layout);
        expect(unitCounts(clean.workbook)).toEqual([leavesOf(model.root).length]);
        expect(verdictOf(clean.workbook, clean.expected)).toEqual(NOTHING);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it.each(SLIPS)('shows $name at its cell, and nothing else', (slip) => {
    fc.assert(
      fc.property(caseArbitrary().filter(isLargeEnough), fc.nat(1000), ({ layout, shape }, seed) => {
        const clean = render(buildModel(shape), layout);
        const slipped = slip.apply(clean, seed);
        if (slipped) expect(verdictOf(slipped.workbook, slipped.expected)).toEqual(NOTHING);
      }),
      { seed: SEED, numRuns: Math.ceil(RUNS / 5) },
    );
  });
});

/** The second of two equal names, the first number that jumps: another order names another cell. */
const ORDERED = /^(?:duplicate|numbering)/;

describe.each(TRANSFORMATIONS)('the same table $name', (transformation) => {
  it('has the same findings at the same places', () => {
    fc.assert(
      fc.property(caseArbitrary().filter(isLargeEnough), fc.nat(1000), ({ layout, shape }, seed) => {
        const model = buildModel(shape);
        const changed = transformation.apply(model, layout);
        if (!changed) return;
        const before = render(model, layout);
        const after = render(changed.model, changed.layout);
        const slip = SLIPS[seed % SLIPS.length]!;
        if (transformation.name === 'permuted' && ORDERED.test(slip.name)) return;
        const first = slip.apply(before, seed);
        const second = first && slip.at(after, first.key, seed);
        if (!first || !second) return;
        const there = addressMap(before, after);
        const moved = findingsOf(first.workbook).map(
          ({ cell, rule }) => `${rule} ${there.get(cell) ?? cell}`,
        );
        const found = findingsOf(second.workbook).map(({ cell, rule }) => `${rule} ${cell}`);
        expect(found.sort()).toEqual(moved.sort());
      }),
      { seed: SEED, numRuns: Math.ceil(RUNS / 5) },
    );
  });
});

/** Findings of single cells: a range that runs over blanks between two pages need not be the same rectangle. */
function findingsOf(
  workbook: Parameters<typeof reportOf>[0],
): { readonly cell: string; readonly rule: string }[] {
  return reportOf(workbook)
    .json.findings.filter(({ severity, cell }) => severity !== 'note' && !cell.includes(':'))
    .map(({ cell, rule }) => ({ cell, rule }));
}
