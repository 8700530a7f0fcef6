import { unzipSync } from 'fflate';
import { check } from '../../src/core/check';
import { recognise } from '../../src/core/recognise/recognise';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';

// Each step of the job, and the milliseconds it took.

export function inflating(bytes: Uint8Array): number {
  const started = performance.now();
  unzipSync(bytes);
  return performance.now() - started;
}

export async function reading(bytes: Uint8Array): Promise<{ workbook: Workbook; took: number }> {
  const started = performance.now();
  const workbook = await readWorkbook(bytes);
  return { workbook, took: performance.now() - started };
}

export function recognising(workbook: Workbook): number {
  const started = performance.now();
  recognise(workbook);
  return performance.now() - started;
}

/** Recognises, and checks what was recognised. A grid that is not read whole would make fine figures. */
export function checking(workbook: Workbook): number {
  const started = performance.now();
  const { tables, findings } = check(workbook);
  const took = performance.now() - started;
  if (tables.length !== 1 || tables[0]!.coverage < 1 || findings.length > 0) {
    throw new Error(`${tables.length} tables, ${findings.length} findings: not read as it is`);
  }
  return took;
}
