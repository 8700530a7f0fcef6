import type { FileSummary } from './fileSummary';
import { mostJunior, unitFinder, type KnownUnit } from './unitNames';

/** The folders above a file that may be called after who sends it. */
const MOST_FOLDERS = 4;

/**
 * Whose each file is, of the units that are known: told by the file's name, else by its headings or by the folders it
 * lies in. Several where the name could mean several. A file that lies among others of its province is nobody's.
 */
export function sendersOf(
  files: readonly FileSummary[],
  known: readonly KnownUnit[],
): (readonly KnownUnit[])[] {
  const finder = unitFinder(known);
  return files.map(({ path, headings }) => {
    const steps = path.split(/[\\/]/);
    const name = steps.pop()!.replace(/\.[^.]*$/, '');
    const byName = finder.find(name, false);
    if (byName.length > 0) return mostJunior(byName);
    const around = [
      ...headings.flatMap((text) => finder.find(text, true)),
      ...steps.slice(-MOST_FOLDERS).flatMap((step) => finder.find(step, false)),
    ];
    return around.length > 0 ? mostJunior([...new Set(around)]) : [];
  });
}
