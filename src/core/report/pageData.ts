import type { FolderReport } from '../folder/folderReport';
import type { Language } from '../messages/text';
import type { Tally } from './answer';

/** What the page's script is told before any file: its words, and what the rules mean. */
export interface PageStart {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<string, string>>;
  /** When it was made, as ISO 8601 writes it. */
  readonly made: string;
}

/** What it is told after the last file; missing where the run was cut off. */
export interface PageEnd {
  readonly files: number;
  readonly unreadable: number;
  readonly total: Tally;
  readonly folder: FolderReport | null;
  readonly stopped: { readonly done: number; readonly of: number } | null;
}

/** Ids and classes by which the page's script finds its data. */
export const START_ID = 'start';
export const FILE_CLASS = 'file';
export const END_ID = 'end';
