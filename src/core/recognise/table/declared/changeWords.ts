import type { TableLine } from '../../../bieu/tableLine';
import { clean, words } from '../../../text/normalize';

/** What a line's words say that it is the change of. */
export interface ChangeWords {
  /** What it is compared with, in words («dang ky cua cac huyen»); null where they do not say. */
  readonly against: string | null;
  /** Words of a decrease alone: a positive figure is earlier − later. */
  readonly isDecrease: boolean;
}

const CHANGE = /\b(?:tang|giam|chenh lech|tang them)\b/;
const AGAINST = /\b(?:so voi|so)\s+(.+)$/;
/** Growth rates, indices, and poverty reduction are no differences. */
const NO_DIFFERENCE =
  /%|\b(?:ty le|ti le|toc do|tang truong|chi so|giam ngheo|lan|gap|he so|binh quan|binh quan nam|tang can|tang gia)\b/;

/** Reads a line's own words as a change; null where they are none. */
export function changeWords({ label, path }: Pick<TableLine, 'label' | 'path'>): ChangeWords | null {
  const own = ownChange(label);
  if (!own) return null;
  if (own.against !== null) return own;
  // «So với năm 2023» over «Tăng», «Giảm»
  const over = path.slice(0, -1).map((text) => AGAINST.exec(words(text))?.[1] ?? null);
  return { ...own, against: over.reverse().find((text) => text !== null) ?? null };
}

function ownChange(label: string): ChangeWords | null {
  const key = words(clean(label).replace(/\([^)]*\)/gu, ' '));
  if (!CHANGE.test(key) || NO_DIFFERENCE.test(words(label))) return null;
  const against = AGAINST.exec(key)?.[1] ?? null;
  const before = against === null ? key : key.slice(0, key.length - against.length);
  return { against, isDecrease: /\bgiam\b/.test(before) && !/\btang\b|\bchenh lech\b/.test(before) };
}

/** Whether any words over a line speak of a change: it is no level then. */
export function speaksOfChange({ path }: Pick<TableLine, 'path'>): boolean {
  return path.some((text) => CHANGE.test(words(text)) || /\bso voi\b/.test(words(text)));
}

/** What words name a line by: a status, a year, a date of the period. */
const NAMES: readonly RegExp[] = [
  /\bdang ky\b/,
  /\b(?:ke hoach|kh)\b/,
  /\b(?:giao|duoc giao)\b/,
  /\bcung ky\b/,
  /\bdau (?:nam|ky)\b/,
  /\bcuoi (?:nam|ky)\b/,
  /\bnam truoc\b/,
  /\b(?:thuc hien|th)\b/,
  /\buoc\b/,
  /\bdu toan\b/,
  /\bmuc tieu\b/,
];

/** The line among `lines` that `against` names, by its statuses and years; null where none or several could be meant. */
export function lineNamed(lines: readonly TableLine[], against: string, except: number): number | null {
  const years = against.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const names = NAMES.filter((name) => name.test(against));
  if (years.length + names.length === 0 || years.length > 1) return null;
  const found = lines.flatMap((line, index) => {
    if (index === except || speaksOfChange(line)) return [];
    const key = words(line.path.join(' '));
    const fits = years.every((year) => key.includes(year)) && names.every((name) => name.test(key));
    return fits ? [index] : [];
  });
  if (found.length <= 1) return found[0] ?? null;
  const totals = found.filter((index) => lines[index]!.total?.measure === 'sum');
  return totals.length === 1 ? totals[0]! : null;
}
