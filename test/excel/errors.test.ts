import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HostError } from '../../src/core/host/workbookHost';
import { say } from '../../src/core/messages/text';
import { toHostError } from '../../src/hosts/excel/errors';
import { isExcelSupported } from '../../src/hosts/excel/inExcel';
import { TransportError } from '../support/fake-excel/wire';
import { failureOf, openInExcel, READ, useOffice } from './setup';
import { rect, sheetOf, workbookOf } from './workbooks';

useOffice();

/** The types are those of Word, OneNote and others as well. */
const OF_OTHER_PROGRAMS: ReadonlySet<string> = new Set<string>();

const WORKBOOK = workbookOf(
  sheetOf('Biểu 02', { A1: 1 }),
  sheetOf('Ẩn', { A1: 1 }, { visibility: 'hidden' }),
);

it.each([
  ['a cell being edited', TransportError.CellEditMode, 'host.cell-editing'],
  ['a session that timed out', TransportError.SessionGone, 'host.session-gone'],
  ['too many requests', TransportError.TooManyRequests, 'host.busy'],
  ['a request too large', TransportError.RequestTooLarge, 'host.too-large'],
  ['an answer too large', TransportError.ResponseTooLarge, 'host.too-large'],
  ['something that is gone', 'ItemNotFound', 'host.item-gone'],
  ['a protected workbook', 'AccessDenied', 'host.protected'],
  ['an API that is missing all the same', 'ApiNotFound', 'host.too-old'],
  ['a workbook that is no longer active', 'InactiveWorkbook', 'host.session-gone'],
  ['anything else', 'GeneralException', 'host.failed'],
])('%s has its message', async (_, error, message) => {
  const { fake, host } = openInExcel(WORKBOOK);
  fake.failNext(error);
  expect(await failureOf(host.read(READ))).toBe(message);
});

/** Codes that say nothing an official could act on but to try again or to open the workbook anew. */
const PLAIN = [
  ...['DirtySupportingFormula', 'EmptyChartSeries', 'FormulaLengthExceedsLimit', 'GeneralException'],
  ...['PowerQueryRefreshResourceChallenge', 'RangeImageExceedsLimit', 'SearchStringInvalidOrTooLong'],
  ...['UnsupportedFillType', 'Client Error', 'ContentLengthRequired', 'InvalidRibbonDefinition'],
  // slips of a program, as the library itself finds them
  ...['PropertyNotLoaded', 'ValueNotLoaded', 'CannotRegisterEvent', 'RunMustReturnPromise'],
];
/** Met where it comes: the work is done once more without one step of undoing (`kindness.test.ts`, `write.test.ts`). */
const MET_ELSEWHERE = ['UndoNotSupported'];
/**
 * What Microsoft's «Error handling with the application-specific JavaScript APIs» (1 March 2024) lists for all programs
 * and for Excel.
 */
