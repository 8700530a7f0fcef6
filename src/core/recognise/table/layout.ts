import { parseNumbering } from '../../text/numbering';
import { words } from '../../text/normalize';
import type { View } from '../view';
import type { CellKind } from './cellKind';
import { isYear } from './measureOf';
import type { Region } from './region';

/** Which columns of a region hold what. */
export interface Layout {
  readonly numbering: number | null;
  readonly name: number;
  /** All columns of words before the figures, the numbering included. */
  readonly labels: readonly number[];
  /** Columns of figures, ascending. */
  readonly figures: readonly number[];
  /** Columns of words behind or between the figures. */
  readonly notes: readonly number[];
}

interface Profile {
  readonly place: number;
  readonly figures: number;
  readonly texts: number;
  readonly numberings: number;
  readonly years: number;
  /** Whole numbers that go up one by one. */
  readonly steps: number;
}

const NUMBERING_HEAD = /^(?:tt|stt|so tt|so thu tu|thu tu|no|nr|so)$/;

/**
 * Tells the columns of a region apart; null where it has no column of figures. The column of names may be told.
 */
export function layoutOf(view: View, region: Region, told?: number): Layout | null {
  const profiles = profilesOf(view, region);
  const headed = (place: number): boolean =>
    region.above.some((line) => NUMBERING_HEAD.test(words(view.spread(line, place))));
  const labels: number[] = [];
  let numbering: number | null = null;
  let rest = profiles;
  for (const profile of profiles) {
    const isNumbering = numbering === null && isNumberingColumn(profile, headed(profile.place), profiles);
    if (isNumbering) numbering = profile.place;
    else if (!isLabel(profile, labels.length === (numbering === null ? 0 : 1))) break;
    labels.push(profile.place);
    rest = rest.slice(1);
  }
  const figures = rest
    .filter(({ figures: count, texts }) => count > 0 && count >= texts)
    .map(({ place }) => place);
  if (figures.length === 0) return null;
  const notes = rest.filter(({ place }) => !figures.includes(place)).map(({ place }) => place);
  const names = labels.filter((place) => place !== numbering);
  const name = best(profiles, names) ?? labels[0] ?? figures[0]!;
  const layout: Layout = { numbering, name, labels, figures, notes };
  return told === undefined ? layout : named(layout, told);
}

/** The same columns with another one of names, which is none of figures or notes then; null where no figures are left. */
function named(layout: Layout, name: number): Layout | null {
  const others = (places: readonly number[]): readonly number[] => places.filter((place) => place !== name);
  const figures = others(layout.figures);
  if (figures.length === 0) return null;
  return {
    numbering: layout.numbering === name ? null : layout.numbering,
    name,
    labels: [...others(layout.labels), name].sort((a, b) => a - b),
    figures,
    notes: others(layout.notes),
  };
}

/** The column with most words. */
function best(profiles: readonly Profile[], places: readonly number[]): number | undefined {
  const found = profiles.filter(({ place }) => places.includes(place));
  return found.sort((a, b) => b.texts - a.texts || a.place - b.place)[0]?.place;
}

function profilesOf(view: View, { body, kinds }: Region): Profile[] {
  const profiles: Profile[] = [];
  for (let place = 0; place < view.width; place++) {
    let [figures, texts, numberings, years, steps] = [0, 0, 0, 0, 0];
    let last = NaN;
    for (const line of body) {
      const kind: CellKind = kinds.get(line)![place]!;
      if (kind === 'blank') continue;
      if (kind === 'text' || kind === 'odd') texts++;
      const value = view.cell(line, place)?.value;
      if ((typeof value === 'string' || typeof value === 'number') && parseNumbering(value)) numberings++;
      if (kind !== 'figure') continue;
      figures++;
      const number = Number(view.text(line, place));
      if (isYear(number)) years++;
      if (number === last + 1 || number === 1) steps++;
      last = number;
    }
    if (figures + texts > 0) profiles.push({ place, figures, texts, numberings, years, steps });
  }
  return profiles;
}

/** Numbers that number the lines: under «TT», or going up one by one before a column of words. */
function isNumberingColumn(profile: Profile, isHeaded: boolean, all: readonly Profile[]): boolean {
  const { place, figures, texts, numberings, steps } = profile;
  const filled = figures + texts;
  if (numberings * 10 < filled * 8) return false;
  if (isHeaded) return true;
  const next = all.find((one) => one.place > place);
  const beforeWords = next !== undefined && next.texts > next.figures;
  return beforeWords && (figures === 0 || steps * 10 >= figures * 8);
}

/** A column of words; the first one also where figures (years, ages) stand among the words. */
function isLabel({ figures, texts, years, steps }: Profile, isFirst: boolean): boolean {
  if (texts > figures) return true;
  if (!isFirst) return false;
  return texts > 0 || years === figures || (steps === figures && figures > 2);
}
