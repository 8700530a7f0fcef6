import { say, text, type Language, type Text } from '../../core/messages/text';
import { clip, safe } from '../../core/report/textReport';
import { wrap } from '../../core/report/wrap';
import type { Unread } from './readFileWorkbook';

/** Columns of a terminal. */
const WIDTH = 80;
const UNREADABLE = 2;

/** A message for a terminal: wrapped, without signs that act on it. */
export function sayLines(message: Text, language: Language): string {
  return wrap(safe(say(message, language)), WIDTH).join('\n');
}

/** Says on standard error why a file could not be read, and gives the exit status for that. */
export function sayUnread(path: string, { problem, detail }: Unread, language: Language): number {
  if (detail !== '') process.stderr.write(`${safe(`${path}: ${detail}`)}\n`);
  process.stderr.write(`${safe(clip(path))}\n${sayLines(text(`file.${problem}`), language)}\n`);
  return UNREADABLE;
}
