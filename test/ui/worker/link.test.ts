import { check, type Report } from '../../../src/core/check';
import { HostError, type ReadOptions } from '../../../src/core/host/workbookHost';
import { text } from '../../../src/core/messages/text';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import type { Thread } from '../../../src/ui/worker/conversation';
import { checkInThread } from '../../../src/ui/worker/inThread';
import { createLink } from '../../../src/ui/worker/link';
import type { Request } from '../../../src/ui/worker/messages';
import { serve, type Abilities } from '../../../src/ui/worker/serve';
import { randomFixture } from '../../families';
import { sample } from '../workbooks';

/** A worker that is none: what crosses is copied as between threads, and everything happens in its order. */
class FakeThread implements Thread {
  onmessage: Thread['onmessage'] = null;
  onerror: Thread['onerror'] = null;
  readonly requests: Request[] = [];
  isEnded = false;
  private readonly answer: (request: Request) => void;

  constructor(abilities: Abilities) {
    this.answer = serve((reply) => {
      const data = structuredClone(reply);
      setImmediate(() => {
        if (!this.isEnded) this.onmessage?.({ data } as MessageEvent);
      });
    }, abilities);
  }

  postMessage(request: Request): void {
    this.requests.push(request);
    const copy = structuredClone(request);
    setImmediate(() => {
      if (!this.isEnded) this.answer(copy);
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function linkWith(abilities: Abilities = {}) {
  const threads: FakeThread[] = [];
  const start = (): Thread => {
    threads.push(new FakeThread(abilities));
    return threads.at(-1)!;
  };
  return { threads, link: createLink(start, { check: checkInThread }) };
}

const options = (signal: AbortSignal = new AbortController().signal): ReadOptions => ({
  onProgress: () => undefined,
  signal,
});

/** What a report says, its functions as what they answer over each table's range. */
function told(report: Report): unknown {
  return report.tables.map(({ bieu, ...table }) => {
    const { range, read } = bieu;
    const readings: unknown[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const dossier = bieu.kind === 'grid' ? null : bieu.dossier;
        readings.push(read(row, column), dossier?.markAt({ row, column }));
      }
    }
    return { ...table, readings, kind: bieu.kind, title: bieu.title };
  });
}

function expectSame(found: Report, expected: Report): void {
  expect(found.findings).toEqual(expected.findings);
  expect(found.skipped).toEqual(expected.skipped);
  expect(told(found)).toEqual(told(expected));
}

it('gives the report that a check in the same thread gives, its functions included', async () => {
  const { link } = linkWith();
  const workbook = await sample('dien-bien-co-loi');
  const { report, refined } = await link.check(workbook, options());
  expectSame(report, check(workbook));
  expect(report.findings.length).toBeGreaterThan(5);
  expect(await refined).toBeNull();
});

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  'does so for tables of every kind: book %i',
  async (seed) => {
    const { link } = linkWith();
    const { workbook } = randomFixture(seed);
    expectSame((await link.check(workbook, options())).report, check(workbook));
  },
);

it('sends rows once: a workbook with one changed row is that row', async () => {
  const { link, threads } = linkWith();
  const first = await sample('dien-bien-co-loi');
  await link.check(first, options());
  const sent = threads[0]!.requests.length;
  const [sheet] = first.sheets;
  const [row, cells] = [...sheet!.rows].find(([at]) => at === 25)!;
  const changed: Workbook = {
    sheets: [{ ...sheet!, rows: new Map([...sheet!.rows]).set(row, [...cells.slice(0, 21), { value: 17 }]) }],
  };
  const { report } = await link.check(changed, options());
  const again = threads[0]!.requests.slice(sent);
  expect(again.map(({ type }) => type)).toEqual(['sheet', 'rows', 'check']);
  expect(again[1]).toMatchObject({ rows: [[row, { length: 22 }]] });
  expectSame(report, check(changed));
  expect(report.findings).not.toEqual(check(first).findings);
});

it('does not keep rows that are gone', async () => {
  const { link } = linkWith();
  const first = await sample('dien-bien-co-loi');
  await link.check(first, options());
  const [sheet] = first.sheets;
  const shorter = { sheets: [{ ...sheet!, rows: new Map([...sheet!.rows].filter(([row]) => row < 60)) }] };
  expectSame((await link.check(shorter, options())).report, check(shorter));
});

it('reads a file there, and does not send its rows back to be checked', async () => {
  const read = await sample('dien-bien-co-loi');
  const { link, threads } = linkWith({ readFile: async () => read });
  const workbook = await link.read(new Uint8Array([1]), 'a.xlsx', options());
  expect(workbook).toEqual(read);
  expect([...workbook.sheets[0]!.rows.keys()]).toEqual([...read.sheets[0]!.rows.keys()]);
  const { report } = await link.check(workbook, options());
  expect(threads[0]!.requests.map(({ type }) => type)).toEqual(['read', 'sheet', 'check']);
  expectSame(report, check(read));
});

it('tells what is wrong with a file in the words of the host', async () => {
  const { link } = linkWith({
    readFile: () => Promise.reject(new HostError(text('file.empty-file'), { cause: new Error('0 bytes') })),
  });
  const failed = link.read(new Uint8Array(), 'a.xlsx', options());
  await expect(failed).rejects.toMatchObject({ text: text('file.empty-file') });
});

it('ends the worker when it is stopped, and starts another for the next check', async () => {
  const { link, threads } = linkWith();
  const workbook = await sample('dien-bien-co-loi');
  const abort = new AbortController();
  const stopped = link.check(workbook, { onProgress: () => abort.abort(), signal: abort.signal });
  await expect(stopped).rejects.toMatchObject({ text: text('host.stopped') });
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true]);
  expectSame((await link.check(workbook, options())).report, check(workbook));
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

it('checks one workbook after another, whoever asks meanwhile', async () => {
  const { link, threads } = linkWith();
  const [one, other] = [await sample('dien-bien'), await sample('dien-bien-co-loi')];
  const reports = await Promise.all([link.check(one, options()), link.check(other, options())]);
  expectSame(reports[0].report, check(one));
  expectSame(reports[1].report, check(other));
  expect(threads).toHaveLength(1);
});

describe('where no worker may be started', () => {
  it.each([
    [
      'it throws',
      () => {
        throw new DOMException('not here', 'SecurityError');
      },
    ],
    [
      'it breaks down before it is ready',
      () => {
        const thread: Thread = {
          onmessage: null,
          onerror: null,
          postMessage: () => undefined,
          terminate: () => undefined,
        };
        setImmediate(() =>
          thread.onerror?.({ message: 'refused', preventDefault: () => undefined } as ErrorEvent),
        );
        return thread;
      },
    ],
  ])('the page does the work itself: %s', async (_, start) => {
    const info = jest.spyOn(console, 'info').mockReturnValue();
    const link = createLink(start, { check: checkInThread });
    const workbook = await sample('dien-bien-co-loi');
    expectSame((await link.check(workbook, options())).report, check(workbook));
    expect(info).toHaveBeenCalledTimes(1);
    info.mockRestore();
  });
});

it('sends along what is remembered, both ways', async () => {
  const memory = [{ xml: '<memory xmlns="urn:soat-bieu:memory:1"' }];
  const workbook: Workbook = { ...(await sample('dien-bien-co-loi')), memory };
  const { link } = linkWith({ readFile: async () => workbook });
  expect((await link.read(new Uint8Array(1), 'a.xlsx', options())).memory).toEqual(memory);
  const { report } = await link.check(workbook, options());
  expect(report.memory).toEqual(check(workbook).memory);
  expect(report.memory.isWritable).toBe(false);
});
