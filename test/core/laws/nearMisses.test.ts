import { lineMatrix } from '../../../src/core/laws/lineMatrix';
import { nearMisses } from '../../../src/core/laws/nearMisses';
import { BLANK, numberReading } from '../../../src/core/relations/reading';

interface Column {
  readonly total: number;
  readonly parts: readonly (number | null)[];
}

/** Columns of a table: the total is its first line, a part that is null is blank. */
function nearOf(columns: readonly Column[], unit = 1): number[] {
  const lines = Math.max(...columns.map(({ parts }) => parts.length));
  const matrix = lineMatrix(lines + 1, columns.length, (line, cross) => {
    const { total, parts } = columns[cross]!;
    const value = line === 0 ? total : (parts[line - 1] ?? null);
    return value === null ? BLANK : numberReading(value, Number.isInteger(value) ? 0 : 1);
  });
  const parts = Array.from({ length: lines }, (_, at) => at + 1);
  return nearMisses(
    matrix,
    0,
    parts,
    columns.map((_, at) => at),
    unit,
  );
}

/** Eight communes that make 803 together. */
const PARTS = [97, 104, 88, 111, 93, 108, 101, 101] as const;
const SUM = 803;
const tenfold = PARTS.map((part, at) => (at === 2 ? part * 10 : part));
const hundreds = PARTS.map((part) => part * 100);
const tenths = PARTS.map((part) => (part * 10 + 1) / 10);

describe('a total that is nearly what its parts give', () => {
  it.each<Column & { says: string }>([
    { says: 'more than they give now', total: SUM + 41, parts: PARTS },
    { says: 'less than they give now', total: SUM - 41, parts: PARTS },
    { says: 'one of them left out', total: SUM, parts: PARTS.slice(1) },
    { says: 'one of them written ten times too large', total: SUM, parts: tenfold },
    { says: 'some of them blank', total: SUM + 41, parts: [...PARTS, null, null] },
    { says: 'just within a quarter', total: 100, parts: [40, 35] },
    { says: 'hundreds, off by more than their rounding', total: 80_300 + 4_100, parts: hundreds },
    { says: 'decimals, which are not rounded to whole numbers', total: 805.8, parts: tenths },
  ])('$says', (column) => {
    expect(nearOf([column])).toEqual([0]);
  });

  it.each<Column & { says: string }>([
    { says: 'their average', total: 100, parts: PARTS },
    { says: 'how many there are', total: 8, parts: PARTS },
    { says: 'their largest', total: 111, parts: PARTS },
    { says: 'a share of something else', total: 62.4, parts: tenths },
    { says: 'twice what they give', total: SUM * 2, parts: PARTS },
    { says: 'just beyond a quarter', total: 100, parts: [40, 34] },
    { says: 'off by rounding to whole numbers', total: SUM + 2, parts: PARTS },
    { says: 'off by rounding to hundreds', total: 80_500, parts: hundreds },
    { says: 'zero', total: 0, parts: [1, -1, 2] },
    { says: 'over one part', total: 100, parts: [90] },
    { says: 'over one part that is not zero', total: 100, parts: [90, 0, null] },
    { says: 'the average of three, of which one is far larger', total: 40, parts: [30, 40, 950] },
  ])('is not: $says', (column) => {
    expect(nearOf([column])).toEqual([]);
  });
});

describe('among many columns', () => {
  const stale: Column = { total: SUM + 41, parts: PARTS };
  const average: Column = { total: 100, parts: PARTS };
  const rounded: Column = { total: SUM - 1, parts: PARTS };

  it('names those that are near', () => {
    expect(nearOf([average, stale, stale, average, stale])).toEqual([1, 2, 4]);
    expect(nearOf([stale, rounded, stale])).toEqual([0, 2]);
  });

  it('names none where as many are off by rounding: the table was rounded figure by figure', () => {
    expect(nearOf([stale, rounded])).toEqual([]);
    expect(nearOf([rounded, rounded, stale, rounded])).toEqual([]);
  });

  it('heeds the step in which the table goes', () => {
    const fives: Column = { total: 815, parts: [95, 105, 90, 110, 95, 110, 100, 101] };
    expect(nearOf([fives], 1)).toEqual([0]);
    expect(nearOf([fives], 5)).toEqual([]);
  });
});
