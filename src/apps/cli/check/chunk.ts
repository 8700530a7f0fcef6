import { htmlFile } from '../../../core/report/html';
import type { JsonFile } from '../../../core/report/json';
import { jsonText } from '../../../core/report/jsonText';
import { sarifNotifications, sarifResults } from '../../../core/report/sarif';
import type { FileOptions } from './options';

/** One file's part of a report, ready to be written; `aside` is kept for the end of it. */
export interface Chunk {
  readonly body: string;
  readonly aside: string;
}

/** A file told as data or as text, worked out only when asked for. */
export interface Tellings {
  readonly json: () => JsonFile;
  readonly text: () => string;
}

/** Levels that the list of files, of results, of notifications lies deep in the documents that hold them. */
const FILES_DEPTH = 2;
const RESULTS_DEPTH = 4;
const NOTIFICATIONS_DEPTH = 6;

/** Writes one file's part in the format asked for. */
export function chunkOf({ format }: FileOptions, { json, text }: Tellings): Chunk {
  switch (format) {
    case 'text':
      return { body: text(), aside: '' };
    case 'json':
      return { body: jsonText(json(), FILES_DEPTH), aside: '' };
    case 'html':
      return { body: htmlFile(json()), aside: '' };
    case 'sarif': {
      const file = json();
      return {
        body: listed(sarifResults(file), RESULTS_DEPTH),
        aside: listed(sarifNotifications(file), NOTIFICATIONS_DEPTH),
      };
    }
  }
}

/** Elements of a JSON list, without its brackets. */
function listed(elements: readonly unknown[], depth: number): string {
  return elements.map((one) => jsonText(one, depth)).join(`,\n${'  '.repeat(depth)}`);
}
