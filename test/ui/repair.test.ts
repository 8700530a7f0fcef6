import { applyChanges } from '../../src/core/changes/applyChanges';
import { MOST_CHANGES, type ChangeOutcome } from '../../src/core/changes/cellChange';
import { proposalsOf, sureRepairs } from '../../src/core/changes/proposals';
import type { Finding } from '../../src/core/findings/finding';
import { HostError } from '../../src/core/host/workbookHost';
import { text } from '../../src/core/messages/text';
import { rectAddress } from '../../src/core/snapshot/address';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { stopsOf } from '../../src/ui/session/groups';
import { createSession } from '../../src/ui/session/createSession';
import type { Session } from '../../src/ui/session/session';
import { screenOf } from '../../src/ui/session/state';
import { NotingHost, sample } from './workbooks';

// a busy machine takes its time
jest.setTimeout(60_000);

/** A host whose workbook takes changes. */
class LiveHost extends NotingHost {
  constructor(public workbook: Workbook) {
    super(async () => this.workbook);
    this.becomes = (changes): ChangeOutcome => {
      const { workbook: next, outcome } = applyChanges(this.workbook, changes);
      this.workbook = next;
      return outcome;
    };
  }
}

let slips: Workbook;
beforeAll(async () => {
  slips = await sample('dien-bien-co-loi');
});

async function started() {
  const host = new LiveHost(slips);
  const original = host.workbook;
  const session = createSession(host);
  await session.check();
  return { host, session, original };
}

const findings = (session: Session): readonly Finding[] => session.state().checked!.report.findings;
const whereAll = (session: Session): string[] => findings(session).map(({ at }) => rectAddress(at.rect));
const placeOf = (session: Session, cell: string): number => whereAll(session).indexOf(cell);
const selectedCell = (session: Session): string | null => {
  const { selected } = session.state();
  return selected === null ? null : (whereAll(session)[selected] ?? null);
};
const changesAt = (session: Session, cell: string) => {
  const { workbook } = session.state().checked!;
  return proposalsOf(workbook, findings(session)[placeOf(session, cell)]!).list[0]!.changes;
};

it('writes, checks again, and goes on to the next finding of the list', async () => {
  const { session } = await started();
  const order = stopsOf(session.state()).map(({ index }) => whereAll(session)[index]);
  await session.goTo(placeOf(session, 'V70'));
  await session.repair(changesAt(session, 'V70'), 'Xã Chà Cang');
  expect(placeOf(session, 'V70')).toBe(-1);
  expect(selectedCell(session)).toBe(order[order.indexOf('V70') + 1]);
  expect(session.state()).toMatchObject({ work: null, changed: false, confirming: null });
  expect(session.state().notice).toEqual({
    intent: 'success',
    text: text('edits.repaired', { what: 'Xã Chà Cang', count: 1 }),
    offer: 'undo',
  });
});

it('leaves the result in view while it checks again', async () => {
  const { session } = await started();
  const screens = new Set<string>();
  session.subscribe(() => screens.add(screenOf(session.state())));
  await session.repair(changesAt(session, 'V70'), 'Xã Chà Cang');
  expect([...screens]).toEqual(['result']);
});

it('takes back and does again, each followed by a check', async () => {
  const { session, host, original } = await started();
  const before = whereAll(session);
  await session.goTo(placeOf(session, 'V70'));
  await session.repair(changesAt(session, 'V70'), 'Xã Chà Cang');
  const after = whereAll(session);
  await session.undo();
  expect(host.workbook).toEqual(original);
  expect(whereAll(session)).toEqual(before);
  expect(session.state().notice).toMatchObject({ text: { id: 'edits.undone' }, offer: 'redo' });
  await session.redo();
  expect(whereAll(session)).toEqual(after);
  expect(session.state().edits.done).toHaveLength(1);
});

it('does nothing where there is nothing to take back', async () => {
  const { session, host } = await started();
  await session.undo();
  await session.redo();
  expect(host.writes).toEqual([]);
});

it('makes all sure repairs in one step, after which none of their findings is left', async () => {
  const { session, host, original } = await started();
  const { workbook, report } = session.state().checked!;
  const sure = sureRepairs(workbook, report.findings, MOST_CHANGES);
  expect(sure.length).toBeGreaterThan(1);
  const cells = sure.map(({ finding }) => whereAll(session)[finding]!);
  await session.repair(
    sure.flatMap(({ proposal }) => proposal.changes),
    'tất cả',
  );
  expect(cells.filter((cell) => placeOf(session, cell) >= 0)).toEqual([]);
  expect(session.state().edits.done).toHaveLength(1);
  await session.undo();
  expect(host.workbook).toEqual(original);
});

