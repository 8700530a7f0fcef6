import { availableParallelism } from 'node:os';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Severity } from '../../core/findings/finding';
import type { Language } from '../../core/messages/text';
import { addCopyCommands } from './copyCommands';
import { FORMATS, type CheckOptions, type Format } from './check/options';
import { memoryFor } from './check/memory';
import { checkCommand } from './checkCommand';
import { wrongUsage } from './wrongUsage';
import { safe } from '../../core/report/textReport';

/** Wrong usage ends like an unreadable file does. */
const WRONG_USAGE = 2;

/** Interprets the arguments and runs the command. Gives the exit status: 0, 1 errors found, 2 unreadable or wrong usage. */
export async function run(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('soat-bieu')
    .description(
      'Soát Biểu: kiểm tra các Biểu nông thôn mới trong tệp Excel / checks the Biểu in Excel files',
    )
    // told below, once its kind is known
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  program
    .command('check')
    .description(
      'kiểm tra tệp hoặc thư mục, chỉ đọc, không sửa gì / check files or folders; nothing is changed',
    )
    .argument('<paths...>', 'tệp .xlsx, .xlsm hoặc thư mục / files or folders')
    .addOption(
      new Option('--format <format>', 'dạng báo cáo / report format').choices(FORMATS).default('text'),
    )
    .addOption(new Option('--lang <language>', 'ngôn ngữ / language').choices(['vi', 'en']).default('vi'))
    .addOption(
      new Option('--min-severity <severity>', 'mức thấp nhất được báo / least severity reported')
        .choices(['error', 'warning', 'note'])
        .default('note'),
    )
    .option('--equations', 'liệt kê cả các quan hệ đã xét / also list every relation looked at', false)
    .option(
      '--accepted',
      'liệt kê hết các chỗ đã bỏ qua / list every accepted exception, not only the first',
      false,
    )
    .option('--units <list>', 'danh sách đơn vị phải gửi (.txt, .csv, .xlsx) / units that should send theirs')
    .option('--output <file>', 'ghi báo cáo vào tệp / write the report to a file')
    .option('--jobs <n>', 'số tệp kiểm tra cùng lúc / files checked at once', wholeNumber)
    .option('--memory <mb>', 'bộ nhớ cho mỗi tệp, MB / memory for each of them, MB', wholeNumber)
    .action(async (paths: string[], given: Given) => {
      status = await checkCommand(paths, optionsOf(given));
    });
  addCopyCommands(program, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      // the list of commands was shown already
      if (error.code !== 'commander.help')
        for (const line of wrongUsage(error.code, error.message)) process.stderr.write(`${safe(line)}\n`);
      return WRONG_USAGE;
    }
    if (error instanceof InvalidArgumentError) return WRONG_USAGE;
    throw error;
  }
  return status;
}

/** What commander gives; the choices above keep the values to these. */
interface Given {
  readonly format: Format;
  readonly lang: Language;
  readonly minSeverity: Severity;
  readonly equations: boolean;
  readonly accepted: boolean;
  readonly units?: string;
  readonly output?: string;
  readonly jobs?: number;
  readonly memory?: number;
}

function optionsOf({
  lang,
  units,
  output,
  jobs = availableParallelism(),
  memory,
  ...rest
}: Given): CheckOptions {
  return {
    format: rest.format,
    language: lang,
    minSeverity: rest.minSeverity,
    equations: rest.equations,
    accepted: rest.accepted,
    units: units ?? null,
    output: output ?? null,
    jobs,
    memory: memory ?? memoryFor(jobs),
  };
}

function wholeNumber(given: string): number {
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new InvalidArgumentError('1, 2, 3…');
  return Number(given);
}