const DOCUMENTED = [
  ...['AccessDenied', 'ActivityLimitReached', 'ApiNotAvailable', 'ApiNotFound', 'BadPassword'],
  ...['Client Error', 'Conflict', 'ContentLengthRequired', 'GeneralException', 'HostRestartNeeded'],
  ...['InsertDeleteConflict', 'InvalidArgument', 'InvalidBinding', 'InvalidOperation', 'InvalidReference'],
  ...['InvalidRequest', 'InvalidRibbonDefinition', 'InvalidSelection', 'ItemAlreadyExists'],
  ...['ItemNotFound', 'MemoryLimitReached', 'NotImplemented', 'RequestAborted'],
  ...['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'ServiceNotAvailable'],
  ...['Unauthenticated', 'UnsupportedFeature', 'UnsupportedOperation', 'EmptyChartSeries'],
  ...['FilteredRangeConflict', 'FormulaLengthExceedsLimit', 'InactiveWorkbook'],
  ...['InvalidOperationInCellEditMode', 'MergedRangeConflict', 'NonBlankCellOffSheet'],
  ...['OperationCellsExceedLimit', 'PivotTableRangeConflict', 'RangeExceedsLimit'],
  ...['RefreshWorkbookLinksBlocked', 'UnsupportedSheet'],
];
const CODES: readonly (readonly [message: string, codes: readonly string[]])[] = [
  ['host.item-gone', ['ItemNotFound', 'InvalidReference']],
  ['host.cell-editing', ['InvalidOperationInCellEditMode']],
  [
    'host.too-large',
    [
      ...['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'OperationCellsExceedLimit'],
      ...['RangeExceedsLimit', 'MemoryLimitReached'],
    ],
  ],
  [
    'host.session-gone',
    [
      ...['InvalidOrTimedOutSession', 'InvalidRequestContext', 'InactiveWorkbook', 'ServiceNotAvailable'],
      ...['Unauthenticated'],
    ],
  ],
  ['failures.network', ['ConnectionFailure', 'RequestAborted', 'OperationAborted', 'Timeout']],
  [
    'host.busy',
    [
      ...['ActivityLimitReached', 'WriteNotSupportedWhenModalDialogOpen', 'HostRestartNeeded'],
      ...['SearchDialogIsOpen', 'OpenWorkbookLinksBlocked', 'RefreshWorkbookLinksBlocked'],
    ],
  ],
  ['failures.coauthor', ['Conflict', 'InsertDeleteConflict']],
  [
    'failures.invalid',
    [
      ...['InvalidArgument', 'InvalidOperation', 'InvalidSelection', 'InvalidState', 'InvalidBinding'],
      ...['InvalidObjectPath', 'ItemAlreadyExists', 'FilteredRangeConflict', 'MergedRangeConflict'],
      ...['PivotTableRangeConflict', 'NonBlankCellOffSheet', 'InvalidRequest'],
    ],
  ],
  ['host.protected', ['AccessDenied', 'NotAllowed', 'BadPassword']],
  [
    'host.too-old',
    [
      ...['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'NotSupported', 'UnsupportedOperation'],
      ...['UnsupportedFeature', 'UnsupportedSheet'],
    ],
  ],
  ['host.failed', PLAIN],
];

describe.each(CODES)('%s', (message, codes) => {
  it.each(codes)(
    'is what is said of %s while reading and while drawing, and another try works',
    async (code) => {
      const { fake, host } = openInExcel(WORKBOOK);
      for (const work of [() => host.read(READ), () => host.clear()]) {
        fake.failNext(code);
        expect(await failureOf(work())).toBe(message);
        expect(await failureOf(work())).toBe('no failure');
      }
    },
  );
});

it('knows every code that the types of Office.js name', () => {
  const types = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const lists = types.matchAll(/enum ErrorCodes \{([^}]*)\}/g);
  const named = [...lists].flatMap(([, body]) => [...body!.matchAll(/= "(\w+)"/g)].map(([, code]) => code!));
  const known = new Set(CODES.flatMap(([, codes]) => codes));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((code) => !known.has(code) && !OF_OTHER_PROGRAMS.has(code))).toEqual([]);
});

it('knows every code that Microsoft documents, and every one the library makes itself', () => {
  const library = readFileSync(
    join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist/excel-web-16.00.js'),
    'utf8',
  );
  const own = [...library.matchAll(/\b\w\.([a-z][A-Za-z]+)="([A-Z][A-Za-z]+)"/g)]
    .filter(([, name, code]) => name === code![0]!.toLowerCase() + code!.slice(1))
    .map(([, , code]) => code!)
    .filter((code) =>
      /NotLoaded$|Failure$|Timeout$|LimitReached$|ObjectPath$|RegisterEvent$|Promise$/.test(code),
    );
  const known = new Set([...CODES.flatMap(([, codes]) => codes), ...MET_ELSEWHERE]);
  expect(own.length).toBeGreaterThan(5);
  expect([...DOCUMENTED, ...own].filter((code) => !known.has(code))).toEqual([]);
});

it('says in Vietnamese what to do about each', () => {
  for (const [message, codes] of CODES) {
    const error = toHostError(Object.assign(new Error('x'), { code: codes[0] }));
    expect(error.text.id).toBe(message);
    expect(say(error.text, 'vi')).toMatch(/Hãy |Nhấn |Vẫn có thể/);
  }
});

it('keeps what Office said as the cause', async () => {
  const { fake, host } = openInExcel(WORKBOOK);
  fake.failNext('GeneralException');
  const error: unknown = await host.read(READ).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostError);
  const { text, cause } = error as HostError;
  expect(cause).toMatchObject({ name: 'RichApi.Error', code: 'GeneralException' });
  expect(say(text, 'vi')).toContain('(GeneralException)');
});

