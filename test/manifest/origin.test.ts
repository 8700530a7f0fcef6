import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problemsOf } from './checks';
import { functionsOfPage, pictureSize, readManifest } from './files';
import { parseXml } from './xml';

const ROOT = resolve(__dirname, '../..');

interface Pattern {
  readonly from: string;
  readonly transform?: (xml: Buffer) => string;
}

/** The manifest that a build for an address writes. */
async function manifestFor(origin: string): Promise<string> {
  // by a name that is not looked into: it is plain JavaScript
  const path: string = join(ROOT, 'webpack.config.js');
  const { default: configure } = (await import(path)) as {
    default: (env: object) => Promise<readonly { name?: string; plugins?: readonly object[] }[]>;
  };
  const web = (await configure({ origin })).find(({ name }) => name === 'web');
  const patterns = (web?.plugins ?? []).flatMap((plugin) =>
    'patterns' in plugin ? (plugin.patterns as Pattern[]) : [],
  );
  const { transform } = patterns.find(({ from }) => from === 'manifest.xml')!;
  return transform!(readFileSync(join(ROOT, 'manifest.xml')));
}

it.each([
  ['https://nongthonmoi.dienbien.gov.vn/soat-bieu/', 'https://nongthonmoi.dienbien.gov.vn/soat-bieu/'],
  ['https://soatbieu.example.org', 'https://soatbieu.example.org/'],
])('a build for %s names that address everywhere, and no other', async (given, address) => {
  const manifest = await manifestFor(given);
  expect(manifest).not.toContain('localhost');
  const addresses = manifest.match(/DefaultValue="https:[^"]*"/g)!;
  expect(addresses.length).toBeGreaterThan(5);
  for (const one of addresses) expect(one).toContain(`"${address}`);
  expect(manifest).toContain(`${address}taskpane.html`);
});

it.each([
  ['http', 'http://soatbieu.example.org/'],
  ['no address', 'soatbieu.example.org'],
  ['a query, where a path would be put behind it', 'https://example.org/?x='],
  ['what would break the XML', 'https://example.org/"/><x y="'],
])('a build for %s is refused, with the reason', async (_, given) => {
  await expect(manifestFor(given)).rejects.toThrow(/must be an https address/);
});

it('changes nothing else of a manifest that is fit for use', async () => {
  const given = await manifestFor('https://localhost:3000');
  expect(given).toBe(readManifest());
  expect(problemsOf(parseXml(given), pictureSize, functionsOfPage())).toEqual([]);
});
