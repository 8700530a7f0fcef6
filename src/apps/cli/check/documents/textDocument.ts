import { say, text, type Language } from '../../../../core/messages/text';
import { folderText } from '../../../../core/report/folderText';
import { wrap } from '../../../../core/report/wrap';
import type { Ending, ReportDocument } from './document';

/** Columns of a terminal. */
const WIDTH = 80;

/** Each file's report, a blank line between them; at the end what is to be said of all. */
export function textDocument(language: Language): ReportDocument {
  return {
    begin: () => '',
    file: ({ body }, index) => `${index > 0 ? '\n' : ''}${body}\n`,
    end: (ending) =>
      [
        totalLine(ending, language),
        ending.folder ? folderText(ending.folder, language) : '',
        stopLine(ending, language),
      ]
        .filter((part) => part !== '')
        .map((part) => `\n${part}\n`)
        .join(''),
  };
}

function totalLine({ files, unreadable, total }: Ending, language: Language): string {
  if (files < 2) return '';
  return wrapped(say(text('report.total', { files, unreadable, ...total }), language));
}

function stopLine({ stopped }: Ending, language: Language): string {
  return stopped ? wrapped(say(text('folder.partial', { ...stopped }), language)) : '';
}

function wrapped(line: string): string {
  return wrap(line, WIDTH).join('\n');
}
