/// <reference types="office-js" />
import { HostError } from '../../core/host/workbookHost';
import { text, type Text } from '../../core/messages/text';

const TOO_LARGE = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
  'MemoryLimitReached',
]);
const GONE = new Set(['ItemNotFound', 'InvalidReference']);
const SESSION_GONE = new Set([
  'InvalidOrTimedOutSession',
  'InvalidRequestContext',
  'InactiveWorkbook',
  'ServiceNotAvailable',
  'Unauthenticated',
]);
const CUT_OFF = new Set(['ConnectionFailure', 'RequestAborted', 'OperationAborted', 'Timeout']);
const BUSY = new Set([
  'ActivityLimitReached',
  'WriteNotSupportedWhenModalDialogOpen',
  'HostRestartNeeded',
  'SearchDialogIsOpen',
  'OpenWorkbookLinksBlocked',
  'RefreshWorkbookLinksBlocked',
]);
const CONFLICT = new Set(['Conflict', 'InsertDeleteConflict']);
/** The sheet is not as it was when the request was made. */
const OUTDATED = new Set([
  'InvalidArgument',
  'InvalidOperation',
  'InvalidObjectPath',
  'InvalidRequest',
  'InvalidSelection',
  'InvalidState',
  'InvalidBinding',
  'ItemAlreadyExists',
  'FilteredRangeConflict',
  'MergedRangeConflict',
  'PivotTableRangeConflict',
  'NonBlankCellOffSheet',
]);
const DENIED = new Set(['AccessDenied', 'NotAllowed', 'BadPassword']);
const NO_SUCH_API = new Set([
  'ApiNotFound',
  'ApiNotAvailable',
  'NotImplemented',
  'NotSupported',
  'UnsupportedOperation',
  'UnsupportedFeature',
  'UnsupportedSheet',
]);

/** The code Office.js gave an error; empty where it is none of Office's. */
export function officeCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return '';
  return error.code;
}

/** Whether Excel refused a request for its size, or for the size of its answer. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(officeCode(error));
}

/** Whether protection of the sheet or workbook is what Excel refused a request for. */
export function isAccessDenied(error: unknown): boolean {
  return officeCode(error) === 'AccessDenied';
}

/** Whether something a request was about is no longer there. */
export function isGone(error: unknown): boolean {
  return GONE.has(officeCode(error));
}

/** Whether Excel refused something particular in a request, so that asking for less may help. */
export function isRefusal(error: unknown): boolean {
  const code = officeCode(error);
  const hopeless = isTooLarge(error) || [SESSION_GONE, CUT_OFF, BUSY].some((codes) => codes.has(code));
  return code !== '' && !hopeless && code !== 'InvalidOperationInCellEditMode';
}

function textFor(code: string): Text {
  if (code === 'InvalidOperationInCellEditMode') return text('host.cell-editing');
  if (TOO_LARGE.has(code)) return text('host.too-large');
  if (SESSION_GONE.has(code)) return text('host.session-gone');
  if (BUSY.has(code)) return text('host.busy');
  if (GONE.has(code)) return text('host.item-gone');
  if (NO_SUCH_API.has(code)) return text('host.too-old');
  if (DENIED.has(code)) return text('host.protected');
  if (CUT_OFF.has(code)) return text('failures.network');
  if (CONFLICT.has(code)) return text('failures.coauthor');
  if (OUTDATED.has(code)) return text('failures.invalid');
  return text('host.failed', { code: code || 'unknown' });
}

/** Any error as one whose text says what to do; the original stays its `cause`. */
export function toHostError(error: unknown): HostError {
  return error instanceof HostError ? error : new HostError(textFor(officeCode(error)), { cause: error });
}
