import { ESLint } from 'eslint';
import type { Linter } from 'eslint';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const config = jest.requireActual<Linter.Config[]>('../../eslint.config.js');
const tseslint = jest.requireActual<{ configs: { disableTypeChecked: Linter.Config } }>('typescript-eslint');

/** The project's own configuration; without type information, since the files below are made up. */
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  baseConfig: config,
  overrideConfig: tseslint.configs.disableTypeChecked,
});

const LAYERING = ['no-restricted-imports', 'no-restricted-syntax', 'no-restricted-globals'];

/** The layering complaints about a source text, as if it stood in a file of ours. */
async function complaints(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter((message) => message.fatal)).toEqual([]);
  return messages
    .filter((message) => LAYERING.includes(message.ruleId ?? ''))
    .map((message) => message.message);
}

const importing = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;

describe('an import up a floor, or to a sister, is refused', () => {
  test.each([
    ['src/core/a.ts', '../hosts/file/read'],
    ['src/core/a.ts', '../hosts'],
    ['src/core/rules/grid/a.ts', '../../../hosts/excel/read'],
    ['src/core/rules/grid/a.ts', '../../../../src/apps/cli/main'],
    ['src/core/a.ts', '../ui/list'],
    ['src/core/a.ts', '../apps/cli/main'],
    ['src/core/a.ts', '../../test/layouts/build'],
    ['src/hosts/file/a.ts', '../../ui/list'],
    ['src/hosts/file/zip/a.ts', '../../../apps/page/page'],
    ['src/hosts/excel/a.ts', '../file/read'],
    ['src/hosts/excel/deep/er/a.ts', '../../../file/read'],
    ['src/hosts/file/a.ts', '../../hosts/excel/read'],
    ['src/ui/a.tsx', '../hosts/excel/read'],
    ['src/ui/list/a.tsx', '../../apps/taskpane/taskpane'],
    ['src/apps/cli/a.ts', '../page/page'],
    ['src/apps/taskpane/a.tsx', '../commands/commands'],
    ['src/apps/page/parts/a.tsx', '../../taskpane/taskpane'],
  ])('%s: %s', async (file, path) => {
    expect(await complaints(file, importing(path))).toEqual([expect.stringContaining('Layering:')]);
  });
});

describe('an import down a floor, or on it, passes', () => {
  test.each([
    ['src/core/a.ts', './snapshot/workbook'],
    ['src/core/rules/grid/a.ts', '../../relations/relation'],
    ['src/core/rules/a.ts', '../hostsOfNothing'],
    ['src/hosts/file/a.ts', '../../core/check'],
    ['src/hosts/file/a.ts', './zip/inflate'],
    ['src/hosts/file/a.ts', '../changes'],
    ['src/hosts/file/a.ts', 'node:zlib'],
    ['src/hosts/file/a.ts', 'saxes'],
    ['src/ui/list/a.tsx', '../../core/check'],
    ['src/ui/list/a.tsx', 'react'],
    ['src/apps/cli/a.ts', '../../core/check'],
    ['src/apps/cli/a.ts', '../../hosts/file/read'],
    ['src/apps/page/a.tsx', '../../ui/list'],
    // A folder of one's own may be called as a sister is.
    ['src/apps/cli/output/a.ts', '../commands/check'],
    ['src/apps/cli/a.ts', './commands/check'],
    ['test/core/a.test.ts', '../../src/hosts/file/read'],
  ])('%s: %s', async (file, path) => {
    expect(await complaints(file, importing(path))).toEqual([]);
  });
});

describe('every way to name a module is watched', () => {
  test.each([
    ['import type', `import type { x } from '../hosts/file/read';\nexport type Y = x;\n`],
    ['export … from', `export { x } from '../hosts/file/read';\n`],
    ['export *', `export * from '../hosts/file/read';\n`],
    ['import()', `export const y = import('../hosts/file/read');\n`],
    ['import() of something computed', 'export const y = (name: string) => import(name);\n'],
    ['import() of a template', 'export const y = import(`../hosts/file/read`);\n'],
    ['an import type in place', `export type Y = import('../hosts/file/read').x;\n`],
    ['import = require()', `import x = require('../hosts/file/read');\nexport const y = x;\n`],
  ])('%s', async (_, text) => {
    expect(await complaints('src/core/a.ts', text)).toEqual([expect.stringContaining('Layering:')]);
  });

  test('import() down a floor passes', async () => {
    const text = `export const y = import('../../core/check');\n`;
    expect(await complaints('src/hosts/file/a.ts', text)).toEqual([]);
  });
});

describe('the core knows no host', () => {
  test.each(['node:fs', 'fs', 'node:zlib', 'fflate', 'saxes', 'react', '@types/node'])(
    'no package: %s',
    async (name) => {
      expect(await complaints('src/core/a.ts', importing(name))).toEqual([
        expect.stringContaining('Layering: src/core imports no package'),
      ]);
    },
  );

  test.each(['window', 'document', 'process', 'Buffer', 'Office', 'Excel', 'console', 'setTimeout', 'fetch'])(
    'no global: %s',
    async (name) => {
      const text = `export const y: unknown = ${name};\n`;
      expect(await complaints('src/core/rules/a.ts', text)).toEqual([
        expect.stringContaining('The core knows no host.'),
      ]);
      expect(await complaints('src/apps/cli/a.ts', text)).toEqual([]);
    },
  );

  test('a variable of the same name is no global', async () => {
    const text = 'export const y = (window: number) => window + 1;\n';
    expect(await complaints('src/core/a.ts', text)).toEqual([]);
  });
});
