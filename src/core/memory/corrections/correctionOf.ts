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
import { withCorrection, withoutCorrection } from '../edit';
import type { Correction, CorrectedKind, CorrectedRole, FormId } from '../memory';
import { correctionKey } from '../merge';
import { asRead, rememberedIn } from '../remembered';
import { correct, NOTHING_CORRECTED } from './correct';
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
  const raw = recognise(read);
  // what a line is depends on the kind, which may be corrected already; the kind itself is told of what was read first
  const isOfLines = said.what === 'role' || said.what === 'criteria-set';
  const recognition = isOfLines ? correct(read, raw) : raw;
  const bieu = [...recognition.bieus, ...(recognition.lawless ?? [])].find((one) => holds(one, at));
  const cell = address(at.row, at.column);
  if (!bieu && said.what !== 'kind') return { refused: text('memory.no-table', { cell }) };
  const form = bieu ? formOf(bieu) : sheetForm(read.sheets[at.sheet]!);
  if (form.heads.length === 0) return { refused: text('memory.no-heads') };
  const correction = made(read, bieu, form, at, said);
  if (!correction) return { refused: text('memory.no-label', { cell }) };
  const refused = problemOf(read, raw, correction);
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
