import fc from 'fast-check';
import { matchUnits, type UnitMatching } from '../../../src/core/units/matchUnits';
import { COMMUNES } from '../../layouts/data/names';

interface Named {
  readonly label: string;
}

const list = (...labels: string[]): Named[] => labels.map((label) => ({ label }));

/** A matching in words: pairs as `left = right (nearness)`, then what is ambiguous, then what is left over. */
function told({ pairs, ambiguous, onlyLeft, onlyRight }: UnitMatching<Named, Named>): string[] {
  const names = (units: readonly Named[]): string => units.map(({ label }) => label).join(' / ');
  return [
    ...pairs.map(({ left, right, nearness }) => `${left.label} = ${right.label} (${nearness})`),
    ...ambiguous.map(({ left, right }) => `${names(left)} ? ${names(right)}`),
    ...onlyLeft.map(({ label }) => `${label} = –`),
    ...onlyRight.map(({ label }) => `– = ${label}`),
  ];
}

describe('pairs', () => {
  it.each([
    ['with and without prefix', 'Xã Sa Lông', 'Sa Lông', 'exact'],
    ['abbreviated prefix, other case', 'X. Sa Lông', 'XÃ SA LÔNG', 'exact'],
    ['decomposed Unicode and a line break', 'Xa\u0303 Sa\nLo\u0302ng', 'Xã Sa Lông', 'exact'],
    ['place of the tone mark', 'Xã Hoà Bình', 'Xã Hòa Bình', 'exact'],
    ['quý and quí', 'Xã Phú Quý', 'Xã Phú Quí', 'exact'],
    ['a note in brackets', 'Xã Sa Lông (ATK)', 'Xã Sa Lông*', 'exact'],
    ['a commune that became a township', 'Xã Thanh Hà', 'TT. Thanh Hà', 'exact'],
    ['a lost tone', 'Xã Nậm Vi', 'Xã Nậm Vì', 'tones'],
    ['no diacritics', 'Xa Na Tong', 'Xã Na Tông', 'diacritics'],
    ['a name that looks like a prefix', 'Xa Dung', 'Xã Xa Dung', 'exact'],
    ['no diacritics behind the right prefix', 'Xã Na Tong', 'Xã Na Tông', 'diacritics'],
    ['đ as d', 'Xã Pa Dươi', 'Xã Pa Đươi', 'diacritics'],
    ['a lost letter', 'Xã Sín Phình', 'Xã Sính Phình', 'letters'],
    ['a changed letter', 'Xã Sá Tổng', 'Xã Xá Tổng', 'letters'],
    ['a lost space', 'Xã Salông', 'Xã Sa Lông', 'letters'],
  ])('%s', (_, left, right, nearness) => {
    expect(told(matchUnits(list(left), list(right)))).toEqual([`${left} = ${right} (${nearness})`]);
  });

  it.each([
    ['three letters apart', 'Xã Xá Nhè', 'Xã Sáng Nhè'],
    ['another word', 'Xã Thanh Hà', 'Xã Thanh An'],
    ['names of three letters', 'Xã Na U', 'Xã Pa U'],
  ])('not %s', (_, left, right) => {
    expect(told(matchUnits(list(left), list(right)))).toEqual([`${left} = –`, `– = ${right}`]);
  });
});

