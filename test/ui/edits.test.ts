import type { CellChange, ChangeOutcome } from '../../src/core/changes/cellChange';
import { changesOf, edited, NO_EDITS, nextStep, placed, type EditStep } from '../../src/ui/session/edits';
import { sheetOf, workbookOf } from '../excel/workbooks';

const AT = new Date(0);
const change = (row: number, before: number, after: number, sheet = 0): CellChange => ({
  cell: { sheet, row, column: 0 },
  before,
  after,
});
const step = (label: string, ...changes: CellChange[]): EditStep => ({
  changes,
  sheets: ['Biểu 01', 'Biểu 02'],
  label,
  at: AT,
});
const all = (written: readonly CellChange[]): ChangeOutcome => ({ written, refused: [] });
const one = step('một', change(1, 1, 2), change(2, 3, 4));
const two = step('hai', change(1, 2, 5));
const done = [one, two].reduce(
  (edits, next) => edited(edits, 'repair', next, all(next.changes), AT),
  NO_EDITS,
);

it('the last step is the first to be taken back, its last change first', () => {
  expect(nextStep(done, 'undo')).toEqual(two);
  expect(changesOf(one, 'undo')).toEqual([change(2, 4, 3), change(1, 2, 1)]);
  expect(changesOf(one, 'redo')).toEqual(one.changes);
});

it('what was taken back can be done again, in its order, until something else is done', () => {
  const back = edited(done, 'undo', two, all(changesOf(two, 'undo')), AT);
  expect(back).toEqual({ done: [one], undone: [two] });
  const further = edited(back, 'undo', one, all(changesOf(one, 'undo')), AT);
  expect(further).toEqual({ done: [], undone: [two, one] });
  expect(edited(further, 'redo', one, all(one.changes), AT)).toEqual(back);
  expect(edited(back, 'repair', two, all(two.changes), AT)).toEqual(done);
});

it('only what was written is kept', () => {
  const [first, second] = one.changes as [CellChange, CellChange];
  const outcome: ChangeOutcome = { written: [second], refused: [{ change: first, because: 'changed' }] };
  expect(edited(NO_EDITS, 'repair', one, outcome, AT).done[0]?.changes).toEqual([second]);
  const none: ChangeOutcome = { written: [], refused: [{ change: first, because: 'formula' }] };
  expect(edited(done, 'repair', one, none, AT)).toEqual(done);
});

describe('a step that is taken back in part', () => {
  const [last, first] = changesOf(one, 'undo') as [CellChange, CellChange];
  const only = { done: [one], undone: [] };

  it('keeps locked cells to be tried again', () => {
    const outcome: ChangeOutcome = { written: [last], refused: [{ change: first, because: 'protected' }] };
    const after = edited(only, 'undo', one, outcome, AT);
    expect(after.done.map(({ changes }) => changes)).toEqual([[one.changes[0]]]);
    expect(after.undone.map(({ changes }) => changes)).toEqual([[one.changes[1]]]);
  });

  it('lets go of what the user has changed since, so that the steps before can be reached', () => {
    const refused = [last, first].map((given) => ({ change: given, because: 'changed' as const }));
    expect(edited(done, 'undo', two, { written: [], refused }, AT)).toEqual({ done: [one], undone: [] });
  });
});

it('finds its sheets by their names, wherever they are', () => {
  const given = step('ba', change(1, 1, 2, 0), change(2, 3, 4, 1));
  const workbook = workbookOf(sheetOf('Mới', {}), sheetOf('Biểu 02', {}));
  const there = placed(given, workbook);
  expect(there.changes.map(({ cell }) => cell.sheet)).toEqual([2, 1]);
  expect(there.sheets).toEqual(['Mới', 'Biểu 02', 'Biểu 01']);
  expect(placed(there, workbookOf(sheetOf('Biểu 01', {}), sheetOf('Biểu 02', {}))).changes).toEqual(
    given.changes,
  );
});
