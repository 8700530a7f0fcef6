import { check, type Report } from '../../src/core/check';
import type { ReadOptions } from '../../src/core/host/workbookHost';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { createSession } from '../../src/ui/session/createSession';
import { NotingHost, sample } from './workbooks';

let workbook: Workbook;
let first: Report;
beforeAll(async () => {
  workbook = await sample('dien-bien-co-loi');
  // one that leaves something open
  first = { ...check(workbook), problems: [{ failing: [0] }] };
});

/** The better report: what stood first is gone, all else says the same. */
const better = (): Report => ({ ...first, findings: first.findings.slice(1), problems: [] });

/** A session that has checked, while the wrong cells are still looked for. */
async function seeking() {
  let found: (report: Report | null) => void = () => undefined;
  let stopped = false;
  const host = new NotingHost(async () => workbook);
  const checker = async (_: Workbook, { signal }: ReadOptions) => ({
    report: first,
    refined: new Promise<Report | null>((resolve, reject) => {
      found = resolve;
      signal.addEventListener?.('abort', () => {
        stopped = true;
        reject(new Error('stopped'));
      });
    }),
  });
  const session = createSession(host, { checker });
  await session.check();
  const settle = async (report: Report | null): Promise<void> => {
    found(report);
    await session.settled();
  };
  return { host, session, settle, isStopped: () => stopped };
}

it('shows the first result at once, and says that the wrong cells are still looked for', async () => {
  const { session } = await seeking();
  expect(session.state()).toMatchObject({ work: null, isSeeking: true });
  expect(session.state().checked!.report).toBe(first);
});

it('puts the better report in its place, the same finding selected, without sending anybody there', async () => {
  const { session, settle } = await seeking();
  await session.goTo(3);
  expect(session.state().isGoneTo).toBe(true);
  await settle(better());
  expect(session.state()).toMatchObject({ isSeeking: false, selected: 2, isGoneTo: false });
  expect(session.state().checked!.report.findings[2]).toBe(first.findings[3]);
});

it('leaves an open question open where the better report says the same of its finding', async () => {
  const { session, settle } = await seeking();
  await session.goTo(3);
  session.dispatch({ type: 'confirming', what: { kind: 'one', report: first, proposal: 0 } });
  const found = better();
  await settle(found);
  expect(session.state().confirming).toEqual({ kind: 'one', report: found, proposal: 0 });
});

it('takes the question back where the finding is another, or says something else', async () => {
  const { session, settle } = await seeking();
  await session.goTo(3);
  session.dispatch({ type: 'confirming', what: { kind: 'one', report: first, proposal: 0 } });
  const findings = first.findings.map((finding, at) => (at === 3 ? { ...finding, repairs: [] } : finding));
  await settle({ ...first, findings, problems: [] });
  expect(session.state()).toMatchObject({ selected: 3, confirming: null });
});

it('stops when told to: the first result stays', async () => {
  const { session, isStopped } = await seeking();
  session.stop();
  await session.settled();
  expect(isStopped()).toBe(true);
  expect(session.state()).toMatchObject({ isSeeking: false, failure: null, notice: null });
  expect(session.state().checked!.report).toBe(first);
});

it('draws anew what is highlighted, and only then', async () => {
  const one = await seeking();
  await one.settle(better());
  await one.session.highlight();
  expect(one.host.drawn).toHaveLength(1);
  const other = await seeking();
  await other.session.highlight();
  await other.settle(better());
  await other.session.show(0, { top: 0, bottom: 0, left: 0, right: 0 });
  await new Promise(setImmediate);
  expect(other.host.drawn).toHaveLength(2);
  expect(other.host.drawn[1]).not.toEqual(other.host.drawn[0]);
});

it('gives the search up where the workbook is checked again', async () => {
  const { session, isStopped } = await seeking();
  void session.check();
  await new Promise(setImmediate);
  expect(isStopped()).toBe(true);
});
