import { correctionOf, type Said } from '../../../core/memory/corrections/correctionOf';
import { describeCorrection } from '../../../core/memory/describe';
import { withCorrection } from '../../../core/memory/edit';
import type { CorrectedKind } from '../../../core/memory/memory';
import type { Text } from '../../../core/messages/text';
import type { CellRef } from '../../../core/relations/relation';
import type { Session } from '../../session/session';
import type { Checked } from '../../session/state';

/** The kinds a table can be said to be, the commonest first. */
export const KINDS: readonly CorrectedKind[] = ['grid', 'targets', 'parts', 'dossier'];

/** Remembers what the user says of the table at a cell; gives why that cannot be, in words, or null. */
export function sayOf(session: Session, { workbook }: Checked, at: CellRef, said: Said): Text | null {
  const outcome = correctionOf(workbook, at, said);
  if ('refused' in outcome) return outcome.refused;
  const { correction } = outcome;
  void session.remember((memory) => withCorrection(memory, correction), describeCorrection(correction));
  return null;
}
