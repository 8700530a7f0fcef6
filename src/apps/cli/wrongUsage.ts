/**
 * Arguments that are no command, in the user's words: Vietnamese first, then what commander says in English.
 * The names are those of commander 14's errors.
 */
const SAID: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'Không có lệnh {name}.',
  'commander.unknownOption': 'Không có tùy chọn {name}.',
  'commander.missingArgument': 'Chưa ghi tệp cần xử lý.',
  'commander.optionMissingArgument': 'Tùy chọn {name} chưa có giá trị.',
  'commander.missingMandatoryOptionValue': 'Chưa ghi tùy chọn {name}.',
  'commander.invalidArgument': 'Giá trị của tùy chọn {name} không dùng được.',
  'commander.excessArguments': 'Lệnh này chỉ nhận một tệp.',
};

/** The lines for an error of commander's; its own alone where it is of another kind. */
export function wrongUsage(code: string, said: string): string[] {
  const english = said.split('\n');
  const message = SAID[code];
  if (message === undefined) return english;
  // an option is named with what it takes: «--format <format>»
  const name = (/'([^']*)'/.exec(said)?.[1] ?? '').replace(/^(--?\S+) .*$/s, '$1');
  return [`${message.replace('{name}', () => name)} Thêm --help vào lệnh để xem cách dùng.`, ...english];
}
