import type { SummaryModel, SummaryUnit } from './model/model';
import { nameInList } from './words';

const KIND = /^(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)(?=\s+\S)/iu;

/** A unit's name within a sentence: «huyện Mường Nhé»; one whose kind is cut short («TP. Huế») stays as it is. */
export function nameInSentence(name: string): string {
  return name.replace(KIND, (kind) => kind.toLocaleLowerCase('vi'));
}

/** Whether a name says in full what kind of unit it is. */
export function saysKind(name: string): boolean {
  return KIND.test(name);
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
