import fc from 'fast-check';
import { gridOf, PROVINCE } from '../rules/acrossSheets';
import { checkWorkbook, type SheetText } from '../rules/workbookTests';
import { COMMUNES } from '../../layouts/data/names';

type Districts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const DISTRICT_NAMES = ['Huyện Mường Chà', 'Huyện Tủa Chùa', 'Huyện Nậm Pồ'];

/** A province of two or three districts, each of its own communes with numbers of criteria met. */
const province = fc
  .uniqueArray(fc.constantFrom(...COMMUNES), { minLength: 9, maxLength: 18 })
  .chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc.integer({ min: 2, max: 3 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: names.length, maxLength: names.length }),
    ),
  )
  .map(([names, count, met]): Districts =>
    Object.fromEntries(
      DISTRICT_NAMES.slice(0, count).map((district, at) => [
        district,
        Object.fromEntries(
          names.flatMap((name, index) => (index % count === at ? [[`Xã ${name}`, met[index]!]] : [])),
        ),
      ]),
    ),
  );

const table = (year: number, districts: Districts): SheetText => [
  String(year),
  gridOf(`Kết quả nông thôn mới năm ${year}`, districts),
];
const reversed = (districts: Districts): Districts =>
  Object.fromEntries(
    Object.entries(districts)
      .toReversed()
      .map(([district, communes]) => [district, Object.fromEntries(Object.entries(communes).toReversed())]),
  );
const changed = (districts: Districts, change: (met: number, name: string) => number): Districts =>
  Object.fromEntries(
    Object.entries(districts).map(([district, communes]) => [
      district,
      Object.fromEntries(Object.entries(communes).map(([name, met]) => [name, change(met, name)])),
    ]),
  );

/** What is found, without addresses. */
const found = (sheets: readonly SheetText[]): string[] =>
  checkWorkbook(sheets)
    .findings.map(({ rule, severity, label }) => `${rule} ${severity} ${label}`)
    .sort();

const RUNS = { numRuns: 25 };

test('the same table in two years, in any order of units, has nothing to say', () => {
  fc.assert(
    fc.property(province, (districts) => {
      expect(found([table(2023, districts), table(2024, reversed(districts))])).toEqual([]);
    }),
    RUNS,
  );
});

test('a criterion lost by one commune is found, whatever the order of units', () => {
  fc.assert(
    fc.property(province, fc.nat(), (districts, pick) => {
      const names = Object.values(districts).flatMap((communes) => Object.keys(communes));
      const name = names[pick % names.length]!;
      const later = changed(districts, (met, one) => (one === name ? met - 1 : met));
      const straight = found([table(2023, districts), table(2024, later)]);
      expect(straight).toEqual([expect.stringContaining(`across/regression warning ${name}`)]);
      expect(found([table(2023, reversed(districts)), table(2024, later)])).toEqual(straight);
    }),
    RUNS,
  );
});

test('a district’s own sheet agrees with the province’s, and a slip in it is found at its mark', () => {
  fc.assert(
    fc.property(province, fc.nat(), (districts, pick) => {
      const [district, communes] = Object.entries(districts)[0]!;
      const own = (one: typeof communes): SheetText => [
        'Huyện',
        gridOf(`Kết quả nông thôn mới ${district} năm 2024`, { '': one }),
      ];
      expect(found([own(communes), table(2024, districts)])).toEqual([]);
      const name = Object.keys(communes)[pick % Object.keys(communes).length]!;
      expect(found([own({ ...communes, [name]: communes[name]! + 1 }), table(2024, districts)])).toEqual([
        expect.stringContaining(`across/criterion-count error ${name}`),
      ]);
    }),
    RUNS,
  );
});

test('the names of the sheets and blank rows change nothing', () => {
  const earlier = PROVINCE.replace('năm 2024', 'năm 2023');
  const lost = {
    L6: '0',
    M6: '6',
    L5: '1',
    M5: '22',
    N5: '7.33@0.00',
    L12: '3',
    M12: '33',
    N12: '6.60@0.00',
  };
  const plain = found([
    ['A', earlier],
    ['B', PROVINCE, lost],
  ]);
  expect(plain).toHaveLength(1);
  expect(
    found([
      ['Trang tính 1', earlier],
      ['Phụ lục kèm theo', PROVINCE, lost],
    ]),
  ).toEqual(plain);
  expect(
    found([
      ['A', `\n\n\n${earlier.trimStart()}`],
      ['B', PROVINCE, lost],
    ]),
  ).toEqual(plain);
});
