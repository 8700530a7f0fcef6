import { Command } from 'commander';
import { addCopyCommands } from '../../../src/apps/cli/copyCommands';

function helpOf(name: string): string {
  const program = new Command();
  addCopyCommands(program, () => undefined);
  const command = program.commands.find((one) => one.name() === name)!;
  return command.options.find(({ long }) => long === '--force')!.description;
}

describe('the help of --force', () => {
  test.each(['annotate', 'clear', 'summarize'])('%s: replaces a file that is there', (name) => {
    expect(helpOf(name)).toMatch(/ghi đè nếu tệp ghi ra đã có.* \/ replace a file of that name/);
  });

  test('summarize: sheets edited by hand as well, the others none', () => {
    expect(helpOf('summarize')).toMatch(/sheet tổng hợp đã được sửa tay.*\/.*summary sheets edited by hand/);
    expect(helpOf('annotate')).not.toMatch(/sửa tay|by hand/);
  });
});
