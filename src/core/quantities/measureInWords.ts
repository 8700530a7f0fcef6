import { words } from '../text/normalize';
import type { QuantityMeasure } from './quantity';

const LONGEST = 300;
const COMMUNES = /\b(?:xa|don vi)\b/;
const VILLAGES = /\b(?:thon|ban|ap|buon)\b/;
const CRITERION = /\b(?:tieu chi|tc) (?:so )?(\d{1,2})\b(?! (?:tieu chi|tc)\b)/;
const AVERAGE = /\b(?:binh quan|bq|trung binh)\b/;
const CRITERIA = /\b(?:tieu chi|tc)\b/;
const SPAN = /\b(\d{1,2}) (?:den )?(\d{1,2}) (?:tieu chi|tc)\b/;
const BELOW = /\b(?:duoi|it hon) (\d{1,2}) (?:tieu chi|tc)\b/;
const EXACTLY = /\b(?:dat|chuan|du)(?: du)? (\d{1,2}) (?:tieu chi|tc)\b/;
/** Communes recognised by decision may be fewer than those that meet all criteria. */
const BY_DECISION = /\b(?:cong nhan|qd|quyet dinh|nang cao|kieu mau)\b/;
/** Shares and changes are no counts of what there is; «hạ tầng», «giảm nghèo» are criteria. */
const NO_COUNT =
  /%|\b(?:ty le|ti le|chenh lech|tang giam|tang them|so voi)\b|^(?:du kien |so )?(?:tang|giam)\b(?! ngheo)/;
const UNITS = /^(?:tong )?so (?:xa|don vi cap xa)$/;
const MODEL = /\bkieu mau\b/;
const MET = /\b(?:nong thon moi|ntm)\b/;
const WHOLE = /^(?:tong so|tong cong|tong|cong|so) ?(?:thon|ban|thon ban)?\b/;
const EXISTING =
  /^(?:tong )?so (?:thon ban|ban thon|thon|ban)\b(?!.*\b(?:dat|chuan|ntm|nong thon moi|kieu mau)\b)/;

/**
 * What a line of a table counts, by its own words, with those over it where its own say too little («kiểu mẫu» under
 * «Số thôn, bản»). Null where words do not tell surely. Sets of criteria are not told by them.
 */
export function measureInWords(own: string, over: readonly string[]): QuantityMeasure | null {
  const text = words(own.slice(0, LONGEST));
  if (text === '' || NO_COUNT.test(text)) return null;
  const around = words(over.join(' ').slice(0, LONGEST));
  if (UNITS.test(text)) return { kind: 'units' };
  // «nông thôn» speaks of no village
  const said = text.replaceAll('nong thon', 'nongthon');
  const said2 = around.replaceAll('nong thon', 'nongthon');
  if (VILLAGES.test(said) || (VILLAGES.test(said2) && !COMMUNES.test(said))) return villagesIn(text);
  if (!COMMUNES.test(text) && !COMMUNES.test(around)) return null;
  return communesIn(text);
}

function communesIn(text: string): QuantityMeasure | null {
  if (AVERAGE.test(text)) return CRITERIA.test(text) ? { kind: 'average', criteria: null } : null;
  if (BY_DECISION.test(text)) return null;
  const span = SPAN.exec(text);
  if (span && Number(span[1]) < Number(span[2])) return bandOf(Number(span[1]), Number(span[2]));
  const below = BELOW.exec(text);
  if (below) return bandOf(0, Number(below[1]) - 1);
  const exactly = EXACTLY.exec(text);
  if (exactly) return bandOf(Number(exactly[1]), Number(exactly[1]));
  const criterion = CRITERION.exec(text);
  return criterion ? { kind: 'criterion-count', criteria: null, criterion: Number(criterion[1]) } : null;
}

function bandOf(from: number, to: number): QuantityMeasure {
  return { kind: 'band', criteria: null, from, to };
}

/** «Đạt chuẩn NTM và NTM kiểu mẫu» and a plain total are both kinds together. */
function villagesIn(text: string): QuantityMeasure | null {
  if (EXISTING.test(text)) return { kind: 'villages', part: 'existing' };
  const rest = text.replace(/\b(?:nong thon moi|ntm) kieu mau\b/g, 'kieu mau');
  const [model, met] = [MODEL.test(rest), MET.test(rest)];
  if (model !== met) return { kind: 'villages', part: model ? 'model' : 'met' };
  const isBoth = model || WHOLE.test(text) || /\bdat chuan\b/.test(text);
  return isBoth ? { kind: 'villages', part: 'recognised' } : null;
}
