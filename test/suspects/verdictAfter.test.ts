import { check } from '../../src/core/check';
import { evaluate } from '../../src/core/relations/evaluate';
import { numberReading, type ReadCell } from '../../src/core/relations/reading';
import type { CellRef } from '../../src/core/relations/relation';
import { sameCell } from '../../src/core/suspects/candidates';
import { verdictAfter } from '../../src/core/suspects/verdictAfter';
import { random } from '../layouts/random';
import { cleanBook } from './book/cleanBook';

const ROUNDS = 30;

describe.each([3, 5, 8])('a band with some marks changed, seed %i', (seed) => {
  test('is counted again as if all were', () => {
    const { tables } = check(cleanBook(seed).workbook);
    const bieus = tables.map(({ bieu }) => bieu);
    const read: ReadCell = ({ sheet, row, column }) =>
      bieus.find((bieu) => bieu.sheet === sheet)!.read(row, column);
    const relations = tables.flatMap((table) => table.relations);
    const verdicts = relations.map((relation) => evaluate(relation, read));
    const bands = relations.flatMap((relation, index) => (relation.expr.kind === 'band' ? [index] : []));
    expect(bands.length).toBeGreaterThan(0);
    const rng = random(seed);
    for (let round = 0; round < ROUNDS; round++) {
      const index = rng.pick(bands);
      const { expr } = relations[index]!;
      if (expr.kind !== 'band') throw new Error('no band');
      const cells = rng
        .shuffle(expr.units)
        .slice(0, 3)
        .flat()
        .map(({ sheet, rect }): CellRef => ({
          sheet,
          row: rect.top,
          column: rng.int(rect.left, rect.right),
        }));
      const after: ReadCell = (cell) => {
        const reading = read(cell);
        const isChanged = cells.some((one) => sameCell(one, cell));
        return isChanged ? { ...numberReading(1 - reading.low, 0), state: 'mark' } : reading;
      };
      const quick = verdictAfter({ relations, verdicts, read }, index, after, cells);
      expect(quick).toEqual(evaluate(relations[index]!, after));
    }
  });
});
