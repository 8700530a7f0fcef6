import { descend } from '../../bieu/axis';
import { isGrid, type Bieu, type GridBieu } from '../../bieu/bieu';
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
  const labels = bieus.filter(isGrid).flatMap(unitLabels);
  if (labels.length === 0) return null;
  // worked out for those who ask: most workbooks have no note that names units
  let keys: ReadonlySet<string> | null = null;
  let compared = 0;
  return (name) => {
    keys ??= new Set(labels.flatMap(keysOf));
    const known = keys;
    const own = keysOf(name);
    if (own.some((key) => known.has(key))) return true;
    const key = own[0]!;
    // a workbook with more odd names than that is not compared letter by letter; doubt is no finding
    if (++compared > MOST_COMPARED || known.size > MOST_KNOWN) return true;
    const most = key.length <= SHORT ? 1 : MOST_DIFFERENCES;
    for (const other of known) if (editDistance(key, other, most) !== null) return true;
    return false;
  };
}

function unitLabels({ units }: GridBieu): string[] {
  return descend(units)
    .filter(({ role }) => role === 'unit' || role === 'group')
    .map(({ label }) => label);
}

/** A name without its kind, and as it is: «Bản Sơn» may be a commune's whole name as well as a village's. */
function keysOf(label: string): string[] {
  const bare = label.replace(/\([^()]*\)/g, ' ');
  return [parseUnitName(bare).name, bare].map((name) =>
    plain(fold(name))
      .replace(/[^\p{L}\d]+/gu, '')
      .slice(0, LONGEST),
  );
}
