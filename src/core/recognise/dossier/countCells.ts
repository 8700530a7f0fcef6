import type { DossierCount } from '../../bieu/dossier';
import type { CellValue } from '../../snapshot/workbook';
import { clean, words } from '../../text/normalize';
import type { View } from '../view';
import type { AssessmentColumn } from './assessmentColumns';
import type { DossierTotal } from './dossierLines';

/** A count with the number it prints. */
export interface PrintedCount extends DossierCount {
  readonly printed: number;
  /** The assessment's place in the list. */
  readonly assessment: number;
}

const OUT_OF = /(\d{1,3})\s*\/\s*\d{1,3}/;
const OF_CRITERIA = /(\d{1,3})(?:\s*\([^)]*\))?\s*(?:tiêu chí|chỉ tiêu|TC\b)/iu;
const AFTER_COLON = /:\s*(\d{1,3})\b/;
const LONGEST = 200;

/** The counts at the end: in the columns of assessment, or in the words of the line itself. */
export function countCells(
  view: View,
  totals: readonly DossierTotal[],
  columns: readonly AssessmentColumn[],
): PrintedCount[] {
  return totals.flatMap((total) => {
    const of = countedIn(total.label);
    const cells = columns.flatMap(({ place, against }, assessment): PrintedCount[] => {
      const held = [place, ...(against === null ? [] : [against])].slice(0, 1);
      return held.flatMap((column) => {
        const printed = numberIn(view.cell(total.line, column)?.value ?? null);
        return printed === null ? [] : [{ at: { row: total.line, column }, of, printed, assessment }];
      });
    });
    if (cells.length > 0) return cells;
    const printed = numberInWords(total.label);
    const assessment = assessmentMeant(total.label, columns);
    if (printed === null || assessment === null) return [];
    return [{ at: { row: total.line, column: total.place }, of, printed, assessment }];
  });
}

function countedIn(label: string): DossierCount['of'] {
  const key = words(label);
  if (/\b(?:tieu chi|tc)\b/.test(key)) return 'criteria';
  return /\bchi tieu\b/.test(key) ? 'indicators' : 'either';
}

function numberIn(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? value : null;
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = clean(value);
  const bare = /^(\d{1,3})$/.exec(text)?.[1];
  return bare === undefined ? numberInWords(text) : Number(bare);
}

function numberInWords(text: string): number | null {
  const found = OUT_OF.exec(text) ?? OF_CRITERIA.exec(text) ?? AFTER_COLON.exec(text);
  return found ? Number(found[1]) : null;
}

/** The only assessment there is, or the one whose words the label says; null where it may be any. */
function assessmentMeant(label: string, columns: readonly AssessmentColumn[]): number | null {
  if (columns.length === 1) return 0;
  const key = words(label);
  const named = columns.flatMap(({ path }, index) => {
    const own = words(path.join(' '));
    return WHO.some((word) => word.test(key) && word.test(own)) ? [index] : [];
  });
  return named.length === 1 ? named[0]! : null;
}

const WHO = [/\btu (?:danh gia|cham)\b/, /\btham tra\b/, /\btham dinh\b/, /\bhuyen\b/, /\btinh\b/] as const;
