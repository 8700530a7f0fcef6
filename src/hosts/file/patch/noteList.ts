import { NOTE_AUTHOR, type Note } from '../../../core/annotation/notes';
import { address, parseAddress } from '../../../core/snapshot/address';
import { append, takeOut, wrapNew } from './markedElements';
import { cellKey } from './noteShapes';
import { applyEdits, insertAt, type TextEdit } from './textEdits';
import { attributesOf, contentOf, escapeXml, parseElements, type XmlElement } from './xmlElements';

/** A list of notes without any. */
export function newNoteList(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}">` +
    '<authors></authors><commentList></commentList></comments>'
  );
}

/** How our notes begin, as Excel begins those it makes: some programs write files without the authors of notes. */
const OPENING = `${NOTE_AUTHOR}:\n`;

interface NoteList {
  readonly root: XmlElement;
  readonly authors: XmlElement | undefined;
  readonly list: XmlElement | undefined;
}

function readList(text: string, part: string): NoteList {
  const root = parseElements(text, part);
  const find = (name: string): XmlElement | undefined => root.children.find((child) => child.name === name);
  return { root, authors: find('authors'), list: find('commentList') };
}

const cellOf = (text: string, comment: XmlElement): number | null => {
  const place = parseAddress(attributesOf(text, comment).get('ref') ?? '');
  return place && cellKey(place.row, place.column);
};

/** The cells that have a note already, whoever wrote it: also those that stand for a threaded comment. */
export function notedCells(text: string, part: string): Set<number> {
  const cells = (readList(text, part).list?.children ?? []).flatMap((one) => cellOf(text, one) ?? []);
  return new Set(cells);
}

/** A list of notes with more; the cells have none yet. Throws FileError `damaged`. */
export function addNotes(text: string, part: string, notes: readonly Note[]): string {
  const { root, authors, list } = readList(text, part);
  const { prefix } = root;
  const author = authors?.children.length ?? 0;
  const name = `<${prefix}author>${NOTE_AUTHOR}</${prefix}author>`;
  const comments = notes.map(
    (note) =>
      `<${prefix}comment ref="${address(note.row, note.column)}" authorId="${author}"><${prefix}text><${prefix}r>` +
      `<${prefix}t xml:space="preserve">${escapeXml(OPENING + note.text)}</${prefix}t></${prefix}r></${prefix}text></${prefix}comment>`,
  );
  const place = list?.start ?? root.closeStart;
  return applyEdits(text, [
    ...(authors ? append(text, authors, name) : [insertAt(place, wrapNew(`${prefix}authors`, name))]),
    ...(list
      ? append(text, list, comments.join(''))
      : [insertAt(root.closeStart, wrapNew(`${prefix}commentList`, comments.join('')))]),
  ]);
}

/** The words of a note, its runs one after another. */
function wordsOf(text: string, { name, children, ...place }: XmlElement): string {
  if (name === 't') return contentOf(text, { name, children, ...place });
  return children.map((child) => wordsOf(text, child)).join('');
}

/** What is left of a list of notes without ours: null where nothing is; and the cells of those that went. */
export function removeNotes(
  text: string,
  part: string,
): { readonly rest: string | null; readonly cells: ReadonlySet<number> } {
  const { authors, list } = readList(text, part);
  const names = authors?.children.map((one) => contentOf(text, one)) ?? [];
  const isOurs = (comment: XmlElement): boolean =>
    names[Number(attributesOf(text, comment).get('authorId') ?? 0)] === NOTE_AUTHOR ||
    wordsOf(text, comment).startsWith(OPENING);
  const ours = list?.children.filter(isOurs) ?? [];
  const cells = new Set(ours.flatMap((one) => cellOf(text, one) ?? []));
  if (!authors || !list || ours.length === 0) return { rest: text, cells };
  if (ours.length === list.children.length) return { rest: null, cells };
  const edits: TextEdit[] = takeOut(text, list, ours);
  // other notes name their authors by number: only the last one may go
  if (names.at(-1) === NOTE_AUTHOR) edits.push(...takeOut(text, authors, authors.children.slice(-1)));
  return { rest: applyEdits(text, edits), cells };
}
