import { parseNumbering } from '../../text/numbering';
import { words } from '../../text/normalize';
import { parseUnitName, type UnitLevel } from '../../text/unitName';
import type { View } from '../view';
import { headerWords, UNIT_LINE, type HeaderBand } from './headerBand';
import { markOf } from './markBlock';

/** Which places across hold the words about a line. */
export interface LabelColumns {
  readonly name: number;
  readonly numbering: number | null;
  /** Columns that hold the groups beside each unit (region, district), outermost first. */
  readonly groups: readonly number[];
  /** All places that may hold a label, in order. */
  readonly all: readonly number[];
}

const SAMPLE = 600;
const NAME_HEADER = /\b(?:ten|don vi|dia phuong|dia ban|xa|phuong|thon|ban|huyen|noi dung|danh muc)\b/;
const GROUP_HEADER = /\b(?:huyen|thi xa|thanh pho|khu vuc|vung|cum|don vi cap tren|truc thuoc)\b/;
const NUMBERING_HEADER = /^(?:s ?tt|tt|so tt|so thu tu)\b/;
const NO_NAME = /\b(?:ghi chu|ly do|nguyen nhan|giai trinh|can bo|nguoi|dien thoai|so qd|quyet dinh|ma)\b/;

interface Profile {
  readonly place: number;
  readonly header: string;
  readonly texts: number;
  readonly distinct: number;
  /** Texts whose prefix speaks of a region, district or commune. */
  readonly prefixed: number;
  readonly numberings: number;
  /** Numbers that are 1 or one more than the one before. */
  readonly steps: number;
  readonly filled: number;
}

/**
 * Tells the name, numbering and group columns by what they hold and how they are headed; null where no names are. The
 * name column may be told: then it is that one.
 */
export function labelColumns(
  view: View,
  band: HeaderBand,
  places: readonly number[],
  dataLines: readonly number[],
  told?: number,
): LabelColumns | null {
  const block = new Set(places);
  const first = places[0]!;
  const sample = dataLines.slice(0, SAMPLE);
  const profiles: Profile[] = [];
  for (let place = 0; place < view.width; place++) {
    if (!block.has(place)) profiles.push(profileOf(view, band, place, places.length, sample));
  }
  const likeliest = profiles.reduce<Profile | null>((best, one) => {
    const score = nameScore(one, first);
    return score > 0 && (best === null || score > nameScore(best, first)) ? one : best;
  }, null);
  const name = told === undefined ? likeliest : profiles.find(({ place }) => place === told);
  if (!name) return null;
  const numbering = numberingPlace(view, profiles, name);
  const groups = groupPlaces(view, profiles, name, numbering, sample);
  const all = profiles
    .map(({ place }) => place)
    .filter((place) => place <= Math.max(name.place, numbering ?? 0) || groups.includes(place));
  return { name: name.place, numbering, groups, all };
}

function profileOf(
  view: View,
  band: HeaderBand,
  place: number,
  blockSpan: number,
  sample: readonly number[],
): Profile {
  const distinct = new Set<string>();
  let texts = 0;
  let prefixed = 0;
  let numberings = 0;
  let filled = 0;
  let steps = 0;
  let previous = 0;
  for (const line of sample) {
    const cell = view.cell(line, place);
    if (!cell || cell.value === null || cell.value === '') continue;
    filled++;
    const { value } = cell;
    const numbering = typeof value === 'string' || typeof value === 'number' ? parseNumbering(value) : null;
    if (numbering) {
      numberings++;
      if (numbering.value === 1 || numbering.value === previous + 1) steps++;
      previous = numbering.value;
    } else if (typeof value === 'string' && /\p{L}{2}/u.test(value) && markOf(cell).mark === 'unreadable') {
      if (UNIT_LINE.test(words(value))) continue;
      texts++;
      if (isGroupLevel(parseUnitName(value).level)) prefixed++;
      distinct.add(value);
    }
  }
  const header = words(headerWords(view, band, place, blockSpan));
  return { place, header, texts, distinct: distinct.size, prefixed, numberings, steps, filled };
}

function isGroupLevel(level: UnitLevel | null): boolean {
  return level === 'region' || level === 'district' || level === 'commune';
}

function nameScore({ place, header, texts, distinct }: Profile, first: number): number {
  if (texts === 0) return 0;
  const bonus =
    (NAME_HEADER.test(header) ? 0.5 : 0) + (place < first ? 0.5 : 0) - (NO_NAME.test(header) ? 0.7 : 0);
  return distinct * (1 + bonus);
}

function numberingPlace(view: View, profiles: readonly Profile[], name: Profile): number | null {
  const candidates = profiles.filter(
    ({ place, header, numberings, steps, filled }) =>
      place !== name.place &&
      !/\bma\b/.test(header) &&
      ((NUMBERING_HEADER.test(header) && numberings > 0) ||
        (place < name.place && numberings >= 2 && numberings >= filled * 0.6) ||
        // on a table that lies on its side numbers stand under the names as well
        (view.transposed && place === name.place + 1 && steps >= 2 && steps >= filled * 0.5)),
  );
  const headed = candidates.find(({ header }) => NUMBERING_HEADER.test(header));
  return (
    (headed ?? candidates.find(({ header }) => !/\bso (?:xa|thon|ban|don vi)\b/.test(header)))?.place ?? null
  );
}

function groupPlaces(
  view: View,
  profiles: readonly Profile[],
  name: Profile,
  numbering: number | null,
  sample: readonly number[],
): number[] {
  const merged = (place: number): boolean =>
    sample.some((line) => {
      const merge = view.merge(line, place);
      return merge !== null && merge.bottom > merge.top && merge.left === merge.right;
    });
  // on a table that lies on its side the groups stand in the lines right over the names, often without a prefix
  const overNames = view.transposed ? placesOver(profiles, name) : [];
  return profiles
    .filter(
      ({ place, header, texts, distinct, prefixed }) =>
        place !== name.place &&
        place !== numbering &&
        place < name.place + 2 &&
        texts > 0 &&
        !NO_NAME.test(header) &&
        (GROUP_HEADER.test(header) ||
          merged(place) ||
          overNames.includes(place) ||
          (place < name.place && prefixed * 2 >= texts)) &&
        (distinct < texts || texts < name.texts),
    )
    .map(({ place }) => place);
}

/** The places right before the names that hold some texts, fewer than there are names. */
function placesOver(profiles: readonly Profile[], name: Profile): number[] {
  const places: number[] = [];
  for (let place = name.place - 1; place >= 0; place--) {
    const profile = profiles.find((one) => one.place === place);
    if (!profile || profile.texts === 0 || profile.texts >= name.texts || profile.filled > profile.texts)
      break;
    places.push(place);
  }
  return places;
}
