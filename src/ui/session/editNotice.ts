import type { ChangeOutcome, RefusedBecause } from '../../core/changes/cellChange';
import { text, type MessageId, type Text } from '../../core/messages/text';
import type { CellRef } from '../../core/relations/relation';
import { address } from '../../core/snapshot/address';
import type { EditKind, EditStep } from './edits';
import type { Notice } from './state';

/** So many cells that were left out are named one by one. */
const MOST_NAMED = 8;

const DONE = {
  repair: 'edits.repaired',
  undo: 'edits.undone',
  redo: 'edits.redone',
} as const satisfies Record<EditKind, MessageId>;

const BECAUSE: Readonly<Record<RefusedBecause, Text>> = {
  formula: text('edits.refused.formula'),
  changed: text('edits.refused.changed'),
  protected: text('edits.refused.protected'),
  gone: text('edits.refused.gone'),
  failed: text('edits.refused.failed'),
};

/** What was written and what was not, cell by cell, with the way back. */
export function editNotice(kind: EditKind, step: EditStep, { written, refused }: ChangeOutcome): Notice {
  const back = kind === 'undo' ? 'redo' : 'undo';
  if (refused.length === 0) {
    return {
      intent: 'success',
      text: text(DONE[kind], { what: step.label, count: written.length }),
      offer: back,
    };
  }
  const named = refused
    .slice(0, MOST_NAMED)
    .map(({ change: { cell }, because }) =>
      text('edits.refused.cell', { cell: placeOf(step, cell), because: BECAUSE[because] }),
    );
  const rest = refused.length - named.length;
  return {
    intent: 'warning',
    text: text('edits.refused', { written: written.length, refused: refused.length }),
    details: rest > 0 ? [...named, text('report.more', { count: rest })] : named,
    ...(written.length > 0 && { offer: back }),
  };
}

const REMEMBERED = {
  repair: 'remember.done',
  undo: 'remember.undone',
  redo: 'remember.redone',
} as const satisfies Record<EditKind, MessageId>;

/** What was remembered or forgotten, with the way back. */
export function rememberedNotice(kind: EditKind, { label }: EditStep): Notice {
  return {
    intent: 'success',
    text: text(REMEMBERED[kind], { what: label }),
    offer: kind === 'undo' ? 'redo' : 'undo',
  };
}

function placeOf({ sheets }: EditStep, { sheet, row, column }: CellRef): string {
  return `${sheets[sheet]}!${address(row, column)}`;
}
