import type { ReadOptions, WorkbookHost } from '../../src/core/host/workbookHost';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { createExcelHost } from '../../src/hosts/excel/excelHost';
import { FakeExcel } from '../support/fake-excel/fakeExcel';
import { connect, installOffice, settled } from '../support/fake-excel/loadOffice';
import type { WorkbookState } from '../support/fake-excel/state';

/** The requirement sets the host must work with. */
export const API_VERSIONS = ['1.14', '1.15'];

export const READ: ReadOptions = { onProgress: () => undefined, signal: { aborted: false } };

/** Once in a test file: loads Microsoft's library, and lets it finish after each test. */
export function useOffice(): void {
  beforeAll(installOffice);
  afterEach(settled);
}

/** A workbook open in the fake Excel, and our host beside it. */
export function openInExcel(workbook: Workbook | WorkbookState): { fake: FakeExcel; host: WorkbookHost } {
  return { fake: connect(new FakeExcel(workbook)), host: createExcelHost() };
}

/** The message id of the `HostError` a promise fails with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no failure',
    (error: unknown) => (error as { text?: { id: string } }).text?.id ?? error,
  );
}

/** A snapshot to be compared: merged areas in a fixed order. */
export function comparable(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  }));
  return { sheets };
}
