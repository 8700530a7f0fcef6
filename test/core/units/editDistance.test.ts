import fc from 'fast-check';
import { editDistance } from '../../../src/core/units/editDistance';

/** The textbook table, every cell of it. */
function naive(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      table[i]![j] = Math.min(change, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}

// few letters, so that near texts are common
const name = fc.string({ unit: fc.constantFrom('a', 'n', 'g', ' '), maxLength: 9 });

test('agrees with the whole table up to its bound, and says nothing beyond', () => {
  fc.assert(
    fc.property(name, name, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      const distance = naive(a, b);
      expect(editDistance(a, b, most)).toBe(distance <= most ? distance : null);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['', '', 2, 0],
  ['sin phinh', 'sinh phinh', 2, 1],
  ['nam nhut', 'nam nhu', 2, 1],
  ['xa nhe', 'sang nhe', 2, null],
  ['', 'abc', 2, null],
])('«%s» and «%s» within %i: %p', (a, b, most, distance) => {
  expect(editDistance(a, b, most)).toBe(distance);
});
