import type { Note } from '../../core/annotation/notes';
import { isRefusal } from './errors';

/** What a comment of ours begins with: in Excel it is written by whoever uses Excel, so its author tells nothing. */
const OURS = 'Soát Biểu: ';
/** Comments are slow in Excel, and nobody reads so many. */
const MOST_NOTES = 500;
/** So many are tried one by one where Excel refused them together. */
const MOST_TRIES = 100;

/** A note on a cell of a sheet that is known by its id. */
export interface WantedNote extends Pick<Note, 'row' | 'column' | 'text'> {
  readonly sheet: Excel.Worksheet;
}

export interface NotesOutcome {
  readonly written: number;
  readonly left: number;
}

/** Asks for all comments; they are known after the next sync. */
export function askComments(context: Excel.RequestContext): Excel.CommentCollection {
  return context.workbook.comments.load('items/id,items/content');
}

/** Takes out the comments of ours in two syncs. One that someone answered stays: the answer is not ours. */
export async function removeComments(
  context: Excel.RequestContext,
  comments: Excel.CommentCollection,
): Promise<void> {
  const own = comments.items.filter(({ content }) => content.startsWith(OURS));
  if (own.length === 0) return;
  const replies = own.map((comment) => comment.replies.getCount());
  await context.sync();
  own.forEach((comment, index) => {
    if (replies[index]!.value === 0) comment.delete();
  });
  await context.sync().catch((error: unknown) => {
    // on a protected sheet: they stay, as its highlights do
    if (!isRefusal(error)) throw error;
  });
}

/** Puts notes into cells that have no comment: together in one sync; one by one where Excel refuses some. */
export async function addComments(
  context: Excel.RequestContext,
  notes: readonly WantedNote[],
): Promise<NotesOutcome> {
  const wanted = notes.slice(0, MOST_NOTES);
  const free = await withoutTaken(context, wanted);
  const outcome = (written: number): NotesOutcome => ({ written, left: notes.length - written });
  if (free.length === 0) return outcome(0);
  for (const note of free) put(context, note);
  try {
    await context.sync();
    return outcome(free.length);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  // those before the refused one are there
  const open = await withoutTaken(context, free);
  let written = free.length - open.length;
  for (const note of open.slice(0, MOST_TRIES)) if (await putAlone(context, note)) written += 1;
  return outcome(written);
}

function put(context: Excel.RequestContext, { sheet, row, column, text }: WantedNote): void {
  context.workbook.comments.add(sheet.getRangeByIndexes(row, column, 1, 1), OURS + text);
}

function putAlone(context: Excel.RequestContext, note: WantedNote): Promise<boolean> {
  put(context, note);
  return context.sync().then(
    () => true,
    (error: unknown) => {
      if (!isRefusal(error)) throw error;
      return false;
    },
  );
}

/** The notes whose cells have no comment yet, in two syncs. */
async function withoutTaken(
  context: Excel.RequestContext,
  notes: readonly WantedNote[],
): Promise<WantedNote[]> {
  const { comments } = context.workbook;
  comments.load('items/id');
  await context.sync();
  const places = comments.items.map((comment) => {
    const place = comment.getLocation().load('rowIndex,columnIndex');
    place.worksheet.load('id');
    return place;
  });
  await context.sync();
  const taken = new Set(places.map((one) => `${one.worksheet.id} ${one.rowIndex} ${one.columnIndex}`));
  return notes.filter(({ sheet, row, column }) => !taken.has(`${sheet.id} ${row} ${column}`));
}