describe('what is refused', () => {
  it('is named with its reason, and the rest is written', async () => {
    const { session, host } = await started();
    const [own] = changesAt(session, 'V70');
    const other = { cell: { sheet: 0, row: 69, column: 20 }, before: 'không phải', after: 1 };
    await session.repair([own!, other], 'hai ô');
    expect(session.state().notice).toEqual({
      intent: 'warning',
      text: text('edits.refused', { written: 1, refused: 1 }),
      details: [text('edits.refused.cell', { cell: 'Biểu 02!U70', because: text('edits.refused.changed') })],
      offer: 'undo',
    });
    expect(host.writes.at(-1)).toHaveLength(2);
    expect(session.state().edits.done[0]?.changes).toEqual([own]);
  });

  it('offers no way back where nothing was written, and leaves the finding selected', async () => {
    const { session, host } = await started();
    await session.goTo(placeOf(session, 'V70'));
    host.becomes = (changes) => ({
      written: [],
      refused: changes.map((change) => ({ change, because: 'protected' })),
    });
    await session.repair(changesAt(session, 'V70'), 'Xã Chà Cang');
    expect(session.state().notice).toMatchObject({ intent: 'warning' });
    expect(session.state().notice?.offer).toBeUndefined();
    expect(session.state().edits.done).toEqual([]);
    expect(selectedCell(session)).toBe('V70');
  });

  it('names no more than a few cells, and how many more there are', async () => {
    const { session } = await started();
    const many = Array.from({ length: 20 }, (_, row) => ({
      cell: { sheet: 0, row: 500 + row, column: 0 },
      before: 1,
      after: 2,
    }));
    await session.repair(many, 'nhiều ô');
    const { details } = session.state().notice!;
    expect(details).toHaveLength(9);
    expect(details!.at(-1)).toEqual(text('report.more', { count: 12 }));
  });

  it('as a whole, by the host, is told in its words; history and result stay', async () => {
    const { session, host } = await started();
    let reads = 0;
    const failing: Session = createSession({
      ...host,
      read: async () => (reads++, host.workbook),
      write: () => Promise.reject(new HostError(text('host.cell-editing'))),
    });
    await failing.check();
    await failing.repair(changesAt(session, 'V70'), 'Xã Chà Cang');
    expect(failing.state().notice).toEqual({
      intent: 'error',
      text: text('host.cell-editing'),
      offer: 'again',
    });
    expect(failing.state().edits.done).toEqual([]);
    expect(screenOf(failing.state())).toBe('result');
    expect(reads).toBe(1);
  });
});

it('tells that the result is out of date where the check after a change fails', async () => {
  const { session, host } = await started();
  let isBusy = false;
  const busy = createSession({
    ...host,
    read: async () => {
      if (isBusy) throw new HostError(text('host.busy'));
      return host.workbook;
    },
  });
  await busy.check();
  isBusy = true;
  await busy.repair(changesAt(session, 'V70'), 'Xã Chà Cang');
  expect(busy.state()).toMatchObject({ changed: true, work: null, failure: { text: { id: 'host.busy' } } });
  expect(busy.state().edits.done).toHaveLength(1);
});

it('finds the sheet again that was moved since', async () => {
  const { session, host, original } = await started();
  await session.repair(changesAt(session, 'V70'), 'Xã Chà Cang');
  const front = { ...original.sheets[0]!, name: 'Bản nháp' };
  host.workbook = { sheets: [front, ...host.workbook.sheets] };
  await session.check();
  await session.undo();
  expect(host.workbook.sheets[1]).toEqual(original.sheets[0]);
  expect(host.workbook.sheets[0]).toEqual(front);
});

it('keeps highlights that were drawn in step, and draws none that were not asked for', async () => {
  const { session, host } = await started();
  await session.repair(changesAt(session, 'V70'), 'Xã Chà Cang');
  expect(host.drawn).toEqual([]);
  await session.highlight();
  await session.undo();
  expect(host.drawn).toHaveLength(2);
  expect(session.state().notice?.text.id).toBe('edits.undone');
  await session.clear();
  await session.redo();
  expect(host.drawn).toHaveLength(3);
});

describe('what waits for a word', () => {
  it('is given up when another finding is selected, when something is written, and with a new check', async () => {
    const { session } = await started();
    const ask = (): void => {
      const { report } = session.state().checked!;
      session.dispatch({ type: 'confirming', what: { kind: 'one', report, proposal: 0 } });
      expect(session.state().confirming).not.toBeNull();
    };
    ask();
    await session.goBeside(1);
    expect(session.state().confirming).toBeNull();
    ask();
    await session.repair(changesAt(session, 'V70'), 'Xã Chà Cang');
    expect(session.state().confirming).toBeNull();
    ask();
    await session.check();
    expect(session.state().confirming).toBeNull();
  });
});
