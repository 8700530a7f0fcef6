import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { systemProblem, type Unread } from './readFileWorkbook';

/** Files that offices keep tables in; those that cannot be read yet are reported, not passed over. */
const SPREADSHEET = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv|xltx|xltm)$/i;
/** Excel's own lock files beside an open workbook, and hidden files. */
const NOT_A_WORKBOOK = /^(?:~\$|\.)/;

export type FoundPath = { readonly path: string } | ({ readonly path: string } & Unread);

/**
 * The files that paths stand for: a file is itself, a folder all spreadsheets in it and below, in order of name; each
 * file once, however its path is written.
 * Links to folders are not followed (they may lead round in circles).
 */
export async function workbookPaths(paths: readonly string[]): Promise<FoundPath[]> {
  const found: FoundPath[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const one of await expand(path)) {
      const place = resolve(one.path);
      if (!seen.has(place)) found.push(one);
      seen.add(place);
    }
  }
  return found;
}

async function expand(path: string): Promise<FoundPath[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path }];
    const inside = await folderFiles(path);
    return inside.length > 0 ? inside : [{ path, problem: 'none', detail: '' }];
  } catch (error) {
    return [{ path, ...systemProblem(error) }];
  }
}

async function folderFiles(folder: string): Promise<FoundPath[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: FoundPath[] = [];
  for (const entry of entries) {
    if (NOT_A_WORKBOOK.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await subfolder(path)));
    else if (SPREADSHEET.test(entry.name)) found.push({ path });
  }
  return found;
}

async function subfolder(path: string): Promise<FoundPath[]> {
  try {
    return await folderFiles(path);
  } catch (error) {
    return [{ path, ...systemProblem(error) }];
  }
}
