import { HostError } from '../../src/core/host/workbookHost';
import { text } from '../../src/core/messages/text';
import { createSession } from '../../src/ui/session/createSession';
import { NotingHost, sample } from './workbooks';

jest.setTimeout(60_000);

async function checked() {
  const host = new NotingHost(() => sample('dien-bien-co-loi'));
  const session = createSession(host);
  await session.check();
  const kinds = (): string[] => [...new Set(host.drawn.at(-1)?.map(({ kind }) => kind))].sort();
  const notice = () => session.state().notice;
  return { host, session, kinds, notice };
}

it('shows what agrees apart from the findings, and takes each away by itself', async () => {
  const { session, kinds, notice } = await checked();
  await session.showAgreed(true);
  expect(kinds()).toEqual(['agreed']);
  expect(notice()).toMatchObject({ intent: 'success', text: { id: 'drawing.agreed.shown' } });
  await session.highlight();
  expect(kinds()).toEqual(['agreed', 'error', 'warning']);
  expect(notice()?.text.id).toBe('ui.highlighted');
  await session.showAgreed(false);
  expect(kinds()).toEqual(['error', 'warning']);
  expect(notice()?.text.id).toBe('drawing.agreed.hidden');
});

it('clears all of it, and draws no more of it by itself', async () => {
  const { host, session } = await checked();
  await session.showAgreed(true);
  await session.highlight();
  await session.clear();
  expect(host.drawn.at(-1)).toEqual([]);
  expect(session.state().drawing).toEqual({ findings: false, agreed: false, notes: null });
  const drawings = host.drawn.length;
  host.change();
  await session.recheck();
  expect(host.drawn).toHaveLength(drawings);
});

it('puts notes only beside highlights, in the language they were asked for', async () => {
  const { host, session, notice } = await checked();
  await session.setNotes('vi');
  expect(host.drawn).toHaveLength(0);
  await session.highlight();
  expect(host.noted.at(-1)![0]!.text).toMatch(/^Nghi vấn: /);
  expect(notice()?.text.id).toBe('drawing.notes.shown');
  await session.setNotes('en');
  expect(host.noted.at(-1)![0]!.text).toMatch(/^Warning: /);
  await session.setNotes(null);
  expect(host.noted.at(-1)).toEqual([]);
  expect(notice()?.text.id).toBe('drawing.notes.hidden');
});

it('can be stopped: nothing half-drawn is left', async () => {
  const { host, session, notice } = await checked();
  host.whileDrawing = () => session.stop();
  await session.highlight();
  expect(session.state().drawing.findings).toBe(false);
  expect(notice()?.text.id).toBe('ui.stopped');
  host.whileDrawing = () => undefined;
  await session.highlight();
  expect(session.state().drawing.findings).toBe(true);
});

it('offers another try where it was refused, which does the same', async () => {
  const { host, session, notice } = await checked();
  host.failDrawing = new HostError(text('host.busy'));
  await session.showAgreed(true);
  expect(notice()).toEqual({ intent: 'error', text: text('host.busy'), offer: 'again' });
  expect(session.state().drawing.agreed).toBe(false);
  host.failDrawing = null;
  await session.again();
  expect(session.state().drawing.agreed).toBe(true);
  expect(notice()?.intent).toBe('success');
  await session.again();
  expect(host.drawn).toHaveLength(1);
});
