import { clean, words } from './normalize';

/** A date as far as it is written; null for what is not. */
export interface CitedDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number;
}

/** The document a table says it is attached to: «(Kèm theo Kế hoạch số 1986/KH-UBND ngày 29/6/2022 của UBND tỉnh)». */
export interface Citation {
  /** As written: `1986`, `18/2022`. */
  readonly number: string;
  /** Kind and issuer as abbreviated: `KH-UBND`. */
  readonly code: string;
  readonly date: CitedDate | null;
  /** The issuer in words without diacritics («ubnd tinh dien bien»); empty where none is named. */
  readonly issuer: string;
}

/** Longer texts are prose. */
const LONGEST = 600;
const ATTACHED = /\b(?:kem theo|dinh kem)\b/;
/** A line that is nothing but the document: «(Kế hoạch số 1986/KH-UBND ngày …)». */
const ALONE =
  /^\(\s*(?:kế hoạch|quyết định|báo cáo|tờ trình|công văn|thông báo|nghị quyết|văn bản|hướng dẫn|kh|qđ|bc|tb)(?!\p{L})[^()]*\)\s*$/iu;
const NUMBER =
  /(?<![\d/])(\d{1,6})(?:\s?\/\s?((?:19|20)\d{2}))?\s?\/\s?(\p{Lu}{1,8}(?:\s?[-–]\s?\p{Lu}[\p{L}]{0,11}){0,3})(?!\p{L})/u;
const DATE =
  /^[\s,;]*ngày\s+(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*((?:19|20)\d{2})(?!\d)/iu;
/** «ngày … tháng … năm 2022»: a draft that knows its year. */
const YEAR = /^[\s,;]*(?:ngày[\s.…_]*tháng[\s.…_\d]*)?năm\s+((?:19|20)\d{2})(?!\d)/iu;
const ISSUER = /^[\s,;]*của\s+([^(),;]{1,120})/iu;

/** The document a line of text says its table is attached to; null where it says nothing of the kind. */
export function parseAttachment(text: string): Citation | null {
  if (text.length > LONGEST || !text.includes('/')) return null;
  const line = clean(text);
  const match = NUMBER.exec(line);
  if (!match) return null;
  const before = words(line.slice(0, match.index));
  if (!(ATTACHED.test(before) && !before.includes('can cu')) && !ALONE.test(line)) return null;
  const rest = line.slice(match.index + match[0].length);
  const date = DATE.exec(rest);
  const year = date ? null : YEAR.exec(rest);
  const issuer = ISSUER.exec(rest.slice((date ?? year)?.[0].length ?? 0));
  return {
    number: String(Number(match[1])) + (match[2] === undefined ? '' : `/${match[2]}`),
    code: match[3]!.replace(/\s/g, '').replace(/–/g, '-'),
    date: dateOf(date, year),
    issuer: issuer ? issuerKey(issuer[1]!) : '',
  };
}

function dateOf(whole: RegExpExecArray | null, year: RegExpExecArray | null): CitedDate | null {
  if (whole) return { day: Number(whole[1]), month: Number(whole[2]), year: Number(whole[3]) };
  return year ? { day: null, month: null, year: Number(year[1]) } : null;
}

function issuerKey(issuer: string): string {
  return words(issuer)
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\bhoi dong nhan dan\b/g, 'hdnd')
    .replace(/ ve .*$/, '');
}