it('wraps errors that are none of Office', async () => {
  const { host } = openInExcel(WORKBOOK);
  const onProgress = (): void => {
    throw new TypeError('a slip');
  };
  const error: unknown = await host.read({ ...READ, onProgress }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'HostError', cause: { message: 'a slip' } });
});

it('works again after a cell was edited', async () => {
  const { fake, host } = openInExcel(WORKBOOK);
  fake.isEditingCell = true;
  expect(await failureOf(host.read(READ))).toBe('host.cell-editing');
  fake.isEditingCell = false;
  expect((await host.read(READ)).sheets).toHaveLength(2);
});

describe('an Excel that is too old', () => {
  it.each(['1.13', '1.9', '1.1'])('(ExcelApi %s) is told before anything is asked of it', async (version) => {
    const { fake, host } = openInExcel(WORKBOOK);
    fake.apiVersion = version;
    expect(isExcelSupported()).toBe(false);
    expect(await failureOf(host.read(READ))).toBe('host.too-old');
    expect(await failureOf(host.highlight([]))).toBe('host.too-old');
    expect(await failureOf(host.clear())).toBe('host.too-old');
    expect(await failureOf(host.select(0, rect('A1')))).toBe('host.too-old');
    host.onChange(() => undefined)();
    expect(fake.requests).toEqual([]);
  });

  it.each(['1.14', '1.15', '1.20'])('is none with ExcelApi %s', (version) => {
    openInExcel(WORKBOOK).fake.apiVersion = version;
    expect(isExcelSupported()).toBe(true);
  });

  it('is told where there is no Office at all', async () => {
    const { host } = openInExcel(WORKBOOK);
    const realm = globalThis as { Office?: unknown };
    const office = realm.Office;
    try {
      for (const other of [undefined, {}, { context: {} }]) {
        realm.Office = other;
        expect(isExcelSupported()).toBe(false);
        expect(await failureOf(host.read(READ))).toBe('host.too-old');
      }
    } finally {
      realm.Office = office;
    }
  });
});

describe('selecting', () => {
  it('shows the sheet and selects the cells', async () => {
    const { fake, host } = openInExcel(workbookOf(...WORKBOOK.sheets, sheetOf('Biểu 03', { A1: 1 })));
    await host.read(READ);
    await host.select(2, rect('C5:D9'));
    expect(fake.state.active).toBe(fake.sheet('Biểu 03').id);
    expect(fake.state.selection).toEqual(rect('C5:D9'));
  });

  it('says that a sheet is gone', async () => {
    const { fake, host } = openInExcel(WORKBOOK);
    await host.read(READ);
    fake.deleteSheet('Biểu 02');
    expect(await failureOf(host.select(0, rect('A1')))).toBe('host.item-gone');
    expect(await failureOf(host.select(7, rect('A1')))).toBe('host.item-gone');
  });

  it('says that a sheet is hidden, and leaves it so', async () => {
    const { fake, host } = openInExcel(WORKBOOK);
    await host.read(READ);
    expect(await failureOf(host.select(1, rect('A1')))).toBe('host.sheet-hidden');
    expect(fake.sheet('Ẩn').visibility).toBe('Hidden');
  });
});
