import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PATIENCE = 240_000;

/** LibreOffice on the PATH. These tests are about it, so without it they fail rather than pass unseen. */
function soffice(): string {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'soffice'));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) {
    throw new Error('no soffice on the PATH: install LibreOffice (apt-get install libreoffice-calc)');
  }
  return found;
}

/**
 * Lets LibreOffice open files and write each in a format (`xlsx`, or with a filter and its options: `csv:…`) into a
 * new folder; gives what it wrote. It has a profile of its own there: nothing is shared with a LibreOffice in use.
 */
export function convert(files: readonly string[], format: string, folder: string): string[] {
  const [profile, out] = [join(folder, 'profile'), join(folder, 'out')];
  mkdirSync(out, { recursive: true });
  const { status, stderr, error } = spawnSync(
    soffice(),
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', format, '--outdir', out],
      ...files,
    ],
    { encoding: 'utf8', timeout: PATIENCE },
  );
  if (error) throw error;
  const written = readdirSync(out).map((name) => join(out, name));
  if (status !== 0 || written.length < files.length) {
    throw new Error(`soffice ended with ${status} and wrote ${written.length} of ${files.length}: ${stderr}`);
  }
  return written;
}
