import type { FolderReport } from '../../../../core/folder/folderReport';
import type { Tally } from '../../../../core/report/answer';
import type { Chunk } from '../chunk';

/** Where a run was stopped. */
export interface Stopped {
  readonly done: number;
  readonly of: number;
}

/** What is known when the last file is done. */
export interface Ending {
  /** How many files are in the report. */
  readonly files: number;
  readonly unreadable: number;
  readonly total: Tally;
  /** The report on them together; null where a single file was asked for. */
  readonly folder: FolderReport | null;
  /** Where the run was stopped; null where it was not. */
  readonly stopped: Stopped | null;
  /** The exit status. */
  readonly status: number;
}

/**
 * A report as it is written, piece by piece, so that thousands of files are never held together. Once begun it is
 * valid when it has been ended, after however many files.
 */
export interface ReportDocument {
  readonly begin: () => string;
  readonly file: (chunk: Chunk, index: number) => string;
  readonly end: (ending: Ending) => string;
}
