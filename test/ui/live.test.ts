import { HostError, type ReadOptions } from '../../src/core/host/workbookHost';
import { text } from '../../src/core/messages/text';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { createSession } from '../../src/ui/session/createSession';
import { screenOf } from '../../src/ui/session/state';
import { NotingHost, sample } from './workbooks';

jest.setTimeout(60_000);

let slips: Workbook;
let clean: Workbook;

beforeAll(async () => {
  // read before time stands still
  [slips, clean] = [await sample('dien-bien-co-loi'), await sample('dien-bien')];
});

const EDITING = new HostError(text('host.cell-editing'));

/** A session that has checked, and what its host was asked for since. */
async function checked() {
  const scopes: ReadOptions['scope'][] = [];
  let source = async (): Promise<Workbook> => slips;
  const host = new NotingHost((options) => {
    scopes.push(options.scope);
    return source();
  });
  const session = createSession(host);
  await session.check();
  scopes.length = 0;
  jest.useFakeTimers();
  return { host, session, scopes, becomes: (next: () => Promise<Workbook>) => (source = next) };
}

/** Lets time and all that waits for it go by. */
const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

afterEach(() => jest.useRealTimers());

it('does nothing by itself before it is asked to', async () => {
  const { host, session, scopes } = await checked();
  host.change();
  await pass(10_000);
  expect(scopes).toEqual([]);
  expect(session.state().changed).toBe(true);
});

it('checks again half a second after the last change, and only what changed', async () => {
  const { host, session, scopes, becomes } = await checked();
  await session.setLive(true);
  becomes(async () => clean);
  for (const wait of [0, 400, 400]) {
    await pass(wait);
    host.change();
  }
  await pass(499);
  expect(scopes).toEqual([]);
  await pass(200);
  expect(scopes).toEqual(['changed']);
  expect(session.state()).toMatchObject({ changed: false, work: null });
  expect(session.state().checked!.report.findings).toEqual([]);
});

it('makes up for what changed before it was asked to', async () => {
  const { host, session, scopes } = await checked();
  host.change();
  const done = session.setLive(true);
  await pass(200);
  await done;
  expect(scopes).toEqual(['changed']);
  await session.setLive(false);
  host.change();
  await pass(10_000);
  expect(scopes).toEqual(['changed']);
});

it('keeps the selected finding, the filter and the folded groups', async () => {
  const { host, session } = await checked();
  await session.setLive(true);
  session.dispatch({ type: 'filtered', filter: 'error' });
  session.dispatch({ type: 'folded', group: 'table-1' });
  await session.goTo(2);
  const { checked: before, ...rest } = session.state();
  host.change();
  await pass(2_000);
  expect(session.state()).toEqual({
    ...rest,
    checked: { ...before, at: expect.any(Date), report: expect.anything() },
    // the focus stays where it is: nobody went there
    isGoneTo: false,
  });
});

it('keeps the highlights in step, and draws nothing where they stay as they are', async () => {
  const { host, session, becomes } = await checked();
  await session.setLive(true);
  await session.highlight();
  host.change();
  await pass(2_000);
  expect(host.drawn).toHaveLength(1);
  becomes(async () => clean);
  host.change();
  await pass(2_000);
  expect(host.drawn).toHaveLength(2);
  expect(host.drawn[1]!.length).toBeLessThan(host.drawn[0]!.length + 1);
  await session.clear();
  becomes(async () => slips);
  host.change();
  await pass(2_000);
  expect(host.drawn).toHaveLength(3);
});

it('waits while a cell is being edited: the result stays, and it tries again', async () => {
  const { host, session, scopes, becomes } = await checked();
  await session.setLive(true);
  becomes(() => Promise.reject(EDITING));
  host.change();
  await pass(1_000);
  expect(scopes).toHaveLength(1);
  expect(session.state()).toMatchObject({ failure: null, notice: null, changed: true, work: null });
  expect(screenOf(session.state())).toBe('result');
  becomes(async () => clean);
  await pass(2_500);
  expect(scopes).toHaveLength(2);
  expect(session.state().changed).toBe(false);
});

it('gives up where it never works, until something changes again', async () => {
  const { host, session, scopes, becomes } = await checked();
  await session.setLive(true);
  becomes(() => Promise.reject(EDITING));
  host.change();
  await pass(60_000);
  expect(scopes).toHaveLength(6);
  host.change();
  await pass(1_000);
  expect(scopes).toHaveLength(7);
});

it('draws later where highlights could not be drawn now', async () => {
  const { host, session, becomes } = await checked();
  await session.setLive(true);
  await session.highlight();
  becomes(async () => clean);
  host.failDrawing = EDITING;
  host.change();
  await pass(1_000);
  expect(session.state().notice?.intent).not.toBe('error');
  host.failDrawing = null;
  await pass(2_500);
  expect(host.drawn).toHaveLength(2);
});

it('looks for changes without a word when it is looked at, and only then', async () => {
  const { host, session, scopes } = await checked();
  await session.look();
  expect(session.state().changed).toBe(false);
  host.isChanged = true;
  await session.look();
  expect(session.state().changed).toBe(true);
  const done = session.setLive(true);
  await pass(1_000);
  await done;
  expect(scopes).toEqual(['changed']);
});
