import type { Note } from '../../../core/annotation/notes';
import { familyOf, folderOf, freePart } from './addTab';
import { addNotes, newNoteList, notedCells, removeNotes } from './noteList';
import { addShapes, cellKey, newShapes, removeShapes } from './noteShapes';
import type { OpenedWorkbook } from './openedWorkbook';
import { addRelationship, presentTarget, relationshipsOf, removeRelationships } from './partRelationships';
import { addEndingType, addPartType } from './partTypes';
import { removeParts } from './removeParts';
import { CELLS, placeInSheet } from './sheetOrder';
import { applyEdits, insertAt } from './textEdits';
import { attributesOf, parseElements, type XmlElement } from './xmlElements';

const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The part a sheet's relationship of a kind leads to. */
function targetOf(opened: OpenedWorkbook, sheet: string, kind: string): string | undefined {
  const found = relationshipsOf(opened.edit, sheet).find((one) => one.kind === kind);
  return presentTarget(opened.edit, found);
}

function legacyDrawing(text: string, part: string): { element?: XmlElement; root: XmlElement; id?: string } {
  const root = parseElements(text, part, CELLS);
  const element = root.children.find(({ name }) => name === 'legacyDrawing');
  if (!element) return { root };
  const id = [...attributesOf(text, element)].find(([name]) => name.endsWith(':id'))?.[1];
  return { element, root, ...(id !== undefined && { id }) };
}

/** The drawing that holds a sheet's note boxes. */
function shapesOf(opened: OpenedWorkbook, sheet: string): string | undefined {
  const { id } = legacyDrawing(opened.edit.text(sheet), sheet);
  return presentTarget(
    opened.edit,
    relationshipsOf(opened.edit, sheet).find((one) => one.id === id),
  );
}

/**
 * Adds notes to the cells of a sheet that have none: a user's note is never added to, nor the one that stands for a
 * threaded comment. Gives how many cells were left out. Throws FileError `damaged`.
 */
export function addSheetNotes(opened: OpenedWorkbook, sheet: string, notes: readonly Note[]): number {
  const { edit } = opened;
  const list = targetOf(opened, sheet, 'comments');
  const noted = list === undefined ? new Set<number>() : notedCells(edit.text(list), list);
  const wanted = notes.filter(({ row, column }) => !noted.has(cellKey(row, column)));
  if (wanted.length === 0) return notes.length;
  const drawing = shapesOf(opened, sheet);
  const number = freePart(edit, `${folderOf(opened.part)}drawings/vmlDrawing`, '.vml');
  const block = Number(/(\d+)\.vml$/.exec(number)![1]);
  const shapes = addShapes(drawing === undefined ? newShapes(block) : edit.text(drawing), wanted);
  if (shapes === undefined) return notes.length;
  if (drawing === undefined) addDrawing(opened, sheet, number, shapes);
  else edit.setText(drawing, shapes);
  const notePart = list ?? addList(opened, sheet);
  edit.edit(notePart, (text) => addNotes(text, notePart, wanted));
  return notes.length - wanted.length;
}

function addList(opened: OpenedWorkbook, sheet: string): string {
  const { edit } = opened;
  const part = freePart(edit, `${folderOf(opened.part)}comments`, '.xml');
  const { root } = legacyDrawing(edit.text(sheet), sheet);
  const xmlns = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
  edit.setText(part, newNoteList(attributesOf(edit.text(sheet), root).get(xmlns) ?? MAIN));
  addPartType(edit, part, COMMENTS);
  addRelationship(edit, sheet, `${familyOf(opened)}comments`, part);
  return part;
}

function addDrawing(opened: OpenedWorkbook, sheet: string, part: string, shapes: string): void {
  const { edit } = opened;
  const family = familyOf(opened);
  edit.setText(part, shapes);
  addEndingType(edit, 'vml', VML);
  const id = addRelationship(edit, sheet, `${family}vmlDrawing`, part);
  edit.edit(sheet, (text) => {
    const { root } = legacyDrawing(text, sheet);
    const declared = `xmlns:r="${family.slice(0, -1)}"`;
    const element = `<${root.prefix}legacyDrawing ${declared} r:id="${id}"/>`;
    return applyEdits(text, [insertAt(placeInSheet(root, 'legacyDrawing'), element)]);
  });
}

/** Removes our notes from a sheet, and the parts that were made for them. Gives whether there were any. */
export function removeSheetNotes(opened: OpenedWorkbook, sheet: string): boolean {
  const { edit } = opened;
  const list = relationshipsOf(edit, sheet).find(({ kind }) => kind === 'comments');
  const part = presentTarget(edit, list);
  if (!list || part === undefined) return false;
  const { rest, cells } = removeNotes(edit.text(part), part);
  if (cells.size === 0) return false;
  removeBoxes(opened, sheet, cells);
  if (rest !== null) edit.setText(part, rest);
  else {
    removeRelationships(edit, sheet, new Set([list.id]));
    removeParts(edit, [part]);
  }
  return true;
}

function removeBoxes(opened: OpenedWorkbook, sheet: string, cells: ReadonlySet<number>): void {
  const { edit } = opened;
  const drawing = shapesOf(opened, sheet);
  if (drawing === undefined) return;
  const rest = removeShapes(edit.text(drawing), cells);
  if (rest !== undefined) {
    edit.setText(drawing, rest);
    return;
  }
  const { element, id } = legacyDrawing(edit.text(sheet), sheet);
  edit.edit(sheet, (text) => applyEdits(text, element ? [{ ...element, text: '' }] : []));
  if (id !== undefined) removeRelationships(edit, sheet, new Set([id]));
  removeParts(edit, [drawing]);
}
