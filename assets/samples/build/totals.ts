import { CRITERIA, type Commune, type District } from './tables';

/** A row of totals of Biểu 02: units per criterion, their sum, and the average as it is to be shown. */
export interface Totals {
  readonly perCriterion: readonly number[];
  readonly sum: number;
  readonly units: number;
  /** With a decimal comma, as printed. */
  readonly average: string;
}

/** What the plan prints: 19 counts, sum, average. The other four districts stood on the missing pages. */
const PRINTED: Readonly<Record<string, string>> = {
  III: '11 9 11 5 8 11 11 11 2 1 1 11 5 4 11 11 1 11 11 146 13,27',
  IV: '9 9 9 8 9 6 6 9 3 3 3 9 9 7 9 5 5 9 9 136 15,1',
  V: '15 8 15 9 13 15 15 15 8 2 2 15 6 10 13 9 15 10 15 210 14,0',
  VI: '11 7 11 8 6 3 11 8 4 3 1 11 8 8 7 11 5 11 11 145 13,18',
  IX: '5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 95 19',
  X: '1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 19 19',
};
const PRINTED_TOTAL = '115 89 115 86 100 97 112 112 75 35 33 115 91 97 103 104 83 106 110 1778 15,46';

export function districtTotals(district: District): Totals {
  return agreed(district.communes, PRINTED[district.numeral], district.name);
}

export function provinceTotals(districts: readonly District[]): Totals {
  const communes = districts.flatMap((district) => district.communes);
  return agreed(communes, PRINTED_TOTAL, 'Tổng số xã/tiêu chí');
}

/** Totals derived from the communes; fails loudly where they are not the printed ones. */
function agreed(communes: readonly Commune[], printed: string | undefined, where: string): Totals {
  for (const { name, marks, total } of communes) expect(`${where}, ${name}`, add(marks), total);
  const perCriterion = Array.from({ length: CRITERIA }, (_, k) => add(communes.map(({ marks }) => marks[k])));
  const sum = add(perCriterion);
  const units = communes.length;
  const average = printed?.split(' ').at(-1) ?? decimalComma((sum / units).toFixed(2));
  if (printed !== undefined) expect(where, [...perCriterion, sum, average].join(' '), printed);
  expect(`${where}, average`, decimalComma((sum / units).toFixed(decimals(average))), average);
  return { perCriterion, sum, units, average };
}

function expect(where: string, derived: string | number, printed: string | number): void {
  if (derived !== printed) throw new Error(`${where}: derived ${derived}, printed ${printed}`);
}

function add(numbers: readonly (number | null | undefined)[]): number {
  return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
}

function decimalComma(text: string): string {
  return text.replace('.', ',');
}

/** How many digits stand behind the decimal comma. */
export function decimals(text: string): number {
  return text.split(',')[1]?.length ?? 0;
}
