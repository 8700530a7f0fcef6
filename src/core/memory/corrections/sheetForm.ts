import type { Sheet } from '../../snapshot/workbook';
import { clean } from '../../text/normalize';
import { clipped, LIMITS } from '../limits';
import type { FormId } from '../memory';

/** Lines at a sheet's beginning that tell what it is. */
const LINES = 12;
/** Longer texts are titles and remarks, which change from year to year. */
const LONGEST_HEAD = 80;

/** The form of a sheet on which no table was found: the short texts at its beginning stand for its heads. */
export function sheetForm({ name, rows }: Sheet): FormId {
  const heads = new Set<string>();
  for (const row of [...rows.keys()].sort((a, b) => a - b).slice(0, LINES)) {
    for (const cell of rows.get(row)!) {
      const value = cell?.value;
      if (typeof value !== 'string') continue;
      const label = clean(value);
      if (/\p{L}/u.test(label) && label.length <= LONGEST_HEAD) heads.add(clipped(label));
    }
  }
  return { title: '', sheet: clipped(name), heads: [...heads].slice(0, LIMITS.heads) };
}
