import type { LawTerm, Law } from '../../../bieu/law';
import type { TableLine } from '../../../bieu/tableLine';
import { isAdditive } from '../../../bieu/tableLine';
import { clean, words } from '../../../text/normalize';
import { fitOf, sumAt, type ReadFigure } from './lawFit';

/** `complete`: the parts are all of the whole («Chia ra»); `subset`: some of it, and they may overlap («Trong đó»). */
export type PartsKind = 'complete' | 'subset';

const COMPLETE = /^(?:chia ra|phan ra|bao gom|gom)\b/;
const SUBSET = /^trong do\b/;
/** «Tổng vốn, trong đó:» declares what follows. */
const ENDS = /(?:^|[\s,;:(–-])(trong đó|chia ra|bao gồm|gồm)\s*[:)]?$/iu;
/** «Bao gồm cả…», «trong đó có cả» speak of one thing, not of a list. */
const NO_LIST = /^(?:bao gom|gom|chia ra|trong do) (?:ca|nhieu|theo|cho|cac nam)\b/;

/** What a text that opens with declaring words says of what stands under or after it; null where it opens otherwise. */
export function openingKind(text: string): PartsKind | null {
  const key = words(text);
  if (NO_LIST.test(key)) return null;
  if (SUBSET.test(key)) return 'subset';
  return COMPLETE.test(key) ? 'complete' : null;
}

/** Whether a text is the declaring words alone («Trong đó:», «Chia ra»). */
export function isBareOpening(text: string): boolean {
  return /^(?:trong do|chia ra|phan ra|bao gom|gom)(?: co)?$/.test(words(text));
}

/** What a label that ends in declaring words says of the lines that follow it. */
export function closingKind(label: string): PartsKind | null {
  const end = ENDS.exec(clean(label))?.[1];
  return end === undefined ? null : openingKind(end);
}

const NO_AMOUNT = /%|\b(?:so sanh|so voi|toc do|tang truong|co cau|he so|th kh|chi so)\b/;
const YEARS = /\b(?:nam (?:\d{4}|thu)|cac nam|(?:19|20)\d\d)\b/;

/** Whether figures under these words are amounts that can add up. */
export function isAmount({ path, label, measure, total }: TableLine): boolean {
  if (!isAdditive(measure) || total?.measure === 'average' || total?.measure === 'share') return false;
  return !NO_AMOUNT.test(words(label === '' ? (path.at(-1) ?? '') : label));
}

/** Whether figures under these words can be parts of a whole; the years of a period are levels, one after another. */
export function canBePart(line: TableLine): boolean {
  return isAmount(line) && line.measure !== 'change' && !YEARS.test(words(line.label));
}

/** The unit in brackets at a label's end: «Diện tích (ha)»; empty where it has none. */
export function unitOf(label: string): string {
  const inside = /\(([^()]{1,20})\)\s*:?$/u.exec(clean(label))?.[1] ?? '';
  return words(inside.replace(/^(?:đvt|đơn vị(?: tính)?)\s*:?/iu, ''));
}

/** Whether two units may be one: only where both are given do they have to agree. */
export function sameUnit(a: string, b: string): boolean {
  return a === '' || b === '' || a === b;
}

/** A declared law before its crossing lines are settled. */
export interface Declaring {
  readonly axis: Law['axis'];
  readonly whole: number;
  readonly parts: readonly number[];
  readonly kind: PartsKind;
  readonly over: readonly number[];
}

/** Where many lines can be compared, so many must agree: words that order no arithmetic are read into the table. */
const MOST_FAILING = 0.5;
const FEW = 4;
/** A single line's parts are not far from their whole, or they are parts of something else. */
const NEAR = [0.5, 1.5] as const;

/** The laws that words declare, those left out that the figures show to be something else. */
export function wordLaws(declaring: Declaring, read: ReadFigure): readonly Law[] {
  const { axis, whole, parts, kind, over } = declaring;
  const make = (terms: readonly number[], op: Law['op']): Law => ({
    axis,
    target: whole,
    op,
    form: { kind: 'sum', terms: terms.map((at): LawTerm => ({ at, weight: 1 })) },
    basis: 'declared',
    origin: 'words',
    over,
    slack: 0,
  });
  const laws = kind === 'complete' ? [make(parts, '=')] : parts.map((part) => make([part], '≥'));
  return laws.filter((law) => isSane(law, read));
}

function isSane(law: Law, read: ReadFigure): boolean {
  const { holds, fails } = fitOf(law, read);
  const compared = holds.length + fails.length;
  if (compared >= FEW) return fails.length <= compared * MOST_FAILING;
  if (compared !== 1 || fails.length === 0) return holds.length > 0 || compared === 0;
  return law.form.kind === 'sum' && isNear(law, law.form.terms, fails[0]!, read);
}

function isNear(law: Law, terms: readonly LawTerm[], cross: number, read: ReadFigure): boolean {
  const at = (line: number): ReturnType<ReadFigure> =>
    law.axis === 'across' ? read(cross, line) : read(line, cross);
  const whole = at(law.target).low;
  const sum = sumAt(terms, at)?.value ?? 0;
  return sum >= whole * NEAR[0] && sum <= whole * NEAR[1];
}
