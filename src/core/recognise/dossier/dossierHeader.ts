import { words } from '../../text/normalize';
import { isColumnNumberLine } from '../table/columnNumbers';
import type { View } from '../view';

/** A dossier's header: its lines, the columns of words, and the heads over the others. */
export interface DossierHeader {
  readonly top: number;
  /** First line after the header. */
  readonly body: number;
  readonly numbering: number | null;
  /** The criteria's names; where indicators have a column of their own, `content` is it. */
  readonly name: number;
  readonly content: number | null;
  readonly pathOf: (place: number) => readonly string[];
}

const NUMBERING_HEAD = /^(?:tt|stt|so tt|so thu tu|thu tu|ma)$/;
const CRITERION_HEAD =
  /^(?:ten |cac |noi dung |noi dung cac )?(?:tieu chi|chi tieu)(?: (?:tieu chi|chi tieu|noi dung|thanh phan|danh gia|nong thon moi|ntm|quoc gia|ten|so).*)?$|^noi dung$|^ten (?:tieu chi|chi tieu|noi dung)\b/;
const CONTENT_HEAD = /^(?:noi dung|ten chi tieu|chi tieu|cac chi tieu|chi tieu thanh phan)\b/;
/** Words over a column in which somebody says whether a criterion is met. */
export const ASSESSMENT =
  /\b(?:danh gia|tham tra|tham dinh|phuc tra|ket qua|ket luan|tu cham|muc do dat|muc do hoan thanh|hien trang|thuc trang|xac nhan)\b/;

const LONGEST_HEAD = 80;
/** Lines of one header. */
const MOST_TIERS = 5;
/** A column of contents holds sentences, a column of required levels does not. */
const SENTENCE = 14;

/** The header of a dossier that begins at a line; null where none does. */
export function dossierHeaderAt(view: View, lines: readonly number[], at: number): DossierHeader | null {
  const top = lines[at]!;
  const heads: { place: number; key: string }[] = [];
  let first: { place: number; key: string } | undefined;
  for (let place = 0; place < view.width; place++) {
    const text = view.text(top, place);
    if (text === '' || text.length > LONGEST_HEAD) continue;
    const head = { place, key: words(text) };
    if (!first && CRITERION_HEAD.test(head.key)) first = head;
    // only a column of numbers stands before the names; nearly every line of a sheet ends here
    if (!first && !NUMBERING_HEAD.test(head.key)) return null;
    heads.push(head);
  }
  if (!first || heads.length < 2) return null;
  const { place: name } = first;
  const before = heads.filter(({ place }) => place < name);
  const tiers = tiersOf(view, lines, at, name);
  const body = lines.find((line) => line > tiers.at(-1)!);
  if (body === undefined) return null;
  const pathOf = pathsOf(
    view,
    tiers.filter((line) => !isColumnNumberLine(view, line)),
  );
  if (!someAssessment(view, name, pathOf)) return null;
  const second = heads.find(
    ({ place, key }) =>
      place > name &&
      CONTENT_HEAD.test(key) &&
      !/\b(?:chung|vung|theo)\b/.test(key) &&
      holdsSentences(view, lines, body, place),
  );
  return {
    top,
    body,
    numbering: before.at(-1)?.place ?? null,
    name,
    content: second?.place ?? null,
    pathOf,
  };
}

function someAssessment(view: View, name: number, pathOf: DossierHeader['pathOf']): boolean {
  for (let place = name + 1; place < view.width; place++) {
    const path = pathOf(place);
    if (ASSESSMENT.test(words(path.join(' '))) || /^dat\b/.test(words(path.at(-1) ?? ''))) return true;
  }
  return false;
}

/** The header's lines: those that follow without a criterion's name of their own. */
function tiersOf(view: View, lines: readonly number[], at: number, name: number): number[] {
  const tiers = [lines[at]!];
  for (const line of lines.slice(at + 1, at + MOST_TIERS + 1)) {
    const isNumbers = isColumnNumberLine(view, line);
    if (!isNumbers && line > tiers.at(-1)! + 1) break;
    const own = Array.from({ length: name + 1 }, (_, place) => view.text(line, place)).join('');
    if (own !== '' && !isNumbers) break;
    tiers.push(line);
    if (isNumbers) break;
  }
  return tiers;
}

function pathsOf(view: View, tiers: readonly number[]): (place: number) => readonly string[] {
  return (place) => {
    const path: string[] = [];
    tiers.forEach((line, tier) => {
      const own = view.spread(line, place);
      // a head without a merge reaches over the columns that tiers under it split
      const isSplit = own === '' && tiers.slice(tier + 1).some((below) => view.text(below, place) !== '');
      const text = isSplit ? headBefore(view, line, place) : own;
      if (text !== '' && text !== path.at(-1)) path.push(text);
    });
    return path;
  };
}

function headBefore(view: View, line: number, place: number): string {
  for (let before = place - 1; before >= 0; before--) {
    const text = view.text(line, before);
    if (text !== '') return view.merge(line, before) ? '' : text;
  }
  return '';
}

function holdsSentences(view: View, lines: readonly number[], body: number, place: number): boolean {
  let filled = 0;
  let long = 0;
  for (const line of lines) {
    if (line < body) continue;
    const text = view.text(line, place);
    if (text === '') continue;
    filled++;
    if (text.length >= SENTENCE) long++;
  }
  return filled > 0 && long * 2 >= filled;
}
