import type { Finding, Repair } from '../../src/core/findings/finding';
import { say } from '../../src/core/messages/text';
import { address } from '../../src/core/snapshot/address';
import type { Trial } from './trial';

/** A workbook in words: its errors, and what was said of them. */
export function show({ seed, faulty, report, verdict }: Trial): string {
  const { book, workbook, errors } = faulty;
  const place = ({ sheet, row, column }: { sheet: number; row: number; column: number }): string =>
    `${workbook.sheets[sheet]!.name}!${address(row, column)}`;
  const told = ({ reason, confidence, proven, cells }: Repair): string =>
    `      ${reason} ${confidence.toFixed(2)}${proven ? '' : ' not proven'}: ` +
    cells.map(({ cell, actual, suggested }) => `${place(cell)} ${actual} → ${suggested}`).join(', ');
  const finding = ({ rule, message, repairs, moreRepairs }: Finding): string[] => [
    `    ${rule}: ${say(message, 'vi')}`,
    ...repairs.map(told),
    ...(moreRepairs ? [`      … and ${moreRepairs} more`] : []),
  ];
  return [
    `seed ${seed} (${book.about})${verdict.exact ? '' : ' NOT EXACT'}`,
    ...errors.map(({ kind, cells }, at) => {
      const changes = cells.map(
        ({ figure, truth, printed }) => `${place(book.figures[figure]!)} ${printed}, true ${truth}`,
      );
      return `  ${verdict.solved[at] ? 'found ' : 'MISSED'} ${kind}: ${changes.join('; ')}`;
    }),
    ...report.findings.flatMap(finding),
  ].join('\n');
}
