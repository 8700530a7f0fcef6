import type { Note } from '../../src/core/annotation/notes';
import { createExcelHost } from '../../src/hosts/excel/excelHost';
import { FakeExcel } from '../support/fake-excel/fakeExcel';
import { connect, settled } from '../support/fake-excel/loadOffice';
import { reopened, stateOf, type CommentState, type WorkbookState } from '../support/fake-excel/state';
import { openInExcel, READ, useOffice } from './setup';
import { communes, sheetOf, workbookOf } from './workbooks';

useOffice();

const THEIRS = { content: 'Chờ huyện xác nhận', author: 'Lan', replies: ['Đã xác nhận'] };

/** A workbook with a comment of the user's at B5. */
function commented(): WorkbookState {
  const state = stateOf(workbookOf(...communes(20).sheets, sheetOf('Danh mục', { A1: 1 })));
  state.comments = [{ id: '{c}', sheet: state.sheets[0]!.id, row: 4, column: 1, ...THEIRS }];
  return state;
}

const note = (row: number, column: number, sheet = 0): Note => ({
  sheet,
  row,
  column,
  text: 'Sai: Đang ghi 18; đếm được 17.',
});
const ours = ({ comments = [] }: WorkbookState): readonly CommentState[] =>
  comments.filter(({ content }) => content.startsWith('Soát Biểu: '));

it('puts a note into each cell, and takes out just these when cleared', async () => {
  const { fake, host } = openInExcel(commented());
  const before = structuredClone(fake.state);
  await host.read(READ);
  const outcome = await host.highlight([], { notes: [note(8, 21), note(9, 21), note(0, 0, 1)] });
  expect(outcome).toEqual({ protectedSheets: [], notes: { written: 3, left: 0 } });
  expect(ours(fake.state).map(({ row, column }) => [row, column])).toEqual([
    [8, 21],
    [9, 21],
    [0, 0],
  ]);
  expect(await host.clear()).toEqual({ protectedSheets: [] });
  expect({ ...fake.state, nextId: before.nextId }).toEqual(before);
  await settled();
  expect(fake.liveReferences).toEqual([]);
});

it('never writes over a comment of the user', async () => {
  const { fake, host } = openInExcel(commented());
  await host.read(READ);
  const outcome = await host.highlight([], { notes: [note(4, 1), note(5, 1)] });
  expect(outcome.notes).toEqual({ written: 1, left: 1 });
  expect(fake.state.comments![0]).toMatchObject(THEIRS);
});

it('puts in the others where Excel refuses one that could not be foreseen (an old-style note, perhaps)', async () => {
  const { fake, host } = openInExcel(commented());
  await host.read(READ);
  const answer = fake.process.bind(fake);
  let refusals = 0;
  jest.spyOn(fake, 'process').mockImplementation((body, flags) => {
    const adds = body.split('"Name":"Add"').length - 1;
    // the first request is refused as a whole, then one of the single ones
    if (adds > 0 && (refusals === 0 || refusals === 2)) fake.failNext('InvalidArgument');
    if (adds > 0) refusals += 1;
    return answer(body, flags);
  });
  const outcome = await host.highlight([], { notes: [note(5, 1), note(6, 1), note(7, 1)] });
  expect(outcome.notes).toEqual({ written: 2, left: 1 });
  expect(ours(fake.state)).toHaveLength(2);
});

it('leaves a note that someone answered', async () => {
  const { fake, host } = openInExcel(commented());
  await host.read(READ);
  await host.highlight([], { notes: [note(5, 1), note(6, 1)] });
  ours(fake.state)[0]!.replies.push('Xã đã sửa');
  await host.clear();
  expect(ours(fake.state).map(({ row }) => row)).toEqual([5]);
});

it('takes out notes of an earlier session', async () => {
  const { fake, host } = openInExcel(commented());
  await host.read(READ);
  await host.highlight([], { notes: [note(5, 1)] });
  const later = connect(new FakeExcel(reopened(fake.state)));
  await createExcelHost().clear();
  expect(later.state.comments).toHaveLength(1);
});

it('puts none on a protected sheet, and no more than can be read', async () => {
  const { fake, host } = openInExcel(commented());
  await host.read(READ);
  fake.sheet('Danh mục').protection = { allowFormatCells: true };
  const many = Array.from({ length: 600 }, (_, i) => note(10 + i, 3));
  const outcome = await host.highlight([], { notes: [note(0, 0, 1), ...many] });
  expect(outcome.notes).toEqual({ written: 500, left: 101 });
});
