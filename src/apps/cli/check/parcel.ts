import type { FileSummary } from '../../../core/folder/fileSummary';
import type { FileResult } from './fileJob';

/** A worker's result on its way: one text is handed over many times faster than some hundred small objects. */
export interface Parcel extends Omit<FileResult, 'summary'> {
  readonly summary: string;
}

export function pack({ summary, ...rest }: FileResult): Parcel {
  return { ...rest, summary: JSON.stringify(summary) };
}

export function unpack({ summary, ...rest }: Parcel): FileResult {
  return { ...rest, summary: JSON.parse(summary) as FileSummary };
}
