import { progress, type Progress } from '../../families/builders/progress';
import { COMMUNES, DISTRICTS } from '../../layouts/data/names';
import type { Random } from '../../layouts/random';
import type { MarkStyle } from './book';

export const CRITERIA = 19;
/** The plan's years after its start: 2022–2025. */
export const YEARS = [2022, 2023, 2024, 2025] as const;
const PER_DISTRICT = 20;
const DISTRICT_COUNT = 10;

/** What an office decided, and the marks it has to tell of. */
export interface Province {
  /** The units of each district; two-tier administration is one list without a name. */
  readonly districts: readonly { readonly name: string | null; readonly communes: readonly string[] }[];
  readonly progress: Progress;
  readonly marks: MarkStyle;
  readonly subtotals: 'before' | 'after';
  readonly grand: 'top' | 'bottom';
  readonly averages: 'column' | 'row' | 'both';
  readonly averageDecimals: 1 | 2;
  /** Biểu 01 prints the counts per criterion in every year, not only at the start and the end. */
  readonly countsByYear: boolean;
  readonly villages: boolean;
}

/** A province of 200 communes in ten districts, or in a quarter of the seeds of 100–200 without districts. */
export function anyProvince(rng: Random): Province {
  const twoTiers = rng.next() < 0.25;
  const names = rng.shuffle(COMMUNES).map((name) => `Xã ${name}`);
  const districts = twoTiers
    ? [{ name: null, communes: names.slice(0, rng.int(100, 200)) }]
    : rng
        .shuffle(DISTRICTS)
        .slice(0, DISTRICT_COUNT)
        .map((name, at) => ({
          name: at === DISTRICT_COUNT - 1 ? `Tp. ${name}` : `Huyện ${name}`,
          communes: names.slice(at * PER_DISTRICT, (at + 1) * PER_DISTRICT),
        }));
  const communes = districts.reduce((sum, one) => sum + one.communes.length, 0);
  return {
    districts,
    progress: progress(rng, communes, CRITERIA, YEARS.length, rng.int(0, 3)),
    marks: rng.pick(['one-zero', 'one-zero', 'one-zero', 'one-blank', 'x-blank'] as const),
    subtotals: rng.pick(['before', 'after'] as const),
    grand: rng.pick(['top', 'bottom', 'bottom'] as const),
    averages: rng.pick(['column', 'row', 'both'] as const),
    averageDecimals: rng.pick([1, 2, 2] as const),
    countsByYear: rng.next() < 0.5,
    villages: rng.next() < 0.5,
  };
}

export function communeCountOf({ districts }: Province): number {
  return districts.reduce((sum, { communes }) => sum + communes.length, 0);
}
