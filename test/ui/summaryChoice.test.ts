import { HostError } from '../../src/core/host/workbookHost';
import { withSummaries } from '../../src/core/memory/edit';
import { NO_MEMORY } from '../../src/core/memory/memory';
import { rememberedIn } from '../../src/core/memory/remembered';
import { serialiseMemory } from '../../src/core/memory/serialiseMemory';
import { text } from '../../src/core/messages/text';
import { SUMMARY_IDS, type SummaryId } from '../../src/core/summary/summaryId';
import { writeSummaries } from '../../src/apps/commands/ribbon';
import { createSession } from '../../src/ui/session/createSession';
import type { Session } from '../../src/ui/session/session';
import { NotingHost, sample } from './workbooks';

// each check of the sample takes a second, and more on a busy machine
jest.setTimeout(60_000);

/** The sample in a host that remembers; `summaries` is what it remembers from before. */
function hostWith(summaries?: readonly SummaryId[]): NotingHost {
  const host: NotingHost = new NotingHost(async () => {
    const workbook = await sample('dien-bien');
    const memory = await host.readMemory();
    return memory.length > 0 ? { ...workbook, memory } : workbook;
  });
  if (summaries) host.memories.push(serialiseMemory({ ...NO_MEMORY, summaries }));
  return host;
}

const remembered = async (host: NotingHost): Promise<readonly string[] | null> =>
  rememberedIn({ sheets: [], memory: await host.readMemory() }).memory.summaries;

const choose = (session: Session, chosen: readonly SummaryId[]): void =>
  session.dispatch({ type: 'chose', choice: { chosen, valuesOnly: false } });

const chosenIn = (session: Session): readonly SummaryId[] => session.state().summaryChoice.chosen;

const TWO: readonly SummaryId[] = ['communes', 'record'];

it('is remembered when the summaries are written, and ticked again by whoever opens the workbook', async () => {
  const host = hostWith();
  const session = createSession(host);
  await session.check();
  choose(session, TWO);
  expect(host.memories).toEqual([]);
  await session.summarize({ force: false });
  expect(await remembered(host)).toEqual(TWO);

  const next = createSession(host);
  await next.check();
  expect(chosenIn(next)).toEqual(TWO);
});

it('is written once for all the times the same is asked for, and not at all where all are', async () => {
  const host = hostWith();
  const session = createSession(host);
  await session.summarize({ force: false });
  expect(host.memories).toEqual([]);
  choose(session, TWO);
  await session.summarize({ force: false });
  await session.summarize({ force: true });
  expect(host.memories).toHaveLength(1);
  choose(session, SUMMARY_IDS);
  await session.summarize({ force: false });
  expect(await remembered(host)).toEqual(SUMMARY_IDS);
});

it('is no step to be taken back, and no check has to follow', async () => {
  const host = hostWith();
  const session = createSession(host);
  await session.check();
  const before = session.state();
  choose(session, TWO);
  await session.summarize({ force: false });
  const { edits, checked, changed, notice } = session.state();
  expect([edits, checked, changed]).toEqual([before.edits, before.checked, false]);
  expect(notice).toMatchObject({ intent: 'success' });
});

it('outlives that something remembered before it is taken back', async () => {
  const host = hostWith(['prose']);
  const session = createSession(host);
  await session.check();
  const corrected = { form: { title: 'x', sheet: 'x', heads: ['x'] }, what: 'not-bieu' as const };
  await session.remember((memory) => ({ ...memory, corrections: [corrected] }), 'x');
  choose(session, TWO);
  await session.summarize({ force: false });
  await session.undo();
  expect(await remembered(host)).toEqual(TWO);
  expect(chosenIn(session)).toEqual(TWO);
});

it('is what the ribbon writes, with the pane closed', async () => {
  const host = hostWith(TWO);
  expect(await writeSummaries(createSession(host))).toBe('shown');
  expect(host.written).toEqual([{ names: ['TH-Xã', 'Biên bản soát'], force: false }]);
  expect(host.memories).toHaveLength(1);
});

it('follows the workbook until it is made here', async () => {
  const host = hostWith(TWO);
  const session = createSession(host);
  await session.check();
  await session.remember((memory) => withSummaries(memory, ['prose']), 'nhập');
  expect(chosenIn(session)).toEqual(['prose']);
  choose(session, ['bands']);
  await session.remember((memory) => withSummaries(memory, TWO), 'nhập');
  expect(chosenIn(session)).toEqual(['bands']);
});

describe('all ticked again after a smaller choice was remembered', () => {
  async function tickedAgain() {
    const host = hostWith();
    const session = createSession(host);
    await session.check();
    choose(session, TWO);
    await session.summarize({ force: false });
    choose(session, SUMMARY_IDS);
    host.change();
    return { host, session };
  }

  it('stay so when the workbook is checked again', async () => {
    const { session } = await tickedAgain();
    await session.recheck();
    expect(chosenIn(session)).toEqual(SUMMARY_IDS);
  });

  it('are what is written, and remembered, after a cell changed', async () => {
    const { host, session } = await tickedAgain();
    await session.summarize({ force: false });
    expect(host.written.at(-1)!.names).toEqual(expect.arrayContaining(['TH-Huyện', 'TH-Xã', 'TH-Tiêu chí']));
    expect(await remembered(host)).toEqual(SUMMARY_IDS);
  });
});

it('follows the workbook again once what was chosen here is remembered', async () => {
  const host = hostWith();
  const session = createSession(host);
  await session.check();
  choose(session, TWO);
  await session.summarize({ force: false });
  await session.remember((memory) => withSummaries(memory, ['prose']), 'nhập');
  expect(chosenIn(session)).toEqual(['prose']);
});

it('stays as it was made here where it could not be remembered', async () => {
  const host = hostWith(['prose']);
  const session = createSession(host);
  await session.check();
  choose(session, SUMMARY_IDS);
  host.failRemembering = new HostError(text('memory.kept-unread'));
  await session.summarize({ force: false });
  host.change();
  await session.recheck();
  expect(chosenIn(session)).toEqual(SUMMARY_IDS);
});

it('keeps no sheet from being written where it cannot be remembered, and says so', async () => {
  const host = hostWith();
  const session = createSession(host);
  choose(session, TWO);
  host.failRemembering = new HostError(text('memory.kept-unread'));
  await session.summarize({ force: false });
  expect(host.written).toHaveLength(1);
  expect(session.state().summaryResult?.lines.at(-1)).toEqual(
    text('ui.summary.unremembered', { why: text('memory.kept-unread') }),
  );
});

it.each([{ before: undefined }, { before: ['prose'] as const }])(
  'is not remembered where the sheets are refused ($before before), and is with another try',
  async ({ before }) => {
    const host = hostWith(before);
    const session = createSession(host);
    await session.check();
    choose(session, TWO);
    host.failWriting = new HostError(text('host.stopped'));
    await session.summarize({ force: false });
    expect(session.state().notice).toMatchObject({ intent: 'error', offer: 'again' });
    expect(await remembered(host)).toEqual(before ?? null);
    expect(chosenIn(session)).toEqual(TWO);

    host.failWriting = null;
    await session.again();
    expect(host.written.at(-1)!.names).toHaveLength(2);
    expect(await remembered(host)).toEqual(TWO);
  },
);
