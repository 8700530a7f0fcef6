import { evaluate } from '../../src/core/relations/evaluate';
import { numberReading, type ReadCell } from '../../src/core/relations/reading';
import type { CellRef, Relation } from '../../src/core/relations/relation';
import { locate } from '../../src/core/suspects/locate';

const cell = (column: number): CellRef => ({ sheet: 0, row: 0, column });

/** Cell 0 is a part of cell 1: it may be as large, and no larger. */
const BOUND: Relation = {
  rule: 'parts/bounds',
  target: cell(0),
  op: '≤',
  expr: {
    kind: 'sum',
    terms: [{ cells: { sheet: 0, rect: { top: 0, bottom: 0, left: 1, right: 1 } }, weight: 1 }],
  },
  basis: 'declared',
  bieu: 0,
};

/** What is proposed for the part, how surely, and whether it is only one value that would do. */
function proposalFor(part: number, whole: number): { value: number; confidence: number; isOpen: boolean } {
  const read: ReadCell = ({ column }) => numberReading(column === 0 ? part : whole, 0);
  const checked = { relations: [BOUND], verdicts: [evaluate(BOUND, read)], read };
  // the whole holds a formula: it is the part that is wrong
  const evidence = { isFormula: ({ column }: CellRef) => column === 1, isTouched: () => false };
  const { repairs } = locate(checked, evidence).explanations[0]!;
  const own = repairs.find(({ changes }) => changes[0]!.cell.column === 0)!;
  return { value: own.changes[0]!.value, confidence: own.confidence, isOpen: own.isOpen === true };
}

describe('what a bound leaves open', () => {
  test.each([
    ['a nought too many', 540, 77, 54],
    ['thousands', 69_000, 113, 69],
    ['a digit typed twice', 661, 200, 61],
  ])('a slip explains it: %s', (_, part, whole, value) => {
    const proposal = proposalFor(part, whole);
    expect(proposal).toMatchObject({ isOpen: false, value });
    expect(proposal.confidence).toBeLessThanOrEqual(0.5);
  });

  test.each([
    ['only a little above', 80, 77],
    ['of no slip that is known', 9999, 77],
  ])('a figure %s is not worked out', (_, part, whole) => {
    const proposal = proposalFor(part, whole);
    expect(proposal.isOpen).toBe(true);
    expect(proposal.confidence).toBeLessThanOrEqual(0.2);
  });
});
