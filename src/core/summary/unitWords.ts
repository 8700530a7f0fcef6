import { clean } from '../text/normalize';
import { parseUnitName, type UnitKind } from '../text/unitName';
import type { SummaryModel, SummaryUnit } from './model/model';
import { nameInList } from './words';

const KIND = /^(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)(?=\s+\S)/iu;

/** A unit's name within a sentence: «huyện Mường Nhé»; one whose kind is cut short («TP. Huế») stays as it is. */
export function nameInSentence(name: string): string {
  return name.replace(KIND, (kind) => kind.toLocaleLowerCase('vi'));
}

/** The kinds that have an office of their own, in full. */
const KIND_WORDS: Readonly<Partial<Record<UnitKind, string>>> = {
  province: 'tỉnh',
  district: 'huyện',
  districtTown: 'thị xã',
  districtCity: 'thành phố',
  commune: 'xã',
  ward: 'phường',
  township: 'thị trấn',
};

/**
 * A unit's name within a letter, its kind written out: «thành phố Điện Biên Phủ» for «Tp. Điện Biên Phủ», «huyện Mường
 * Nhé» for «HUYỆN MƯỜNG NHÉ». Null where the name does not tell its kind, or no office goes with it.
 */
export function nameInFull(text: string): string | null {
  const { name, kind } = parseUnitName(text);
  const usual = kind === null ? undefined : KIND_WORDS[kind];
  if (usual === undefined) return null;
  const said = SAME_LEVEL.find((word) => clean(text).toLocaleLowerCase('vi').startsWith(word.slice(0, 1)));
  const own = kind === 'district' || kind === 'commune' ? said : undefined;
  return `${own ?? usual} ${isCapitals(text) ? inSmallLetters(name) : name}`;
}

/** Kinds that stand on a level beside the usual one and are read as it. */
const SAME_LEVEL = ['quận', 'đặc khu'] as const;

/**
 * Whether a text is written in capitals throughout, its kind included: in «Tp. HCM» and «Phường IV» they are the name's
 * own.
 */
function isCapitals(text: string): boolean {
  const whole = clean(text);
  return whole === whole.toLocaleUpperCase('vi');
}

function inSmallLetters(name: string): string {
  const words = name.split(' ');
  return words
    .map((word, at) =>
      isAbbreviation(word) || (at === words.length - 1 && isNumeral(word)) ? word : small(word),
    )
    .join(' ');
}

/** «HCM», «NT», «ĐĐ»: what has no vowel is no word. */
function isAbbreviation(word: string): boolean {
  return !/[aeiouy]/i.test(word.normalize('NFD'));
}

/** A number in Roman digits, as names end with; of the smaller ones, for «DI» and «MI» are syllables. */
function isNumeral(word: string): boolean {
  return /^(?:X{0,3}(?:I[XV]|V?I{0,3}))$/.test(word);
}

function small(word: string): string {
  return word.toLocaleLowerCase('vi').replace(/(^|-)(\p{L})/gu, (_, before: string, first: string) => {
    return before + first.toLocaleUpperCase('vi');
  });
}

/** Tells communes in lists; those of one name in several districts with their district: «Tân An (huyện Ba Tri)». */
export function namesIn(model: SummaryModel): (unit: SummaryUnit) => string {
  const known = namers.get(model);
  if (known) return known;
  const homes = new Map<string, Set<string>>();
  const home = new Map<SummaryUnit['node'], string>();
  for (const { name: district, units } of model.groups) {
    for (const { node, name } of units) {
      home.set(node, district);
      homes.set(name, (homes.get(name) ?? new Set()).add(district));
    }
  }
  const namer = ({ node, name }: SummaryUnit): string => {
    const district = home.get(node);
    const isAlone = district === undefined || (homes.get(name)?.size ?? 0) < 2;
    return isAlone ? nameInList(name) : `${nameInList(name)} (${nameInSentence(district)})`;
  };
  namers.set(model, namer);
  return namer;
}

const namers = new WeakMap<SummaryModel, (unit: SummaryUnit) => string>();
