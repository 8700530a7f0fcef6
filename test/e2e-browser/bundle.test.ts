import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WEB } from './support/sitting';

/** The pane has to be small; 220 KB would be allowed. */
const MOST_KB = 200;

/** The scripts an HTML file loads from its own folder. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)]
    .map((match) => match[1]!)
    .filter((source) => !source.startsWith('https://'));
}

/** The chunks that have names: they wait for a check, a worker or a file. */
function namedChunks(): string[] {
  const html = readFileSync(join(WEB, 'taskpane.html'), 'utf8');
  const runtime = scriptsOf(html).find((name) => name.startsWith('runtime.'))!;
  const source = readFileSync(join(WEB, runtime), 'utf8');
  return [...source.matchAll(/\d+:"([a-z]+(?:-[a-z]+)*)"/g)].map(([, name]) => name!).sort();
}

describe('what is loaded', () => {
  const pane = readFileSync(join(WEB, 'taskpane.html'), 'utf8');
  const page = readFileSync(join(WEB, 'index.html'), 'utf8');

  it(`keeps the pane's first load under ${MOST_KB} KB`, () => {
    const files = scriptsOf(pane);
    expect(files.length).toBeGreaterThan(4);
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(WEB, file))).length, 0);
    expect(bytes / 1024).toBeLessThan(MOST_KB);
  });

  it('keeps the rest until it is wanted: a check, a result, a language, a worker, a file', () => {
    expect(namedChunks()).toEqual([
      'check',
      'drawing',
      'english',
      'find',
      'helpers',
      'memory',
      'page-worker',
      'pane-worker',
      'result',
      'sheetjs',
      'summary',
      'write-sheets',
    ]);
  });

  it('loads SheetJS only when a file comes that needs it', () => {
    expect(readdirSync(WEB).filter((name) => /^sheetjs\.\w+\.js$/.test(name))).toHaveLength(1);
    expect([...scriptsOf(page), ...scriptsOf(pane)].join()).not.toContain('sheetjs');
  });

  it('loads the solver only in a worker, when something is left open', () => {
    const solver = readdirSync(WEB).filter((name) => /^highs\.\w+\.js$|\.wasm$/.test(name));
    expect(solver.map((name) => name.split('.').at(-1)).sort()).toEqual(['js', 'wasm']);
    const first = [...scriptsOf(page), ...scriptsOf(pane)];
    const text = first.map((name) => readFileSync(join(WEB, name), 'utf8')).join('\n');
    for (const name of solver) expect(text).not.toContain(name);
    expect(first.join()).not.toContain('highs');
  });

  it('loads office.js from Microsoft in the pane, before our own, and nothing from elsewhere on the page', () => {
    expect(pane).toMatch(/<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/);
    expect(pane.indexOf('office.js')).toBeLessThan(pane.indexOf('taskpane.'));
    expect(page.replace(/<meta[^>]*>/g, '')).not.toMatch(/https?:/);
  });

  it('forbids the page all connections but to its own place', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("connect-src 'self'");
    expect(page).toContain("script-src 'self';");
  });

  it('speaks ES5 in the scripts inside the pane page, which old web views run', () => {
    const inline = [...pane.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1]!).join('\n');
    expect(inline).toContain('too-old');
    expect(inline).not.toMatch(/=>|\bconst\b|\blet\b|`|\?\.|\?\?/);
  });
});
