import { checkAndHighlight, clearHighlights, writeSummaries } from '../../src/apps/commands/ribbon';
import { HostError } from '../../src/core/host/workbookHost';
import { text } from '../../src/core/messages/text';
import { createSession } from '../../src/ui/session/createSession';
import { sheetOf } from '../core/rules/sheetOf';
import { DISTRICTS } from '../core/rules/sheets';
import { NotingHost, sample } from './workbooks';

describe('«Kiểm tra và đánh dấu»', () => {
  it('has nothing to say where the sheets show it', async () => {
    const host = new NotingHost(() => sample('dien-bien-co-loi'));
    expect(await checkAndHighlight(createSession(host))).toBe('shown');
    expect(host.drawn).toHaveLength(1);
  });

  it('has something to say where all agrees: nothing is drawn', async () => {
    const clean = new NotingHost(async () => sheetOf(DISTRICTS));
    expect(await checkAndHighlight(createSession(clean))).toBe('to-say');
  });

  it('has something to say of a protected sheet', async () => {
    const host = new NotingHost(() => sample('dien-bien-co-loi'));
    host.outcome = { protectedSheets: ['Biểu 02'] };
    expect(await checkAndHighlight(createSession(host))).toBe('to-say');
  });

  it('has something to say of a workbook without a table, or one that could not be read', async () => {
    const empty = new NotingHost(async () => ({ sheets: [] }));
    expect(await checkAndHighlight(createSession(empty))).toBe('to-say');
    expect(empty.drawn).toEqual([]);
    const busy = new NotingHost(() => Promise.reject(new HostError(text('host.busy'))));
    expect(await checkAndHighlight(createSession(busy))).toBe('to-say');
  });
});

describe('«Xóa đánh dấu»', () => {
  it('needs no words where it worked, and has some where a sheet is protected', async () => {
    const host = new NotingHost(() => sample('dien-bien'));
    expect(await clearHighlights(createSession(host))).toBe('shown');
    host.outcome = { protectedSheets: ['Biểu 02'] };
    expect(await clearHighlights(createSession(host))).toBe('to-say');
  });
});

describe('«Lập biểu tổng hợp»', () => {
  it('checks first where nothing was checked, and needs no words where all was written', async () => {
    const host = new NotingHost(() => sample('dien-bien'));
    expect(await writeSummaries(createSession(host))).toBe('shown');
    expect(host.written).toMatchObject([{ force: false }]);
    expect(host.written[0]!.names).toContain('TH-Xã');
  });

  it('has something to say where a sheet of ours was edited; it is written over when asked for', async () => {
    const host = new NotingHost(() => sample('dien-bien'));
    host.edited = ['TH-Xã'];
    const session = createSession(host);
    expect(await writeSummaries(session)).toBe('to-say');
    expect(session.state().summaryResult?.hasEdited).toBe(true);
    await session.summarize({ force: true });
    expect(host.written.at(-1)?.force).toBe(true);
    expect(session.state().summaryResult?.hasEdited).toBe(false);
  });

  it('writes the sheets that are chosen, also after another check', async () => {
    const host = new NotingHost(() => sample('dien-bien'));
    const session = createSession(host);
    session.dispatch({ type: 'chose', choice: { chosen: ['communes'], valuesOnly: true } });
    await session.check();
    await session.summarize({ force: false });
    expect(host.written.map(({ names }) => names)).toEqual([['TH-Xã']]);
  });

  it('has something to say of a workbook that gives no summary', async () => {
    const host = new NotingHost(async () => ({ sheets: [] }));
    expect(await writeSummaries(createSession(host))).toBe('to-say');
    expect(host.written).toEqual([]);
  });
});
