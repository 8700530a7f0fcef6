import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
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
 * `reads` names the filter to read with, and its options, where the file alone does not tell.
 */
export function convert(
  files: readonly string[],
  format: string,
  folder: string,
  { recalculates = false, reads }: { recalculates?: boolean; reads?: string } = {},
): string[] {
  const [profile, out] = [join(folder, 'profile'), join(folder, 'out')];
  mkdirSync(out, { recursive: true });
  if (recalculates) alwaysRecalculate(profile);
  const { status, stderr, error } = spawnSync(
    soffice(),
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', format, '--outdir', out],
      ...(reads === undefined ? [] : [`--infilter=${reads}`]),
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

/** Sets a profile so that every formula is calculated when a file is opened, whatever value is stored beside it. */
function alwaysRecalculate(profile: string): void {
  mkdirSync(join(profile, 'user'), { recursive: true });
  const item =
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>';
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${item}</oor:items>`,
  );
}
