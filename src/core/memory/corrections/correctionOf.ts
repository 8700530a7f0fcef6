import type { Bieu } from '../../bieu/bieu';
import { isGrid } from '../../bieu/bieu';
import { text, type Text } from '../../messages/text';
import { recognise, type Recognition } from '../../recognise/recognise';
import { holdsCell, type CellRef } from '../../relations/relation';
import { address } from '../../snapshot/address';
import type { Workbook } from '../../snapshot/workbook';
import { crossingOf, placeIdOf } from '../axes';
import { formOf } from '../formId';
import { labelKey } from '../labelKey';
import { NO_MEMORY, type Correction, type CorrectedKind, type CorrectedRole, type FormId } from '../memory';
import { asRead } from '../remembered';
import { correct } from './correct';
import { gridHeadOf } from './gridRoles';
import { sheetForm } from './sheetForm';

/** What the user says of the table that holds a cell, or of that cell's row (`line`) or column (`head`). */
export type Said =
  | { readonly what: 'not-bieu' }
  | { readonly what: 'kind'; readonly kind: CorrectedKind }
  | { readonly what: 'criteria-set'; readonly set: string }
  | { readonly what: 'role'; readonly axis: 'line' | 'head'; readonly role: CorrectedRole };

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
  const recognition = recognise(read);
  const bieu = [...recognition.bieus, ...(recognition.lawless ?? [])].find((one) => holds(one, at));
  const cell = address(at.row, at.column);
  if (!bieu && said.what !== 'kind') return { refused: text('memory.no-table', { cell }) };
  const form = bieu ? formOf(bieu) : sheetForm(read.sheets[at.sheet]!);
  if (form.heads.length === 0) return { refused: text('memory.no-heads') };
  const correction = made(read, bieu, form, at, said);
  if (!correction) return { refused: text('memory.no-label', { cell }) };
  const refused = problemOf(read, recognition, correction);
  return refused ? { refused } : { correction };
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
  if (said.what !== 'role') return { form, ...said };
  const label = bieu ? labelOf(workbook, bieu, at, said.axis) : [];
  return labelKey(label.at(-1) ?? '') === '' ? null : { form, ...said, label };
}

function labelOf(workbook: Workbook, bieu: Bieu, at: CellRef, axis: 'line' | 'head'): readonly string[] {
  const { line, head } = placeIdOf(bieu, at.row, at.column);
  if (axis === 'line') return line;
  if (head.length > 0 || !isGrid(bieu)) return head;
  return gridHeadOf(workbook, bieu, crossingOf(bieu, at.row, at.column)[1]);
}

/** Why a correction would not be applied; null where it would. */
function problemOf(workbook: Workbook, recognition: Recognition, correction: Correction): Text | null {
  const { corrected } = correct(workbook, recognition, { ...NO_MEMORY, corrections: [correction] });
  if (!corrected) return null;
  return corrected.problems[0] ?? (corrected.unused.length > 0 ? text('memory.label-twice') : null);
}
