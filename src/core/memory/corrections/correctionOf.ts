import type { Bieu } from '../../bieu/bieu';
import { isGrid } from '../../bieu/bieu';
import { text, type Text } from '../../messages/text';
import { recognise, type Recognition } from '../../recognise/recognise';
import type { View } from '../../recognise/view';
import { holdsCell, type CellRef } from '../../relations/relation';
import { address } from '../../snapshot/address';
import type { Rect, Workbook } from '../../snapshot/workbook';
import { crossingOf, placeIdOf } from '../axes';
import { formOf } from '../formId';
import { labelKey } from '../labelKey';
import { withCorrection, withoutCorrection } from '../edit';
import type { Correction, CorrectedKind, CorrectedRole, FormId, Memory } from '../memory';
import { correctionKey } from '../merge';
import { asRead, rememberedIn } from '../remembered';
import { correct, NOTHING_CORRECTED, othersOf, rankOf } from './correct';
import { gridHeadOf } from './gridRoles';
import { sheetForm } from './sheetForm';
import { findHeader, inView, textsOfLine, viewOfBieu, wordsOver } from './toldLines';

/** What the user says of the table that holds a cell, or of that cell's row (`line`) or column (`head`). */
export type Said =
  | { readonly what: 'not-bieu' }
  | { readonly what: 'kind'; readonly kind: CorrectedKind }
  | { readonly what: 'criteria-set'; readonly set: string }
  /** The header is these rows (columns, where a grid lies on its side). */
  | { readonly what: 'header'; readonly rows: Rect }
  | {
      readonly what: 'role';
      readonly axis: 'line' | 'head';
      readonly role: CorrectedRole;
      /** Of a `year` whose head names none. */
      readonly year?: number;
    };

/**
 * What the user says of a table as its form remembers it, ready for `withCorrection`. `at` is any cell of the table, or
 * of a sheet on which none was found (for a kind alone). Refused, in words, where the form has no heads or the line no
 * label, and where it could not be applied to this very table.
 */
export function correctionOf(
  workbook: Workbook,
  at: CellRef,
  said: Said,
): { readonly correction: Correction } | { readonly refused: Text } {
  const read = asRead(workbook);
  const raw = recognise(read);
  // whether it is a table at all, and of which kind, is told of what was read first
  const isOfTable = said.what === 'not-bieu' || said.what === 'kind';
  const recognition = isOfTable ? raw : correct(read, raw, readBefore(rememberedIn(read).memory, said));
  const bieu = [...recognition.bieus, ...(recognition.lawless ?? [])].find((one) => holds(one, at));
  const cell = address(at.row, at.column);
  if (!bieu && said.what !== 'kind') return { refused: text('memory.no-table', { cell }) };
  const form = bieu ? formOf(bieu) : sheetForm(read.sheets[at.sheet]!);
  if (form.heads.length === 0) return { refused: text('memory.no-heads') };
  const correction = made(read, bieu, form, at, said);
  if (!correction) return { refused: text('memory.no-label', { cell }) };
  const refused =
    (bieu && said.what === 'header' && elsewhere(read, recognition, bieu, said.rows, correction)) ||
    problemOf(read, raw, correction);
  return refused ? { refused } : { correction };
}

/** What is said is said of what was read by what goes before it: a line's role of a kind that was corrected already. */
function readBefore(memory: Memory, said: Said): Memory {
  const corrections = memory.corrections.filter((one) => rankOf(one) < rankOf(said));
  return { ...memory, corrections };
}

function holds({ sheet, range }: Bieu, cell: CellRef): boolean {
  return holdsCell({ sheet, rect: range }, cell);
}

function made(
  workbook: Workbook,
  bieu: Bieu | undefined,
  form: FormId,
  at: CellRef,
  said: Said,
): Correction | null {
  if (said.what === 'header') return bieu ? headerCorrection(workbook, bieu, form, said.rows) : null;
  if (said.what !== 'role') return { form, ...said };
  const label = bieu ? labelOf(workbook, bieu, at, said) : [];
  return labelKey(label.at(-1) ?? '') === '' ? null : { form, ...said, label };
}

function headerCorrection(workbook: Workbook, bieu: Bieu, form: FormId, rows: Rect): Correction | null {
  const { view, lines } = wordedLines(workbook, bieu, rows);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { form, what: 'header', first: textsOfLine(view, first), last: textsOfLine(view, last) };
}

/** The lines among these that bear any words. */
function wordedLines(
  workbook: Workbook,
  bieu: Bieu,
  rows: Rect,
): { readonly view: View; readonly lines: readonly number[] } {
  const view = viewOfBieu(workbook, bieu);
  const { top, bottom } = inView(bieu, rows);
  const lines = view.lines.filter(
    (line) => line >= top && line <= bottom && textsOfLine(view, line).length > 0,
  );
  return { view, lines };
}

/** Why a told header is not remembered: its words would be found again on other lines than those that were selected. */
function elsewhere(
  workbook: Workbook,
  recognition: Recognition,
  bieu: Bieu,
  rows: Rect,
  correction: Correction,
): Text | null {
  if (correction.what !== 'header') return null;
  const { lines } = wordedLines(workbook, bieu, rows);
  const found = findHeader(workbook, bieu, othersOf(recognition, bieu), correction);
  const isThere = found && found.top === lines[0] && found.bottom === lines.at(-1);
  return isThere ? null : text('memory.header-elsewhere');
}

function labelOf(
  workbook: Workbook,
  bieu: Bieu,
  at: CellRef,
  { axis, role }: Extract<Said, { what: 'role' }>,
): readonly string[] {
  if (role === 'name') return wordsOver(workbook, bieu, crossingOf(bieu, at.row, at.column)[1]);
  const { line, head } = placeIdOf(bieu, at.row, at.column);
  if (axis === 'line') return line;
  if (head.length > 0 || !isGrid(bieu)) return head;
  return gridHeadOf(workbook, bieu, crossingOf(bieu, at.row, at.column)[1]);
}

/** Why a correction would not be applied, beside what is remembered already; null where it would. */
function problemOf(workbook: Workbook, raw: Recognition, correction: Correction): Text | null {
  const { memory } = rememberedIn(workbook);
  const before = correct(workbook, raw, withoutCorrection(memory, correction)).corrected ?? NOTHING_CORRECTED;
  const after = correct(workbook, raw, withCorrection(memory, correction)).corrected ?? NOTHING_CORRECTED;
  const known = new Set(before.problems.map((one) => JSON.stringify(one)));
  const news = after.problems.find((one) => !known.has(JSON.stringify(one)));
  const key = correctionKey(correction);
  const isUnused = after.unused.some((one) => correctionKey(one) === key);
  return news ?? (isUnused ? text('memory.label-twice') : null);
}