describe('never chooses silently', () => {
  it('between two names that a bare one may mean', () => {
    const matching = matchUnits(list('Tan Cuong', 'Phú Xuân'), list('Tân Cương', 'Tân Cường', 'Phú Xuân'));
    expect(told(matching)).toEqual(['Phú Xuân = Phú Xuân (exact)', 'Tan Cuong ? Tân Cương / Tân Cường']);
  });

  it('between two that are equally near', () => {
    const matching = matchUnits(list('Mường Lan'), list('Mường Lang', 'Mường Lai'));
    expect(told(matching)).toEqual(['Mường Lan ? Mường Lang / Mường Lai']);
  });

  it('between two of one name', () => {
    expect(told(matchUnits(list('Xã Tân An', 'Xã Tân An'), list('Tân An')))).toEqual([
      'Xã Tân An / Xã Tân An ? Tân An',
    ]);
  });

  it('but what is exact leaves the other to the bare one', () => {
    const matching = matchUnits(list('Tân Cường', 'Tan Cuong'), list('Tân Cương', 'Tân Cường'));
    expect(told(matching)).toEqual(['Tân Cường = Tân Cường (exact)', 'Tan Cuong = Tân Cương (diacritics)']);
  });

  it('and keeps a township and a commune of one name apart', () => {
    const matching = matchUnits(list('Thị trấn Thanh Hà', 'Xã Thanh Hà'), list('Thanh Hà', 'TT Thanh Hà'));
    expect(told(matching)).toEqual([
      'Thị trấn Thanh Hà = TT Thanh Hà (exact)',
      'Xã Thanh Hà = Thanh Hà (exact)',
    ]);
  });
});

describe('properties', () => {
  const some = fc.uniqueArray(fc.constantFrom(...COMMUNES), { minLength: 1, maxLength: 40 });

  it('a list matched with itself is all exact', () => {
    fc.assert(
      fc.property(some, (names) => {
        const { pairs, ambiguous, onlyLeft, onlyRight } = matchUnits(list(...names), list(...names));
        expect(pairs.map(({ left, right, nearness }) => [left.label, right.label, nearness])).toEqual(
          names.map((name) => [name, name, 'exact']),
        );
        expect([ambiguous, onlyLeft, onlyRight]).toEqual([[], [], []]);
      }),
    );
  });

  it('the order of either list changes nothing', () => {
    const shuffled = some.chain((names) =>
      fc.record({
        left: fc.shuffledSubarray(names, { minLength: names.length }),
        right: fc.shuffledSubarray([...names.slice(1), 'Tan Cuong', 'Tân Cương', 'Tân Cường', 'Kim Khei']),
        names: fc.constant(names),
      }),
    );
    const sorted = (matching: UnitMatching<Named, Named>): string[] =>
      told({
        ...matching,
        ambiguous: matching.ambiguous.map((one) => ({
          ...one,
          left: [...one.left].sort(byLabel),
          right: [...one.right].sort(byLabel),
        })),
      }).sort();
    fc.assert(
      fc.property(shuffled, ({ left, right, names }) => {
        const [a, b] = [
          matchUnits(list(...left), list(...right)),
          matchUnits(list(...names), list(...right.toSorted())),
        ];
        expect(sorted(a)).toEqual(sorted(b));
      }),
    );
  });

  it('every unit is told exactly once', () => {
    const pool = fc.array(fc.constantFrom('Tân An', 'Tan An', 'Tân Anh', 'Tân Ân', 'Xã Tân An', 'Mường Lan'));
    fc.assert(
      fc.property(pool, pool, (left, right) => {
        const { pairs, ambiguous, onlyLeft, onlyRight } = matchUnits(list(...left), list(...right));
        const mine = [...pairs.map((one) => one.left), ...ambiguous.flatMap((one) => one.left), ...onlyLeft];
        const theirs = [
          ...pairs.map((one) => one.right),
          ...ambiguous.flatMap((one) => one.right),
          ...onlyRight,
        ];
        expect(mine.map(({ label }) => label).sort()).toEqual([...left].sort());
        expect(theirs.map(({ label }) => label).sort()).toEqual([...right].sort());
      }),
    );
  });

  it('ten thousand units of one parent are paired without comparing all with all', () => {
    const names = Array.from({ length: 10_600 }, (_, at) => `${COMMUNES[at % COMMUNES.length]!} ${at}`);
    const { pairs, ambiguous } = matchUnits(list(...names), list(...names.toReversed()));
    expect(pairs).toHaveLength(names.length);
    expect(ambiguous).toEqual([]);
  });
});

function byLabel(a: Named, b: Named): number {
  return a.label.localeCompare(b.label);
}
