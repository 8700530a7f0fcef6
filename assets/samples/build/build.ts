/** Writes the two sample workbooks: `npx tsx assets/samples/build/build.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { pack } from './pack';
import { cleanWorkbook, faultyWorkbook } from './workbooks';

const SAMPLES = join(__dirname, '..');

async function write(name: string, workbook: ExcelJS.Workbook): Promise<void> {
  const bytes = await pack(workbook);
  writeFileSync(join(SAMPLES, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}

async function main(): Promise<void> {
  await write('dien-bien.xlsx', cleanWorkbook());
  await write('dien-bien-co-loi.xlsx', faultyWorkbook());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
