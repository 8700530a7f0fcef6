import { descend } from '../../bieu/axis';
import { isGrid, type Bieu } from '../../bieu/bieu';
import { fold, plain } from '../../text/normalize';
import { parseUnitName } from '../../text/unitName';
import { editDistance } from '../../units/editDistance';

/** Whether a name is that of a unit listed in the workbook's grids. */
export type KnownUnits = (name: string) => boolean;

/** So many letters may differ before a name is another one; short names must be closer. */
const MOST_DIFFERENCES = 2;
const SHORT = 6;
const LONGEST = 60;
const MOST_COMPARED = 500;
const MOST_KNOWN = 3000;

/**
 * The units and groups of all grids of a workbook; null where it has none. Spelling differs between sheets: case,
 * tones, diacritics and spaces do not count, nor do one or two letters; whether two spellings of one unit should be
 * made one is another rule's.
 */
export function knownUnits(bieus: readonly Bieu[]): KnownUnits | null {
  const keys = new Set<string>();
  for (const bieu of bieus) {
    if (!isGrid(bieu)) continue;
    for (const { role, label } of descend(bieu.units)) {
      if (role !== 'unit' && role !== 'group') continue;
      // «Bản Sơn» may be a commune's whole name as well as a village's
      for (const key of keysOf(label)) keys.add(key);
    }
  }
  if (keys.size === 0) return null;
  let compared = 0;
  return (name) => {
    const own = keysOf(name);
    if (own.some((key) => keys.has(key))) return true;
    const key = own[0]!;
    // a workbook with more odd names than that is not compared letter by letter; doubt is no finding
    if (++compared > MOST_COMPARED || keys.size > MOST_KNOWN) return true;
    const most = key.length <= SHORT ? 1 : MOST_DIFFERENCES;
    for (const known of keys) if (editDistance(key, known, most) !== null) return true;
    return false;
  };
}

/** A name without its kind, and as it is. */
function keysOf(label: string): string[] {
  const bare = label.replace(/\([^()]*\)/g, ' ');
  return [parseUnitName(bare).name, bare].map((name) =>
    plain(fold(name))
      .replace(/[^\p{L}\d]+/gu, '')
      .slice(0, LONGEST),
  );
}
