import type { Budget } from './budget';

/** What is wrong with a damaged file: which step failed. */
export type DamageReason =
  | 'truncated'
  | 'directory'
  | 'duplicate'
  | 'compression'
  | 'size'
  | 'checksum'
  | 'xml'
  | 'missing'
  | 'content';

/** Everything that can keep a file from being read, with the facts a message about it needs. */
export type FileProblem =
  | { code: 'empty-file'; params: Record<string, never> }
  /** Neither a workbook nor a format of one; `found` is what it looks like instead. */
  | { code: 'not-a-workbook'; params: { found: 'zip' | 'html' | 'xml' | 'other' } }
  /** .xls of Excel 97–2003 or before. */
  | { code: 'old-format'; params: Record<string, never> }
  /** A password to open: the whole file (`office`) or the zip's entries (`zip`). */
  | { code: 'encrypted'; params: { by: 'office' | 'zip' } }
  | { code: 'unsupported-format'; params: { format: 'xlsb' | 'ods' } }
  /** `part` is the name of the part inside the file, where one is to blame. */
  | { code: 'damaged'; params: { reason: DamageReason; part?: string } }
  | { code: 'too-large'; params: { budget: keyof Budget; limit: number } }
  | { code: 'zip64'; params: Record<string, never> }
  /** Can be read, but not changed: a change would break the signature, or disagree with the history of changes. */
  | { code: 'signed' | 'shared'; params: Record<string, never> }
  /** Can be read and changed, but no sheet may be added: its owner locked the structure. */
  | { code: 'structure-locked'; params: Record<string, never> };

export type FileErrorCode = FileProblem['code'];

/** A file that cannot be read. Hosts show text made from `code` and `params`; `message` is for developers. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(problem: FileProblem, detail = '') {
    super(`${problem.code} ${JSON.stringify(problem.params)}${detail && `: ${detail}`}`);
    this.name = 'FileError';
    this.code = problem.code;
    this.params = problem.params;
  }
}

/** The error for a damaged file, to be thrown. */
export function damaged(reason: DamageReason, part?: string, detail?: string): FileError {
  return new FileError(
    { code: 'damaged', params: part === undefined ? { reason } : { reason, part } },
    detail,
  );
}
