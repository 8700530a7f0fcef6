import type { Finding } from '../../findings/finding';
import { text, type Param } from '../../messages/text';
import { clean } from '../../text/normalize';
import type { SummaryContext } from '../context';

/** The tables that findings are about, each with its title and sheet, in the order of the workbook. */
export function tablesOf({ report, workbook }: SummaryContext, findings: readonly Finding[]): Param {
  const sheets = [...new Set(findings.map(({ at }) => at.sheet))].sort((a, b) => a - b);
  return sheets.map((sheet) => {
    const title = clean(report.tables.find(({ bieu }) => bieu.sheet === sheet)?.bieu.title ?? '');
    const { name } = workbook.sheets[sheet]!;
    return title === ''
      ? text('summary.letter.sheet', { sheet: name })
      : text('summary.letter.table', { title, sheet: name });
  });
}
