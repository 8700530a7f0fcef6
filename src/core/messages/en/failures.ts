import type { failures as vi } from '../vi/failures';

/** What went wrong, and what can be done about it. */
export const failures = {
  'failures.offline':
    'A part of Soát Biểu could not be loaded: the network may be down. Check the connection, then press «Try again»; the workbook is unchanged.',
  'failures.again': 'Try again',
  'failures.report': 'A report for whoever helps you',
  'failures.report.about':
    'It tells the kind of error and where in the program it came up; no cell contents.',
  'failures.report.whole': 'With the words of the error (they may hold sheet names or cell contents)',
  'failures.coauthor':
    'Someone else is editing the same place, so Excel does not let us write now. Wait a moment, then try again.',
  'failures.invalid':
    'The sheet changed meanwhile, so Excel refused the request. Press «Check again», then try once more.',
  'failures.network':
    'The connection to Excel was lost. Check the network, then try again; the workbook is unchanged.',
} as const satisfies Record<keyof typeof vi, string>;
