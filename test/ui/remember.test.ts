import type { Finding } from '../../src/core/findings/finding';
import { HostError } from '../../src/core/host/workbookHost';
import { withException, withoutException, withoutUnused } from '../../src/core/memory/edit';
import { exceptionOf } from '../../src/core/memory/exceptionOf';
import { text } from '../../src/core/messages/text';
import { rectAddress } from '../../src/core/snapshot/address';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { createSession } from '../../src/ui/session/createSession';
import type { Session } from '../../src/ui/session/session';
import { NotingHost, sample } from './workbooks';

// each check of the sample takes a second, and more on a busy machine
jest.setTimeout(60_000);

/** A host that remembers. */
class RememberingHost extends NotingHost {
  constructor(public workbook: Workbook) {
    super(async () => {
      const xml = this.memories.at(-1);
      return xml ? { ...this.workbook, memory: [{ xml }] } : this.workbook;
    });
  }
}

let slips: Workbook;
beforeAll(async () => {
  slips = await sample('dien-bien-co-loi');
});

async function started() {
  const host = new RememberingHost(slips);
  const session = createSession(host);
  await session.check();
  return { host, session };
}

const findings = (session: Session): readonly Finding[] => session.state().checked!.report.findings;
const where = (session: Session): string[] => findings(session).map(({ at }) => rectAddress(at.rect));
const at = (session: Session, cell: string): Finding => findings(session)[where(session).indexOf(cell)]!;

async function ignore(session: Session, cell: string, reason: string): Promise<void> {
  const { workbook, report } = session.state().checked!;
  const outcome = exceptionOf(workbook, report, at(session, cell), reason);
  if (!('exception' in outcome)) throw new Error(outcome.refused.id);
  await session.remember((memory) => withException(memory, outcome.exception), cell);
}

it('takes what is ignored out of the list, with the reason, and offers the way back', async () => {
  const { session } = await started();
  const before = where(session);
  await ignore(session, 'V70', 'Xã đặc thù');
  expect(where(session)).toEqual(before.filter((cell) => cell !== 'V70'));
  const { accepted } = session.state().checked!.report;
  expect(accepted.map(({ exception }) => exception.reason)).toEqual(['Xã đặc thù']);
  expect(session.state()).toMatchObject({ work: null, changed: false });
  expect(session.state().notice).toEqual({
    intent: 'success',
    text: text('remember.done', { what: 'V70' }),
    offer: 'undo',
  });
});

it('undoes and redoes what was remembered; nothing left to remember leaves no part behind', async () => {
  const { session, host } = await started();
  const before = where(session);
  await ignore(session, 'V70', 'Xã đặc thù');
  const after = where(session);
  await session.undo();
  expect(where(session)).toEqual(before);
  expect(host.memories.at(-1)).toBeNull();
  await session.redo();
  expect(where(session)).toEqual(after);
  await session.undo();
  expect(session.state().edits).toMatchObject({ done: [], undone: [{ label: 'V70' }] });
});

it('takes back one thing and leaves what was remembered by others meanwhile', async () => {
  const { session, host } = await started();
  await ignore(session, 'V70', 'Xã đặc thù');
  const other = createSession(host);
  await other.check();
  await ignore(other, 'V26', 'Đã thẩm tra');
  await session.undo();
  expect(where(session)).toContain('V70');
  expect(where(session)).not.toContain('V26');
});

it('brings a finding back when its figures change, and prunes what is of no more use', async () => {
  const { session, host } = await started();
  await ignore(session, 'V70', 'Xã đặc thù');
  const sheet = host.workbook.sheets[0]!;
  const row = [...sheet.rows.get(69)!];
  row[21] = { ...row[21]!, value: 5 };
  host.workbook = { sheets: [{ ...sheet, rows: new Map(sheet.rows).set(69, row) }] };
  await session.check();
  expect(where(session)).toContain('V70');
  const { memory } = session.state().checked!.report;
  expect(memory.unused.exceptions).toHaveLength(1);
  await session.remember((now) => withoutUnused({ ...memory, memory: now }), 'xóa');
  expect(host.memories.at(-1)).toBeNull();
  expect(session.state().checked!.report.memory.unused.exceptions).toEqual([]);
});

it('asks nothing of the host where a wish changes nothing', async () => {
  const { session, host } = await started();
  await session.remember((memory) => memory, 'không');
  expect(host.memories).toEqual([]);
  expect(session.state().notice).toBeNull();
});

it('ignores no more on request', async () => {
  const { session } = await started();
  const before = where(session);
  await ignore(session, 'V70', 'Xã đặc thù');
  const { exception } = session.state().checked!.report.accepted[0]!;
  await session.remember((memory) => withoutException(memory, exception), 'V70');
  expect(where(session)).toEqual(before);
});

it('says why nothing could be remembered, and keeps the result and the history', async () => {
  const { session, host } = await started();
  const before = where(session);
  host.failRemembering = new HostError(text('memory.kept-unread'));
  await ignore(session, 'V70', 'Xã đặc thù');
  expect(session.state().notice).toMatchObject({
    intent: 'error',
    text: text('memory.kept-unread'),
  });
  expect(session.state().edits.done).toEqual([]);
  expect(where(session)).toEqual(before);
});
