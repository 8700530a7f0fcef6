import { markKey, readMark, type MarkWord } from '../../bieu/markCodebook';
import type { CellValue } from '../../snapshot/workbook';

const MET: MarkWord = { mark: 'met' };
const NOT_MET: MarkWord = { mark: 'notMet' };
const NEARLY: MarkWord = { mark: 'notMet', nearly: true };
const NOT_CONSIDERED: MarkWord = { mark: 'notConsidered' };
const NO_VERDICT: MarkWord = { mark: 'unreadable' };

const LONGEST = 120;
/** What may follow a verdict: a remark in brackets or behind a dash, the word «chuẩn». */
const TAIL = '(?: (?:chuẩn|tiêu chí|yêu cầu|chỉ tiêu))?(?:\\s*[(–:;,-].*)?$';
const OPENINGS: readonly (readonly [RegExp, MarkWord])[] = [
  [
    /^(?:không xét|ko xét|k xét|chưa xét|không thuộc|không áp dụng|miễn|không đánh giá|không có nội dung)/u,
    NOT_CONSIDERED,
  ],
  [new RegExp(`^(?:cơ bản|cb) đạt${TAIL}`, 'u'), NEARLY],
  [new RegExp(`^(?:chưa|không|ko|k) đạt${TAIL}`, 'u'), NOT_MET],
  // «Đạt 76%» says how much was reached, not that it is enough
  [new RegExp(`^đạt${TAIL}`, 'u'), MET],
];
const OUT_OF = /^(\d{1,3}) ?\/ ?(\d{1,3})$/;

/** Reads a cell of an assessment: «Đạt», «Chưa đạt (còn 2 thôn)», «Không xét», «3/3», x. */
export function readVerdict(value: CellValue): MarkWord {
  const word = readMark(value);
  if (word.mark !== 'unreadable' || typeof value !== 'string' || value.length > LONGEST) return word;
  const key = markKey(value);
  const opening = OPENINGS.find(([pattern]) => pattern.test(key));
  if (opening) return opening[1];
  const outOf = OUT_OF.exec(key);
  if (!outOf || Number(outOf[2]) === 0) return NO_VERDICT;
  return Number(outOf[1]) >= Number(outOf[2]) ? MET : NOT_MET;
}

/** Whether a cell holds a verdict in words, which no table of figures does. */
export function isVerdictInWords(value: CellValue): boolean {
  return (
    typeof value === 'string' &&
    /\p{L}{2}/u.test(value) &&
    !['blank', 'unreadable'].includes(readVerdict(value).mark)
  );
}
