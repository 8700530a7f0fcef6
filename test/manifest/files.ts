import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PictureSize } from './appearance';
import type { KnownFunctions } from './references';

const ROOT = resolve(__dirname, '../..');

/** The manifest as it stands in the repository. */
export const readManifest = (): string => readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** A PNG begins with 8 bytes of signature and its header chunk: length, name, width, height. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** Sizes of the repository's pictures: below the origin they stand where they stand here. */
export const pictureSize: PictureSize = (path) => {
  const file = join(ROOT, path);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return { width: bytes.readUInt32BE(WIDTH_AT), height: bytes.readUInt32BE(HEIGHT_AT) };
};

/** The functions that the page of the commands associates with buttons, as its source names them. */
export function functionsOfPage(): KnownFunctions {
  const source = readFileSync(join(ROOT, 'src/apps/commands/commands.ts'), 'utf8');
  return [...source.matchAll(/actions\.associate\(\s*'(\w+)'/g)].map(([, name]) => name!);
}
