import { HostError } from '../../src/core/host/workbookHost';
import { text } from '../../src/core/messages/text';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { outlinesLater, outlinesOf } from '../../src/core/understood/outlines';
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

describe('what a Biểu was taken for, seen on the sheet', () => {
  /** A sheet with as many empty rows above as asked for, and the preview of its table. */
  async function previewing() {
    const slips = await sample('dien-bien-co-loi');
    let current = slips;
    const host = new NotingHost(async () => current);
    const session = createSession(host);
    await session.check();
    const { bieu } = session.state().checked!.report.tables[0]!;
    await session.preview((now) => outlinesLater(bieu, 'Biểu 02', now));
    const becomes = async (workbook: Workbook): Promise<void> => {
      current = workbook;
      host.change();
      await session.recheck();
    };
    return { host, session, slips, becomes, bieu };
  }

  it('stays when the workbook is checked again, and follows a table that moved', async () => {
    const { host, session, slips, becomes, bieu } = await previewing();
    expect(host.drawn).toEqual([outlinesOf(bieu)]);
    await becomes({ ...slips });
    expect(host.drawn).toHaveLength(1);
    await becomes(lowered(slips));
    expect(host.drawn).toHaveLength(2);
    const later = session.state().checked!.report.tables[0]!.bieu;
    expect(later.range.top).toBe(bieu.range.top + 1);
    expect(host.drawn.at(-1)).toEqual(outlinesOf(later));
  });

  it('goes when it is cleared, when highlights are asked for, and when there is no such table any more', async () => {
    const { host, session, slips, becomes, bieu } = await previewing();
    await session.clear();
    await becomes(lowered(slips));
    expect(host.drawn.slice(1)).toEqual([[]]);

    await session.preview((now) => outlinesLater(bieu, 'Biểu 02', now));
    await session.highlight();
    const highlights = host.drawn.at(-1);
    await becomes({ ...lowered(slips) });
    expect(host.drawn.at(-1)).toBe(highlights);

    await session.clear();
    await session.preview((now) => outlinesLater(bieu, 'Biểu 02', now));
    await becomes({ sheets: slips.sheets.map((sheet) => ({ ...sheet, name: 'Sheet khác' })) });
    expect(host.drawn.at(-1)).toEqual([]);
  });

  it('is not drawn later where it was refused: what was found is', async () => {
    const { host, session, notice } = await checked();
    await session.highlight();
    const highlights = host.drawn.at(-1);
    const { bieu } = session.state().checked!.report.tables[0]!;
    host.failDrawing = new HostError(text('host.stopped'));
    await session.preview((now) => outlinesLater(bieu, 'Biểu 02', now));
    expect(notice()).toMatchObject({ intent: 'error', offer: 'again' });
    host.failDrawing = null;
    host.change();
    await session.recheck();
    // the host took out what was drawn before
    expect(host.drawn).toEqual([highlights, highlights]);
  });

  it('says so where there is no such table any more, and leaves what is drawn', async () => {
    const { host, session, notice } = await checked();
    await session.highlight();
    await session.preview(() => null);
    expect(notice()).toEqual({ intent: 'warning', text: text('understood.gone') });
    host.change();
    await session.recheck();
    expect(host.drawn).toHaveLength(1);
  });
});

/** The same with a row put in above everything. */
function lowered({ sheets }: Workbook): Workbook {
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: new Map([...sheet.rows].map(([row, cells]) => [row + 1, cells])),
      merges: sheet.merges.map((one) => ({ ...one, top: one.top + 1, bottom: one.bottom + 1 })),
    })),
  };
}
