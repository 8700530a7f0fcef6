import { clean, plain } from '../../text/normalize';
import { parseUnitName } from '../../text/unitName';

/** A longer note is prose. */
const LONGEST_NOTE = 3000;
const MOST_WORDS = 5;
const CONTINUES = /(?:\.\.\.|…|v\.?\s?v\.?)\s*\.?$/iu;
/** «09 xã:», «Gồm các xã:», «Năm 2023:», «Huyện Điện Biên:», «- » before names. */
const LEAD =
  /^(?:[-–+•*]\s*|\d{1,2}[.)]\s+|[^:,;]{1,40}:\s*|(?:gồm|bao gồm|các|các xã|các thôn|xã:)\s+(?=\p{Lu}))/iu;
/** Offices and papers are no units. */
const NO_UNIT =
  /^(?:so |ban (?:chi|quan|dan|to)|chi cuc|cuc |phong |ubnd|hdnd|vpdp|van phong|cong an|bch|hoi |doan |ngan hang|trung tam|lien minh|quyet dinh|qd|nghi quyet|ke hoach|theo |da |chua |dang |co |khong |vuot |dat |giu |duy tri|nam \d)/;

/** The names that a note lists; null where it is no list of names alone (prose, a decision's number, an office). */
export function namesIn(note: string): readonly string[] | null {
  if (note.length > LONGEST_NOTE) return null;
  const text = note.normalize('NFC').replace(/\([^()]*\)/g, ' ');
  if (clean(text) === '' || CONTINUES.test(clean(text))) return null;
  const names: string[] = [];
  for (const part of text.split(/[,;\n\r]|\s+và\s+|(?<=\p{L}{3})\.\s+(?=\p{Lu})/u)) {
    const name = withoutLead(clean(part)).replace(/[.]+$/, '').trim();
    if (name === '') continue;
    if (!isName(name)) return null;
    names.push(name);
  }
  return names.length > 0 ? names : null;
}

function withoutLead(text: string): string {
  let rest = text;
  for (let step = 0; step < 3; step++) rest = rest.replace(LEAD, '');
  return rest;
}

/** Words that all begin with a capital or a figure, behind «xã», «huyện», «TP». */
function isName(text: string): boolean {
  if (NO_UNIT.test(plain(text))) return false;
  const { name } = parseUnitName(text);
  const parts = name.split(' ');
  if (parts.length > MOST_WORDS || !/^\p{Lu}/u.test(name) || /\d{3}|\//.test(name)) return false;
  return parts.every((part) => /^(?:\p{Lu}|\d{1,2}$|[IVX]+$)/u.test(part));
}
