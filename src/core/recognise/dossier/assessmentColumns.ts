import type { MarkWord } from '../../bieu/markCodebook';
import { words } from '../../text/normalize';
import type { View } from '../view';
import { ASSESSMENT, type DossierHeader } from './dossierHeader';
import type { DossierLines } from './dossierLines';
import { isVerdictInWords, readVerdict } from './verdict';

/** A column in which somebody says of each line whether it is met. */
export interface AssessmentColumn {
  readonly place: number;
  /** The column «Chưa đạt» beside a column «Đạt», both with crosses; null where verdicts are written out. */
  readonly against: number | null;
  readonly path: readonly string[];
  /** Verdicts stand on the criteria's first lines alone, merged down over their indicators. */
  readonly isOfCriteria: boolean;
}

/** What is required, planned or noted is no assessment, whatever «Đạt» it holds. */
const REQUIREMENT =
  /\b(?:yeu cau|quy dinh|muc dat chuan|chi tieu chung|chi tieu theo|muc chuan|muc tieu|phan dau|ke hoach|dang ky|du kien|minh chung|ho so|ghi chu|thoi gian|don vi|phu trach)\b/;
/** What was done, beside the column that says whether it is enough. */
const RESULT = /\b(?:ket qua|hien trang|thuc trang|muc do)\b/;
const JUDGES = /\b(?:danh gia|tham tra|tham dinh|phuc tra|ket luan|tu cham|xac nhan)\b/;
/** The last head says itself that it is an assessment, or who assesses, or when. */
const LAST_HEAD =
  /\b(?:danh gia|tham tra|tham dinh|phuc tra|ket qua|ket luan|tu cham|muc do|hien trang|thuc trang|xac nhan|hoi dong|doan)\b|^(?:cap |ubnd )?(?:xa|huyen|tinh|thon|ban)(?: tu cham)?$|^(?:dat|chua dat|khong dat)\b|^nam \d{4}$/;
const MET_HEAD = /^dat(?: chuan)?$/;
const NOT_MET_HEAD = /^(?:chua|khong) dat(?: chuan)?$/;
const LEAST_VERDICTS = 3;
const MOSTLY = 0.6;

/** The columns of assessment, left to right. */
export function assessmentColumns(
  view: View,
  header: DossierHeader,
  lines: DossierLines,
): AssessmentColumn[] {
  const rows = lines.criteria.flatMap(({ line, indicators }) => [line, ...indicators.map((one) => one.line)]);
  const found: AssessmentColumn[] = [];
  const pairs = new Set<number>();
  for (let place = (header.content ?? header.name) + 1; place < view.width; place++) {
    if (pairs.has(place)) continue;
    const path = header.pathOf(place);
    const against = notMetBeside(header, place);
    if (against !== null) pairs.add(against);
    if (!isAssessment(view, path, rows, place, against)) continue;
    found.push({ place, against, path, isOfCriteria: isOfCriteria(view, lines, place) });
  }
  // «Kết quả thực hiện» beside those who judge it counts only where it holds nothing but verdicts
  const judged = found.filter(({ path }) => JUDGES.test(words(path.join(' '))));
  return judged.length === 0
    ? found
    : found.filter((one) => judged.includes(one) || statsOf(view, rows, one.place, one.against).share === 1);
}

/** What a line says in an assessment. */
export function verdictAt(view: View, line: number, place: number, against: number | null): MarkWord {
  const own = readVerdict(view.cell(line, place)?.value ?? null);
  if (against === null) return own;
  const other = readVerdict(view.cell(line, against)?.value ?? null);
  if (other.mark === 'blank') return own;
  if (own.mark === 'blank') return other.mark === 'met' ? { mark: 'notMet' } : other;
  return { mark: 'unreadable' };
}

function notMetBeside(header: DossierHeader, place: number): number | null {
  const [own, next] = [header.pathOf(place), header.pathOf(place + 1)];
  const isPair = MET_HEAD.test(words(own.at(-1) ?? '')) && NOT_MET_HEAD.test(words(next.at(-1) ?? ''));
  return isPair && own.slice(0, -1).join('\n') === next.slice(0, -1).join('\n') ? place + 1 : null;
}

function isAssessment(
  view: View,
  path: readonly string[],
  rows: readonly number[],
  place: number,
  against: number | null,
): boolean {
  const key = words(path.join(' '));
  const says = against !== null || ASSESSMENT.test(key) || MET_HEAD.test(words(path.at(-1) ?? ''));
  if (!says || !LAST_HEAD.test(words(path.at(-1) ?? ''))) return false;
  if (REQUIREMENT.test(key) && !JUDGES.test(key)) return false;
  const { verdicts, share, inWords } = statsOf(view, rows, place, against);
  if (verdicts < LEAST_VERDICTS || share < MOSTLY) return false;
  // crosses and 1/0 alone might be anything under «Kết quả»
  return inWords > 0 || against !== null || (JUDGES.test(key) && !RESULT.test(words(path.at(-1) ?? '')));
}

function statsOf(
  view: View,
  rows: readonly number[],
  place: number,
  against: number | null,
): { readonly verdicts: number; readonly share: number; readonly inWords: number } {
  let [filled, verdicts, inWords] = [0, 0, 0];
  for (const line of new Set(rows)) {
    const { mark } = verdictAt(view, line, place, against);
    if (mark === 'blank') continue;
    filled++;
    if (mark !== 'unreadable') verdicts++;
    if (isVerdictInWords(view.cell(line, place)?.value ?? null)) inWords++;
  }
  return { verdicts, share: filled === 0 ? 0 : verdicts / filled, inWords };
}

/** Criteria of several indicators that hold one verdict at their first line and none below. */
function isOfCriteria(view: View, { criteria }: DossierLines, place: number): boolean {
  const several = criteria.filter(({ indicators, hasOwnLine }) => !hasOwnLine && indicators.length > 1);
  const single = several.filter(
    ({ line, indicators }) =>
      view.text(line, place) !== '' && indicators.slice(1).every((one) => view.text(one.line, place) === ''),
  );
  return several.length >= 2 && single.length * 10 >= several.length * 8;
}
