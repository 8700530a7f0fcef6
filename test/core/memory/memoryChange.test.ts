import fc from 'fast-check';
import {
  applyChange,
  changeBetween,
  inverseChange,
  isEmpty,
  isNoChange,
} from '../../../src/core/memory/memoryChange';
import { NO_MEMORY, type AcceptedException, type Memory } from '../../../src/core/memory/memory';

const form = { title: 'Biểu 02', sheet: 'Biểu 02', heads: ['Tên', 'Tổng'] };
const exception = (place: string, reason: string): AcceptedException => ({
  ...{ rule: 'grid/row-total', form, about: place, actual: 'n1', expected: 'n2', digest: '0', reason },
  place: { line: [place], head: ['Tổng'] },
});
const ids = ['a', 'b', 'c', 'd'];

/** Memories of a few things, each once. */
const memories: fc.Arbitrary<Memory> = fc
  .record({
    exceptions: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('một', 'hai')), {
      selector: ([place]) => place,
    }),
    corrections: fc.uniqueArray(fc.constantFrom(...ids)),
    summaries: fc.option(fc.uniqueArray(fc.constantFrom('s1', 's2'))),
  })
  .map(({ exceptions, corrections, summaries }) => ({
    ...NO_MEMORY,
    exceptions: exceptions.map(([place, reason]) => exception(place, reason)),
    corrections: corrections.map((label) => ({
      ...{ form, what: 'role', axis: 'line', role: 'total' },
      label: [label],
    })),
    summaries,
  }));

const sorted = ({ exceptions, relations, corrections, summaries }: Memory): string[] =>
  [...exceptions, ...relations, ...corrections, { summaries }].map((one) => JSON.stringify(one)).sort();

it('leads from one memory to the other, and back', () => {
  fc.assert(
    fc.property(memories, memories, (before, after) => {
      const change = changeBetween(before, after);
      expect(sorted(applyChange(before, change))).toEqual(sorted(after));
      expect(sorted(applyChange(after, inverseChange(change)))).toEqual(sorted(before));
      expect(isNoChange(change)).toBe(sorted(before).join() === sorted(after).join());
    }),
  );
});

it('leaves alone what others remembered meanwhile', () => {
  const [mine, theirs] = [exception('a', 'một'), exception('b', 'hai')];
  const change = changeBetween(NO_MEMORY, { ...NO_MEMORY, exceptions: [mine] });
  const both = { ...NO_MEMORY, exceptions: [mine, theirs] };
  expect(applyChange(both, inverseChange(change))).toEqual({ ...NO_MEMORY, exceptions: [theirs] });
});

it.each([
  { says: 'nothing', memory: NO_MEMORY, empty: true },
  { says: 'an exception', memory: { ...NO_MEMORY, exceptions: [exception('a', 'một')] }, empty: false },
  { says: 'no summary chosen', memory: { ...NO_MEMORY, summaries: [] }, empty: false },
])('is empty with nothing alone: $says', ({ memory, empty }) => {
  expect(isEmpty(memory)).toBe(empty);
});
