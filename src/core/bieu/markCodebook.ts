import type { CellValue } from '../snapshot/workbook';
import { words, clean } from '../text/normalize';

/** What a cell of the grid says of a unit and a criterion. */
export type Mark = 'met' | 'notMet' | 'notConsidered' | 'blank' | 'unreadable';

/** Ways to write a mark, folded. Sources: the forms' conventions (plans of Điện Biên, QĐ 491) and common usage. */
const MET = [
  '1',
  'x',
  '×',
  'đ',
  'đạt',
  'd',
  'dat',
  '+',
  '✓',
  '☑',
  '●',
  'đạt chuẩn',
  'hoàn thành',
  'þ',
  'ü',
  '✔',
  '√',
  'v',
  'true',
  'yes',
  'có',
];
const NOT_MET = [
  '0',
  'cđ',
  'chưa đạt',
  'chưa đạt chuẩn',
  'không đạt chuẩn',
  'chưa hoàn thành',
  'k.đạt',
  'kđạt',
  '✗',
  '✘',
  '☐',
  '☒',
  '○',
  'chua dat',
  'k',
  'kđ',
  'không đạt',
  'ko đạt',
  'ko',
  'không',
  '-',
  '–',
  '—',
  '−',
  'false',
  'no',
  'c.đ',
  'c/đ',
  'ch.đạt',
  'chưa',
];
/** «Cơ bản đạt» of a criterion is not met, and said in a note. */
const NEARLY = ['cbđ', 'cb đạt', 'cơ bản đạt', 'cb', '0,5', '0.5'];
const NOT_CONSIDERED = [
  'kx',
  'kxđ',
  'k.xét',
  'k/xét',
  'không xét',
  'ko xét',
  'kxét',
  'k xét',
  'na',
  'n/a',
  'không thuộc',
  'không áp dụng',
  'kad',
  'kád',
];

export interface MarkWord {
  readonly mark: Mark;
  /** «Cơ bản đạt»: counted as not met. */
  readonly nearly?: true;
}

const DICTIONARY: ReadonlyMap<string, MarkWord> = new Map<string, MarkWord>([
  ...MET.map((word) => [word, { mark: 'met' }] as const),
  ...NOT_MET.map((word) => [word, { mark: 'notMet' }] as const),
  ...NEARLY.map((word) => [word, { mark: 'notMet', nearly: true }] as const),
  ...NOT_CONSIDERED.map((word) => [word, { mark: 'notConsidered' }] as const),
]);

const ONE: MarkWord = { mark: 'met' };
const ZERO: MarkWord = { mark: 'notMet' };
const NOTHING: MarkWord = { mark: 'blank' };
const NO_MARK: MarkWord = { mark: 'unreadable' };

/** Longer texts are no marks. */
const LONGEST_MARK = 60;

/** The key under which a text mark is looked up. */
export function markKey(text: string): string {
  return clean(text)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[.!]+$/, '');
}

/** Reads a cell's value as a mark of any known notation. */
export function readMark(value: CellValue): MarkWord {
  if (value === 1) return ONE;
  if (value === 0) return ZERO;
  if (value === null || value === '') return NOTHING;
  if (typeof value === 'string') {
    if (value.length > LONGEST_MARK) return NO_MARK;
    const key = markKey(value);
    return key === '' ? NOTHING : (DICTIONARY.get(key) ?? NO_MARK);
  }
  if (value === 0.5) return DICTIONARY.get('0,5')!;
  if (typeof value === 'boolean') return value ? ONE : ZERO;
  return NO_MARK;
}

/** How one table writes and counts its marks. */
export interface MarkCodebook {
  /** Whether a criterion not considered counts as met in this table's totals (told by the totals themselves). */
  readonly notConsideredCounts: boolean;
  /** The commonest way this table writes a met mark and a mark not met; null for blank. */
  readonly met: number | string;
  readonly notMet: number | string | null;
}

/** Whether a header-like word and not a mark: used to keep texts such as «Đạt» in headers apart from marks. */
export function isMarkWord(text: string): boolean {
  return (text.length <= LONGEST_MARK && DICTIONARY.has(markKey(text))) || words(text) === '';
}
