import { Option, type Command } from 'commander';
import type { Language } from '../../core/messages/text';
import { annotateCommand, clearCommand } from './annotateCommand';
import { summarizeCommand } from './summarizeCommand';

interface Given {
  readonly output: string;
  readonly lang: Language;
  readonly force: boolean;
  readonly notes: boolean;
  readonly all: boolean;
  readonly values: boolean;
  readonly sheets?: string;
}

/** Adds the commands that write a changed copy of a file; `end` is told the exit status. */
export function addCopyCommands(program: Command, end: (status: number) => void): void {
  copy(program, 'annotate')
    .description(
      'ghi một bản có đánh dấu, giữ nguyên mọi thứ khác của tệp / write a highlighted copy; nothing else changes',
    )
    .option('--notes', 'ghi cả ghi chú vào ô / notes on the cells as well', false)
    .action(async (path: string, { lang, ...given }: Given) => {
      end(await annotateCommand(path, { ...given, language: lang }));
    });
  copy(program, 'clear')
    .description('ghi một bản đã gỡ đánh dấu, ghi chú và sheet kết quả / write a copy without our marks')
    .option(
      '--all',
      'gỡ cả biểu tổng hợp và những điều đã nhớ / summary sheets and what is remembered too',
      false,
    )
    .action(async (path: string, { lang, ...given }: Given) => {
      end(await clearCommand(path, { ...given, language: lang }));
    });
  copy(program, 'summarize', EDITED_TOO)
    .description('ghi một bản có thêm các biểu tổng hợp / write a copy with summary sheets')
    .option('--values', 'chỉ ghi giá trị, không ghi công thức / values without formulas', false)
    .option('--sheets <list>', 'các biểu cần lập, cách nhau bằng dấu phẩy / sheets to write')
    .action(async (path: string, { lang, ...given }: Given) => {
      end(await summarizeCommand(path, { ...given, language: lang }));
    });
}

const REPLACES: Readonly<Record<Language, string>> = {
  vi: 'ghi đè nếu tệp ghi ra đã có',
  en: 'replace a file of that name',
};
const NOTHING_MORE: Readonly<Record<Language, string>> = { vi: '', en: '' };
const EDITED_TOO: Readonly<Record<Language, string>> = {
  vi: ', và cả sheet tổng hợp đã được sửa tay',
  en: ', and summary sheets edited by hand',
};

/** A command that writes a copy; `more` is what it replaces by force beside a file of that name. */
function copy(program: Command, name: string, more = NOTHING_MORE): Command {
  return program
    .command(name)
    .argument('<file>', 'tệp .xlsx, .xlsm / a workbook')
    .requiredOption('--output <file>', 'tệp ghi ra, khác tệp gốc / the copy, never the original')
    .option('--force', `${REPLACES.vi}${more.vi} / ${REPLACES.en}${more.en}`, false)
    .addOption(new Option('--lang <language>', 'ngôn ngữ / language').choices(['vi', 'en']).default('vi'));
}
