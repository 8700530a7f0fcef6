import { check } from '../../src/core/check';
import { isMarker } from '../../src/core/highlights/marker';
import { address } from '../../src/core/snapshot/address';
import { createExcelHost } from '../../src/hosts/excel/excelHost';
import { createSession } from '../../src/ui/session/createSession';
import type { Session } from '../../src/ui/session/session';
import type { FakeExcel } from '../support/fake-excel/fakeExcel';
import { settled } from '../support/fake-excel/loadOffice';
import type { SheetState } from '../support/fake-excel/state';
import { TransportError } from '../support/fake-excel/wire';
import { openInExcel, READ, useOffice } from './setup';
import { communes, sheetOf, workbookOf } from './workbooks';
import { randomFrom } from '../support/randomFrom';

useOffice();

// a busy machine takes its time; nothing here measures it
jest.setTimeout(300_000);

const EDITS = 2_000;
const SEED = 20_261_125;
/** After so many edits all that was begun is waited for. */
const ROUND = 100;
const MOST_SHEETS = 4;
const FAILURES = [
  ...[TransportError.SessionGone, TransportError.TooManyRequests, TransportError.ResponseTooLarge],
  ...['ItemNotFound', 'AccessDenied', 'GeneralException', 'InvalidArgument', 'RequestAborted'],
];
const VALUES = ['x', '', 'x', 0, 1, 19, 'Xã Na Sang', '=1+1', '1.778', true, 'x', ''];

/** Things that happen, each with how often it does. */
type Deeds = readonly (readonly [weight: number, deed: () => unknown])[];

function happen(random: () => number, deeds: Deeds): unknown {
  let left = random() * deeds.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, deed] of deeds) if ((left -= weight) < 0) return deed();
  return undefined;
}

/** What the user, another user and Excel do to the workbook. */
function editsOf(fake: FakeExcel, random: () => number): Deeds {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  // one grid stays one, so that there is something to find
  const [grid] = fake.state.sheets;
  const others = (): readonly SheetState[] => fake.state.sheets.filter((one) => one !== grid);
  const sheet = (): string => pick(fake.state.sheets).name;
  const mark = (): string => address(3 + Math.floor(random() * 8), 2 + Math.floor(random() * 20));
  const cell = (): string => address(Math.floor(random() * 16), Math.floor(random() * 23));
  let count = 0;
  const fresh = (): string => `Sheet ${++count}`;
  const isFull = (): boolean => fake.state.sheets.length >= MOST_SHEETS;
  return [
    [50, () => fake.type(grid!.name, mark(), pick(['x', 'x', 'x', '', '', 7]))],
    [30, () => fake.type(pick(others()).name, cell(), pick(VALUES))],
    [5, () => fake.typeUntold(pick(others()).name, cell(), pick(VALUES))],
    [4, () => fake.renameSheet(sheet(), fresh())],
    [2, () => isFull() || fake.addSheet(fresh())],
    [2, () => isFull() || fake.copySheet(sheet(), fresh())],
    [3, () => others().length > 1 && fake.deleteSheet(pick(others()).name)],
    [1, () => (fake.sheet(sheet()).protection = pick([null, null, { allowFormatCells: false }]))],
    [1, () => (pick(others()).visibility = pick(['Visible', 'Visible', 'Hidden', 'VeryHidden']))],
    [1, () => (fake.isEditingCell = !fake.isEditingCell)],
    [2, () => fake.failNext(pick(FAILURES))],
  ];
}

/** What is asked of the pane meanwhile. */
function actionsOf(session: Session, random: () => number): Deeds {
  return [
    [3, () => session.check()],
    [3, () => session.recheck()],
    [4, () => session.highlight()],
    [3, () => session.showAgreed(random() < 0.5)],
    [2, () => session.setNotes(random() < 0.5 ? 'vi' : null)],
    [2, () => session.clear()],
    [2, () => session.goBeside(1)],
    [2, () => session.look()],
    [1, () => session.setLive(random() < 0.7)],
    [1, () => session.again()],
    [1, () => session.stop()],
  ];
}

const ours = ({ state }: FakeExcel): number =>
  state.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.filter((one) => isMarker(one.formula)))
    .length + (state.comments ?? []).filter(({ content }) => content.startsWith('Soát Biểu: ')).length;

// a promise that is rejected and waited for by nobody fails a test of jest's by itself
it('survives 2,000 edits while checks and highlights go on', async () => {
  const random = randomFrom(SEED);
  const { fake, host } = openInExcel(
    workbookOf(...communes(8).sheets, sheetOf('Danh mục', { A1: 'Danh mục', B2: 3 })),
  );
  const session = createSession(host, {
    checker: async (workbook) => ({ report: check(workbook), refined: Promise.resolve(null) }),
  });
  const [edits, actions] = [editsOf(fake, random), actionsOf(session, random)];
  let begun: unknown[] = [];
  await session.check();
  for (let edit = 1; edit <= EDITS; edit++) {
    happen(random, edits);
    if (random() < 0.05) begun.push(happen(random, actions));
    if (random() < 0.25) await new Promise((resolve) => setTimeout(resolve, 0));
    if (edit % ROUND > 0) continue;
    fake.recover();
    await Promise.all(begun);
    begun = [];
  }
  fake.recover();
  await session.setLive(false);
  await Promise.all(begun);
  for (const sheet of fake.state.sheets) sheet.protection = null;

  await session.check();
  const fresh = check(await createExcelHost().read(READ));
  expect(session.state()).toMatchObject({ failure: null, work: null, changed: false });
  expect(session.state().checked!.report.findings).toEqual(fresh.findings);
  expect(fresh.findings.length).toBeGreaterThan(0);
  await session.highlight();
  expect(ours(fake)).toBeGreaterThan(0);
  await session.clear();
  expect(ours(fake)).toBe(0);
  await settled();
  expect(fake.liveReferences).toEqual([]);
});
