import type { Finding } from '../../findings/finding';
import { text } from '../../messages/text';
import type { DecodedRange } from '../../text/legacy/decodeLegacy';
import type { Rule, WorkbookContext } from '../rule';

/** Text of before Unicode was read and decoded for the check: said once a sheet and encoding. */
export const legacyEncoding: Rule = {
  id: 'text/legacy-encoding',
  severity: 'note',
  workbookFindings: (context) =>
    context.decoded
      .filter(({ sheet }) => context.workbook.sheets[sheet]!.visibility !== 'veryHidden')
      .map((range) => finding(context, range)),
};

function finding({ workbook }: WorkbookContext, range: DecodedRange): Finding {
  const { sheet, rect, encoding, cells, example } = range;
  return {
    rule: 'text/legacy-encoding',
    severity: 'note',
    at: { sheet, rect },
    label: workbook.sheets[sheet]!.name,
    actual: null,
    expected: null,
    message: text('text/legacy-encoding', {
      count: cells,
      encoding,
      before: clipped(example.before),
      after: clipped(example.after),
    }),
    related: [],
    suspects: [],
    repairs: [],
  };
}

const LONGEST_EXAMPLE = 60;

function clipped(shown: string): string {
  return shown.length <= LONGEST_EXAMPLE ? shown : `${shown.slice(0, LONGEST_EXAMPLE - 1)}…`;
}
