import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** The browser of @sparticuz/chromium with the libraries and fonts that lie in the same package, unpacked once. */
const UNPACKED = join(tmpdir(), `soat-bieu-chromium-${packagedVersion()}`);

const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--font-render-hinting=none'],
];

/** Starts a headless browser: the one named by CHROME, else the packaged one, else an installed Chrome. */
export function launchBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ headless: true, args: [...ARGS, ...more], ...whichBrowser() });
}

/** Unpacks the packaged browser where it is the one to be used and is not unpacked yet. */
export function prepareBrowser(): void {
  if (isPackaged() && !existsSync(UNPACKED)) unpack();
}

function whichBrowser(): LaunchOptions {
  if (process.env.CHROME) return { executablePath: process.env.CHROME };
  if (!isPackaged()) return { channel: 'chrome' };
  prepareBrowser();
  const libraries = [join(UNPACKED, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  // a machine without fonts gets those of the package
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(UNPACKED, 'fontconfig') };
  return {
    executablePath: join(UNPACKED, 'chromium'),
    env: { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: libraries, ...fonts },
  };
}

/** The package holds a binary for Linux on 64-bit Intel alone. */
function isPackaged(): boolean {
  return !process.env.CHROME && process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it thinks it runs in AWS Lambda: both
 * are told in the environment of a process of its own. The last step is a rename, so that a run that is broken off
 * leaves no half a browser behind.
 */
function unpack(): void {
  const folder = `${UNPACKED}-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const script = "import('@sparticuz/chromium').then((it) => it.default.executablePath())";
  execFileSync(process.execPath, ['-e', script], { env, cwd: __dirname });
  mkdirSync(join(folder, 'fontconfig'));
  writeFileSync(join(folder, 'fontconfig/fonts.conf'), fontConfiguration(join(UNPACKED, 'fonts')));
  try {
    renameSync(folder, UNPACKED);
  } catch (error) {
    rmSync(folder, { recursive: true });
    // another run was faster
    if (!existsSync(UNPACKED)) throw error;
  }
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir></fontconfig>`;
}

function packagedVersion(): string {
  const manifest = join(require.resolve('@sparticuz/chromium'), '../../../package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
