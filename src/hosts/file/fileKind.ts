import { FileError } from './fileError';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** A bare BIFF stream without its OLE wrapping: the BOF record of Excel 2, 3, 4 and 5–97, with its length. */
const BIFF_SIGNATURES = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];
/** Entries of an OLE directory are 128 bytes long and lie on multiples of that. */
const OLE_ENTRY = 128;
const HEAD_LENGTH = 1024;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  bytes.length >= signature.length && signature.every((byte, i) => bytes[i] === byte);

/** Whether an OLE file has a stream of this name. Looks at all entry positions rather than walking the FAT. */
function hasOleStream(bytes: Uint8Array, name: string): boolean {
  // The closing NUL belongs to the comparison, or `Book` would be found in `Bookmarks`.
  const pattern = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 0; start + OLE_ENTRY <= bytes.length; start += OLE_ENTRY) {
    if (pattern.every((byte, i) => bytes[start + i] === byte)) return true;
  }
  return false;
}

function looksLikeMarkup(bytes: Uint8Array): 'html' | 'xml' | 'other' {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_LENGTH)).trimStart().toLowerCase();
  if (!head.startsWith('<')) return 'other';
  return head.startsWith('<?xml') && !head.includes('<html') ? 'xml' : 'html';
}

/** Whether a file is a workbook of Excel 97–2003 or before (.xls); encrypted ones look alike and are none. */
export function isOldFormat(bytes: Uint8Array): boolean {
  if (BIFF_SIGNATURES.some((signature) => startsWith(bytes, signature))) return true;
  return (
    startsWith(bytes, OLE_SIGNATURE) &&
    !hasOleStream(bytes, 'EncryptedPackage') &&
    (hasOleStream(bytes, 'Workbook') || hasOleStream(bytes, 'Book'))
  );
}

/**
 * Lets pass what may be a zip, by its first bytes.
 * Throws FileError: `empty-file`, `encrypted`, `not-a-workbook` for everything else; `old-format` for what is read but
 * cannot be patched.
 */
export function requireZip(bytes: Uint8Array): void {
  if (isOldFormat(bytes)) throw new FileError({ code: 'old-format', params: {} });
  requireKnown(bytes);
}

/** Lets pass what may be a zip. Throws FileError: `empty-file`, `encrypted`, `not-a-workbook` for everything else. */
export function requireKnown(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError({ code: 'empty-file', params: {} });
  if (ZIP_SIGNATURES.some((signature) => startsWith(bytes, signature))) return;
  if (startsWith(bytes, OLE_SIGNATURE) && hasOleStream(bytes, 'EncryptedPackage')) {
    throw new FileError({ code: 'encrypted', params: { by: 'office' } });
  }
  throw new FileError({ code: 'not-a-workbook', params: { found: looksLikeMarkup(bytes) } });
}
