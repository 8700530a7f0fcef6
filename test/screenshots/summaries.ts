/**
 * `npx tsx test/screenshots/summaries.ts [FILE] [FOLDER]`: the pages of the summary sheets of a workbook as LibreOffice
 * prints them, one picture a page (dist/pictures/summaries unless told otherwise), to be looked at. Needs `soffice` and
 * `pdftoppm` on the PATH.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { check } from '../../src/core/check';
import { summarize } from '../../src/core/summary/summarize';
import { writeSummaries } from '../../src/hosts/file/patch/writeSummaries';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { convert } from '../office/soffice';

const ROOT = resolve(__dirname, '../..');
const SOURCE = resolve(process.argv[2] ?? join(ROOT, 'assets/samples/dien-bien.xlsx'));
const FOLDER = resolve(process.argv[3] ?? join(ROOT, 'dist/pictures/summaries'));
const DOTS_PER_INCH = '80';

async function main(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(SOURCE));
  const workbook = await readWorkbook(bytes);
  const { sheets } = summarize(workbook, check(workbook), {
    chosen: 'all',
    valuesOnly: false,
    takenAt: new Date(),
  });
  const work = mkdtempSync(join(tmpdir(), 'summaries-'));
  mkdirSync(FOLDER, { recursive: true });
  try {
    // one file a sheet: its pages are numbered as an office prints them
    for (const plan of sheets) {
      const { file } = await writeSummaries(bytes, [plan], { force: false });
      const path = join(work, `${plan.id}.xlsx`);
      writeFileSync(path, withoutOthers(file, workbook.sheets.length));
      const [pdf] = convert([path], 'pdf', join(work, plan.id));
      const { status } = spawnSync('pdftoppm', ['-r', DOTS_PER_INCH, '-png', pdf!, join(FOLDER, plan.id)]);
      if (status !== 0) throw new Error(`pdftoppm ended with ${status} for ${plan.name}`);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The workbook's own sheets hidden: hidden sheets are not printed. */
function withoutOthers(file: Uint8Array, sheets: number): Uint8Array {
  const parts = unzipSync(file);
  const part = 'xl/workbook.xml';
  let seen = 0;
  const text = strFromU8(parts[part]!)
    // a sheet that is hidden already says so itself: an attribute stands once
    .replace(/<(?:\w+:)?sheet (?=[^>]*sheetId=)[^>]*>/g, (tag) =>
      seen++ < sheets ? tag.replace(/\sstate="\w+"/, '').replace('sheet ', 'sheet state="hidden" ') : tag,
    )
    .replace(/\sactiveTab="\d+"/g, '')
    .replace(/(<(?:\w+:)?workbookView )/g, `$1activeTab="${sheets}" `);
  return zipSync({ ...parts, [part]: strToU8(text) });
}

void main();
