import type { RowMeasure, UnitStep } from '../../bieu/targets';
import type { TableLine } from '../../bieu/tableLine';
import { clean, words } from '../../text/normalize';
import { bandWords } from './bandWords';

/** «bản» is a village, «cơ bản», «văn bản», «bản đồ» are not; letters around it decide. */
const VILLAGE =
  /(?<!\p{L})(?<!nông |cơ |văn |ban |căn )(?:thôn|bản(?! đồ| sắc| hành)|ấp|buôn|bon|xóm|khóm|khu dân cư|tổ dân phố)(?!\p{L})/iu;
const COMMUNE = /\bxa\b/;
const DISTRICT = /\b(?:don vi cap huyen|cap huyen|huyen|thixa|thanh pho)\b/;
const STANDARD = /\b(?:nong thon moi|ntm|dat chuan|kieu mau|nang cao|hien dai)\b/;
const AVERAGE = /\b(?:binh quan|trung binh|bq|tb)\b/;
const CRITERION = /\b(?:tieu chi|tc)(?: so| thu)? 0?(\d{1,2})\b/;
const EXISTING =
  /^(?:tong )?so (?:don vi )?(?:xa|thon|ban|ap|buon|khu dan cu)\b(?: thon| ban| ap| xa| buon)*/;
/** What may follow in a row that counts all there are. */
const ALL_THERE_ARE =
  /^(?:| (?:hien co|tren dia ban.*|toan tinh|toan huyen|cua (?:tinh|huyen).*|xay dung (?:nong thon moi|ntm)|thuc hien.*|khong tinh.*|\d{1,4}.*))$/;

/** What the figures of a row measure, by its own words and those it hangs under. */
export function rowMeasure(line: TableLine): RowMeasure {
  const key = keyOf(line.label);
  const above = line.path.slice(0, -1).join(' ');
  const ownVillage = VILLAGE.test(clean(line.label));
  const isVillage = ownVillage || (!COMMUNE.test(key) && VILLAGE.test(above));
  const isCommune = !isVillage && (COMMUNE.test(key) || COMMUNE.test(keyOf(above)));
  const isShare = line.measure === 'share' || clean(line.label).includes('%');
  if (/\b(?:ho ngheo|ty le ngheo|ti le ngheo|ngheo da chieu)\b/.test(key) && !CRITERION.test(key)) {
    const isRate = isShare && !/\b(?:can ngheo|giam|thoat|so voi)\b/.test(key);
    return { kind: isRate ? 'poverty' : isShare ? 'share' : 'other' };
  }
  if (isShare) return { kind: 'share' };
  if (AVERAGE.test(key) && /\b(?:tieu chi|tc)\b/.test(key)) {
    return isVillage || /\b(?:thon|huyen)$/.test(key) ? { kind: 'other' } : { kind: 'average-criteria' };
  }
  if (/\bthu nhap\b/.test(key) && !CRITERION.test(key)) return { kind: 'income' };
  if (line.measure === 'average') return { kind: 'other' };
  const counted = unitMeasure(line.label, key, isVillage, isCommune);
  return counted ?? { kind: 'other' };
}

function unitMeasure(label: string, key: string, isVillage: boolean, isCommune: boolean): RowMeasure | null {
  if (!isVillage && !isCommune) {
    return DISTRICT.test(key) && /\b(?:hoan thanh|nong thon moi|ntm|dat chuan)\b/.test(key)
      ? { kind: 'districts' }
      : null;
  }
  const band = bandWords(label);
  if (band) {
    const { low, high } = band;
    return { kind: 'band', of: isVillage ? 'village' : 'commune', low, high };
  }
  const criterion = isCommune ? CRITERION.exec(key) : null;
  if (criterion) return { kind: 'criterion', number: Number(criterion[1]) };
  const all = EXISTING.exec(key);
  if (all && ALL_THERE_ARE.test(key.slice(all[0].length)))
    return { kind: isVillage ? 'villages' : 'communes', step: 'existing' };
  if (!STANDARD.test(key)) return null;
  if (isVillage) {
    return { kind: 'villages', step: /\bkieu mau\b/.test(key) ? 'model' : 'recognised' };
  }
  if (DISTRICT.test(key) && !/\bso xa\b|^xa\b/.test(key)) return { kind: 'districts' };
  return { kind: 'communes', step: stepOf(key) };
}

function stepOf(key: string): UnitStep {
  if (/\bkieu mau\b/.test(key)) return 'model';
  if (/\bnang cao\b/.test(key)) return 'advanced';
  return /\bhien dai\b/.test(key) ? 'modern' : 'recognised';
}

/** «thị xã» is a district unit, no commune. */
function keyOf(text: string): string {
  return words(text).replace(/\bthi xa\b/g, 'thixa');
}

/** The unit a label names in brackets or behind its words: «(%)», «(Tr.đ/người/năm)», «ĐVT: xã»; null where none. */
export function unitOf(label: string): string | null {
  const shown = clean(label).slice(0, LONGEST);
  if (/%/.test(shown)) return '%';
  const bracket = /\(\s*(?:ĐVT:?\s*)?([^()]{1,24})\)\s*$/iu.exec(shown)?.[1]?.trim();
  if (bracket && /\/|^(?:xã|thôn|bản|hộ|km|ha|huyện|người|triệu|tỷ|đồng)/iu.test(bracket)) return bracket;
  return null;
}

const LONGEST = 300;
