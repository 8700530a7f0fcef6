import { check } from '../../src/core/check';
import { HostError } from '../../src/core/host/workbookHost';
import { text } from '../../src/core/messages/text';
import { rectAddress } from '../../src/core/snapshot/address';
import { createSession } from '../../src/ui/session/createSession';
import { stopsOf } from '../../src/ui/session/groups';
import { screenOf } from '../../src/ui/session/state';
import { NotingHost, sample } from './workbooks';

const slips = () => new NotingHost(() => sample('dien-bien-co-loi'));
const found = async () => check(await sample('dien-bien-co-loi')).findings.length;
const at = new Date(2026, 10, 21, 10, 32);

it('checks, and keeps what was found with its time', async () => {
  const session = createSession(slips(), { now: () => at });
  expect(screenOf(session.state())).toBe('start');
  const done = session.check();
  await Promise.resolve();
  expect(screenOf(session.state())).toBe('working');
  await done;
  expect(screenOf(session.state())).toBe('result');
  expect(session.state().checked?.report.findings).toHaveLength(await found());
  expect(session.state().checked?.at).toBe(at);
});

it('does one check at a time', async () => {
  let reads = 0;
  const session = createSession(new NotingHost(async () => (reads++, sample('dien-bien'))));
  await Promise.all([session.check(), session.check()]);
  expect(reads).toBe(1);
  await session.check();
  expect(reads).toBe(2);
});

it('walks through the findings in the order of the list, round its ends, and shows each in its sheet', async () => {
  const host = slips();
  const session = createSession(host);
  await session.check();
  for (const step of [1, 1, -1, -1] as const) await session.goBeside(step);
  const listed = (): string[] => {
    const { findings } = session.state().checked!.report;
    return stopsOf(session.state()).map(({ index }) => rectAddress(findings[index]!.at.rect));
  };
  const [first, second] = listed();
  const selected = (): string[] => host.selected.map(([, rect]) => rectAddress(rect));
  expect(selected()).toEqual([first, second, first, listed().at(-1)]);
  session.dispatch({ type: 'filtered', filter: 'warning' });
  await session.goBeside(1);
  expect(selected().at(-1)).toBe(listed()[0]);
});

it('unfolds the group of a finding that is gone to', async () => {
  const session = createSession(slips());
  await session.check();
  session.dispatch({ type: 'folded', group: 'table-0' });
  expect(session.state().folded.has('table-0')).toBe(true);
  await session.goTo(3);
  expect(session.state().folded.has('table-0')).toBe(false);
  expect(session.state().selected).toBe(3);
});

it('highlights what was found and says how much; clears it', async () => {
  const host = slips();
  const session = createSession(host);
  await session.check();
  await session.highlight();
  expect(host.drawn.at(-1)?.flatMap(({ rects }) => rects)).toHaveLength(await found());
  expect(session.state().notice).toEqual({
    intent: 'success',
    text: text('ui.highlighted', { count: await found() }),
  });
  await session.clear();
  expect(host.drawn.at(-1)).toEqual([]);
  expect(session.state().notice?.text.id).toBe('ui.cleared');
});

it('names the sheets whose protection kept highlights out', async () => {
  const host = slips();
  host.outcome = { protectedSheets: ['Biểu 02'] };
  const session = createSession(host);
  await session.check();
  await session.highlight();
  expect(session.state().notice).toEqual({
    intent: 'warning',
    text: text('ui.protected', { sheets: ['Biểu 02'] }),
  });
});

it('tells of changes since the result, and of those made while it was read', async () => {
  let duringRead = (): void => undefined;
  const host: NotingHost = new NotingHost(async () => (duringRead(), sample('dien-bien')));
  const session = createSession(host);
  host.change();
  expect(session.state().changed).toBe(false);
  await session.check();
  expect(session.state().changed).toBe(false);
  host.change();
  expect(session.state().changed).toBe(true);
  await session.check();
  expect(session.state().changed).toBe(false);
  duringRead = () => host.change();
  await session.check();
  expect(session.state().changed).toBe(true);
});

describe('a check that is stopped', () => {
  it('leaves the old result as it is', async () => {
    let isSecond = false;
    const host = new NotingHost(async ({ signal }) => {
      if (isSecond) session.stop();
      if (signal.aborted) throw new HostError(text('host.stopped'));
      return sample('dien-bien');
    });
    const session = createSession(host);
    await session.check();
    const before = session.state().checked;
    isSecond = true;
    await session.check();
    expect(session.state()).toMatchObject({ work: null, failure: null, changed: false });
    expect(session.state().checked).toBe(before);
    expect(session.state().notice?.text.id).toBe('ui.stopped');
  });

  it('is stopped also where the host has read to the end', async () => {
    const session = createSession(new NotingHost(async () => (session.stop(), sample('dien-bien'))));
    await session.check();
    expect(screenOf(session.state())).toBe('start');
  });
});

describe('what goes wrong', () => {
  it('in a check is told in the words of the host, and can be tried again', async () => {
    let isBusy = true;
    const session = createSession(
      new NotingHost(async () => {
        if (isBusy) throw new HostError(text('host.cell-editing'), { cause: new Error('5004') });
        return sample('dien-bien');
      }),
    );
    await session.check();
    expect(screenOf(session.state())).toBe('failed');
    expect(session.state().failure?.text.id).toBe('host.cell-editing');
    expect(session.state().failure?.detail).toContain('5004');
    isBusy = false;
    await session.check();
    expect(screenOf(session.state())).toBe('result');
    expect(session.state().failure).toBeNull();
  });

  it('unexpectedly is told as such', async () => {
    const session = createSession(new NotingHost(() => Promise.reject(new TypeError('x is undefined'))));
    await session.check();
    expect(session.state().failure?.text.id).toBe('ui.failed.unexpected');
    expect(session.state().failure?.detail).toContain('x is undefined');
  });

  it('in a jump or a highlight leaves the result in view', async () => {
    const host = slips();
    const session = createSession({
      ...host,
      highlight: () => Promise.reject(new HostError(text('host.busy'))),
      select: () => Promise.reject(new Error('gone')),
    });
    await session.check();
    await session.highlight();
    expect(session.state().notice).toEqual({ intent: 'error', text: text('host.busy'), offer: 'again' });
    await session.goTo(0);
    expect(session.state().notice?.text.id).toBe('ui.failed.action');
    expect(screenOf(session.state())).toBe('result');
  });
});
