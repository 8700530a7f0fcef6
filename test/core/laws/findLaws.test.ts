import fc from 'fast-check';
import type { FoundLaw, LineHints } from '../../../src/core/laws/candidate';
import { findLaws } from '../../../src/core/laws/findLaws';
import { lineMatrix } from '../../../src/core/laws/lineMatrix';
import { BLANK, numberReading } from '../../../src/core/relations/reading';

/** The laws believed of lines as columns crossed by rows: what a test writes is read line by line. */
function believed(
  lines: readonly (readonly (number | null)[])[],
  hints: Partial<LineHints> = {},
  decimals = 0,
): FoundLaw[] {
  const none = lines.map(() => false);
  const crossings = lines[0]!.map((_, cross) => cross);
  const matrix = lineMatrix(lines.length, crossings.length, (line, cross) => {
    const value = lines[line]![cross]!;
    return value === null ? BLANK : numberReading(value, Number.isInteger(value) ? 0 : decimals);
  });
  const all: LineHints = {
    isTotal: none,
    isApart: none,
    isAverage: none,
    isShare: none,
    isPerMille: none,
    key: lines.map(() => ''),
    isMixed: false,
    families: [],
    ...hints,
  };
  return findLaws(matrix, all, crossings, crossings).filter(({ basis }) => basis !== 'observed');
}

function lawsOf(...given: Parameters<typeof believed>): string[] {
  return believed(...given).map(
    ({ target, form, parts, slack }) =>
      `${target} ${form.kind} ${parts.join()}${slack > 0 ? ' rounded' : ''}`,
  );
}

/** Figures without any law: a multiplicative generator, so that a failing case says what it was. */
function figures(seed: number, count: number, most: number): number[] {
  let state = (seed * 2654435761 + 12345) % 4294967296;
  return Array.from({ length: count }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return 1 + (state % most);
  });
}

const sumOf = (lines: readonly (readonly number[])[]): number[] =>
  lines[0]!.map((_, cross) => lines.reduce((sum, line) => sum + line[cross]!, 0));

const shape = fc.record({
  seed: fc.nat(100_000),
  parts: fc.integer({ min: 2, max: 6 }),
  rows: fc.integer({ min: 4, max: 14 }),
});

describe('laws among lines', () => {
  it('finds a whole before or after its parts, and nothing else', () => {
    fc.assert(
      fc.property(shape, fc.boolean(), ({ seed, parts, rows }, isFirst) => {
        const lines = Array.from({ length: parts }, (_, k) => figures(seed + k * 7919, rows, 9000));
        const whole = sumOf(lines);
        const found = lawsOf(isFirst ? [whole, ...lines] : [...lines, whole]);
        const places = lines.map((_, k) => (isFirst ? k + 1 : k));
        expect(found).toEqual([`${isFirst ? 0 : parts} sum ${places.join()}`]);
      }),
      { numRuns: 60 },
    );
  });

  it('finds totals of totals by their direct parts', () => {
    const [a, b, c, d, e] = [1, 2, 3, 4, 5].map((k) => figures(k, 8, 5000)) as [
      number[],
      number[],
      number[],
      number[],
      number[],
    ];
    const [first, second] = [sumOf([a, b]), sumOf([c, d, e])];
    const found = lawsOf([first, a, b, second, c, d, e, sumOf([first, second])]);
    expect(found.sort()).toEqual(['0 sum 1,2', '3 sum 4,5,6', '7 sum 0,3']);
  });

  it('sees no law in figures that have none', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 3, max: 9 }),
        fc.integer({ min: 3, max: 14 }),
        (seed, lines, rows) => {
          const free = Array.from({ length: lines }, (_, k) => figures(seed + k * 104729, rows, 100_000));
          expect(lawsOf(free)).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('keeps a law on which one line fails', () => {
    const parts = [1, 2, 3].map((k) => figures(k, 9, 4000));
    const whole = sumOf(parts);
    whole[4]! += 10;
    expect(lawsOf([...parts, whole])).toEqual(['3 sum 0,1,2']);
  });

  it('knows figures that were rounded one by one', () => {
    const parts = [1, 2, 3, 4, 5, 6].map((k) => figures(k * 7919, 24, 900_000));
    const whole = sumOf(parts);
    const thousands = [...parts, whole].map((line) => line.map((value) => Math.round(value / 1000)));
    expect(lawsOf(thousands)).toEqual(['6 sum 0,1,2,3,4,5 rounded']);
  });

  it('takes one figure off by one for a slip, not for rounding', () => {
    const parts = [1, 2, 3].map((k) => figures(k, 12, 9000));
    const whole = sumOf(parts);
    whole[3]! += 1;
    expect(lawsOf([...parts, whole])).toEqual(['3 sum 0,1,2']);
  });

  it('finds shares of a whole that differs from line to line, and not a change of unit', () => {
    const [part, whole] = [figures(3, 9, 500), figures(4, 9, 500).map((value) => value + 600)];
    const share = part.map((value, k) => Math.round((value / whole[k]!) * 10_000) / 100);
    const isShare = [false, false, true];
    expect(lawsOf([part, whole, share], { isShare, isApart: isShare }, 2)).toEqual(['2 ratio 0,1']);
    const thousand = part.map(() => 1000);
    expect(lawsOf([part, thousand, part.map((value) => value / 1000)], {}, 3)).toEqual([]);
  });

  it('holds a total over lines of several kinds to no line whose figure is an average or a number of parts', () => {
    const rows = [
      [1, 0, 4, 1200, 3],
      [3, 2, 3, 1300, 2],
      [2, 1, 0, 1200, 3],
      [4, 3, 2, 1400, 1],
    ];
    const over = (...printed: readonly number[]): (readonly number[])[] => {
      const isTotal = [false, false, false, false, true];
      return believed([...rows, [10, 6, 9, ...printed]], { isTotal, isMixed: true }).map((law) => law.over);
    };
    expect(over(1275, 4)).toEqual([[0, 1, 2]]);
    expect(over(1200, 1)).toEqual([[0, 1, 2]]);
    expect(over(1401, 0)).toEqual([[0, 1, 2, 3, 4]]);
  });

  it('never adds up lines that words set apart', () => {
    const parts = [1, 2, 3].map((k) => figures(k, 9, 4000));
    const isApart = [false, true, false, false];
    expect(lawsOf([...parts, sumOf(parts)], { isApart })).toEqual([]);
  });

  it('does not count a total together with its parts', () => {
    const [a, b] = [figures(1, 9, 4000), figures(2, 9, 4000)];
    const twice = sumOf([a, b]).map((value) => value * 2);
    expect(lawsOf([a, b, sumOf([a, b]), twice])).toEqual(['2 sum 0,1']);
  });

  it('finds a pair of parts on either side of their whole though its first two figures are wrong', () => {
    const [one, other] = [figures(3, 16, 900), figures(4, 16, 900)];
    const whole = sumOf([one, other]).map((value, cross) => (cross < 2 ? value + 7 : value));
    const found = believed([one, whole, other]);
    expect(found.map(({ target, parts }) => [target, [...parts].sort()])).toEqual([[1, [0, 2]]]);
    expect(found[0]!.support.failing).toEqual([0, 1]);
  });
});
