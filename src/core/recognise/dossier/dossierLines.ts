import { parseNumbering, type Numbering } from '../../text/numbering';
import { words } from '../../text/normalize';
import { isColumnNumberLine } from '../table/columnNumbers';
import type { View } from '../view';
import type { DossierHeader } from './dossierHeader';

/** A criterion of a dossier with the lines that belong to it. */
export interface DossierCriterion {
  readonly label: string;
  readonly number: number | null;
  /** The line its name stands on. */
  readonly line: number;
  /** Whether that line is its own, not that of its first indicator. */
  readonly hasOwnLine: boolean;
  readonly indicators: readonly DossierIndicator[];
}

export interface DossierIndicator {
  readonly line: number;
  readonly label: string;
  readonly numbering: Numbering | null;
}

/** A line at the end that counts what is met. */
export interface DossierTotal {
  readonly line: number;
  readonly label: string;
  /** The place its words stand in. */
  readonly place: number;
}

export interface DossierLines {
  readonly criteria: readonly DossierCriterion[];
  readonly totals: readonly DossierTotal[];
  readonly last: number;
}

const LEAD = /^(?:tiêu chí (?:số )?)?((?:\d{1,2}\.)*\d{1,2})\s*[.):–-]?\s+(?=\p{L})|^([-–+•*])\s*(?=\p{L})/iu;
const STATED = /^(?:tiêu chí|TC) (?:số )?(\d{1,2})\b\s*[.:–-]?\s*/iu;
const TOTAL =
  /^(?:tong|cong|so (?:luong )?(?:tieu chi|chi tieu|tc)|ket qua chung|ket luan|tong hop)\b|^dat \d+ (?:\d+ )?(?:tieu chi|tc)\b/;
const COUNTED =
  /\b(?:tieu chi|tc|chi tieu)\b.*\bdat\b|\bdat\b.*\b(?:tieu chi|tc|chi tieu)\b|^(?:tong|cong|tong cong|tong so|tong hop)\b/;
const NOT_COUNTED = /\b(?:chua|khong) dat\b|\bty le\b|\bti le\b|%/;
const LONGEST_TOTAL = 200;
/** Signatures and notes below the last criterion are no lines of the dossier. */
const FOOT = /^(?:noi nhan|nguoi lap|tm |kt |chu tich|xac nhan cua|ngay \d|ghi chu)/;

interface Raw {
  readonly line: number;
  readonly name: string;
  readonly content: string;
  readonly numbering: Numbering | null;
}

/** Reads the lines under a header as criteria with their indicators and the counts at the end. */
export function dossierLines(view: View, lines: readonly number[], header: DossierHeader): DossierLines {
  const criteria: (Omit<DossierCriterion, 'indicators'> & { indicators: DossierIndicator[] })[] = [];
  const totals: DossierTotal[] = [];
  const body = lines.filter((line) => line >= header.body);
  const isSenior = seniorTest(body.map((line) => rawLine(view, header, line)));
  let last = header.body;
  for (const line of body) {
    const raw = rawLine(view, header, line);
    if (isColumnNumberLine(view, line) || repeatsHeader(view, header, line)) continue;
    const total = totalAt(view, header, raw);
    if (total && criteria.length > 0) {
      totals.push(total);
      last = line;
      continue;
    }
    const label = raw.content || raw.name;
    if (label === '' || FOOT.test(words(label))) {
      if (totals.length > 0 || FOOT.test(words(label))) break;
      continue;
    }
    const open = criteria.at(-1);
    if (startsCriterion(header, raw, isSenior, open?.label)) {
      const isIndicator = header.content !== null && raw.content !== '';
      criteria.push({
        label: bare(raw.name),
        number: STATED.exec(raw.name) ? Number(STATED.exec(raw.name)![1]) : (raw.numbering?.value ?? null),
        line,
        hasOwnLine: !isIndicator,
        indicators: isIndicator ? [indicatorOf(raw)] : [],
      });
    } else if (open && !isGroup(header, raw)) open.indicators.push(indicatorOf(raw));
    else if (!isGroup(header, raw)) continue;
    last = line;
  }
  return { criteria, totals, last };
}

function rawLine(view: View, header: DossierHeader, line: number): Raw {
  const name = view.text(line, header.name);
  const content = header.content === null ? '' : view.text(line, header.content);
  const value = header.numbering === null ? undefined : view.cell(line, header.numbering)?.value;
  const stated = typeof value === 'string' || typeof value === 'number' ? parseNumbering(value) : null;
  const lead = LEAD.exec(header.content === null ? name : content);
  return { line, name, content, numbering: stated ?? (lead ? parseNumbering(lead[1] ?? lead[2]!) : null) };
}

/**
 * Whether a numbering is a criterion's: 1, 2, 3…; where these start again under each of I, II, III…, the Roman ones.
 */
function seniorTest(lines: readonly Raw[]): (numbering: Numbering) => boolean {
  const romans = lines.filter(({ numbering }) => numbering?.kind === 'roman').length;
  const firsts = lines.filter(
    ({ numbering }) => numbering?.kind === 'arabic' && numbering.value === 1,
  ).length;
  const senior = romans >= 3 && firsts * 2 > romans && firsts > 1 ? 'roman' : 'arabic';
  return ({ kind }) => kind === senior;
}

function startsCriterion(
  header: DossierHeader,
  { name, content, numbering }: Raw,
  isSenior: (numbering: Numbering) => boolean,
  open: string | undefined,
): boolean {
  if (header.content !== null) {
    if (name === '' || bare(name) === open) return false;
    // a heading over a group of criteria has neither content nor an Arabic number
    return content !== '' || (numbering !== null && isSenior(numbering)) || STATED.test(name);
  }
  return STATED.test(name) || (numbering !== null && isSenior(numbering));
}

/** «I. Nhóm tiêu chí quy hoạch» heads criteria. */
function isGroup(header: DossierHeader, { name, content, numbering }: Raw): boolean {
  if (content !== '') return false;
  if (header.content !== null && numbering === null) return true;
  return numbering?.kind === 'roman' || numbering?.kind === 'alpha' || /^(?:nhom|phan)\b/.test(words(name));
}

function indicatorOf({ line, name, content, numbering }: Raw): DossierIndicator {
  return { line, label: bare(content || name), numbering };
}

/** A label without its number. */
function bare(label: string): string {
  return (
    label.replace(STATED, '').replace(LEAD, '').trim().slice(0, LONGEST_TOTAL) ||
    label.slice(0, LONGEST_TOTAL)
  );
}

function totalAt(view: View, header: DossierHeader, { line, numbering }: Raw): DossierTotal | null {
  if (numbering) return null;
  const places = [header.numbering, header.name, header.content].filter((place) => place !== null);
  for (const place of [...new Set([0, ...places])]) {
    const label = view.text(line, place);
    const key = words(label);
    if (label === '' || label.length > LONGEST_TOTAL || !TOTAL.test(key)) continue;
    return COUNTED.test(key) && !NOT_COUNTED.test(key) ? { line, label, place } : null;
  }
  return null;
}

function repeatsHeader(view: View, header: DossierHeader, line: number): boolean {
  const text = view.text(line, header.name);
  return text !== '' && words(text) === words(view.text(header.top, header.name));
}
