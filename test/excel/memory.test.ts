import { MEMORY_NAMESPACE, NO_MEMORY } from '../../src/core/memory/memory';
import { serialiseMemory } from '../../src/core/memory/serialiseMemory';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { reopened, stateOf, type WorkbookState } from '../support/fake-excel/state';
import { failureOf, openInExcel, READ, useOffice } from './setup';
import { communes, sheetOf, workbookOf } from './workbooks';

useOffice();

const XML = serialiseMemory({ ...NO_MEMORY, summaries: ['TH-01'] });
const OTHER = serialiseMemory({ ...NO_MEMORY, summaries: ['TH-02'] });
const FOREIGN = '<hoSo xmlns="urn:phan-mem-khac"><so>12</so></hoSo>';
const NEWER = '<memory xmlns="urn:soat-bieu:memory:2"><moi/></memory>';
const DAMAGED = `<memory xmlns="${MEMORY_NAMESPACE}"><gi/></memory>`;

function stateWith(...parts: string[]): WorkbookState {
  return { ...stateOf(communes(3)), customXmlParts: parts.map((xml, i) => ({ id: `{${i}}`, xml })) };
}

const partsOf = ({ customXmlParts }: WorkbookState): string[] => (customXmlParts ?? []).map(({ xml }) => xml);

describe('what is remembered now', () => {
  it.each([
    ['nothing', [FOREIGN], [], 1],
    ['ours, and that of another version', [XML, NEWER], [{ xml: XML }, { xml: NEWER }], 2],
  ])('is asked for alone: %s', async (_, parts, memory, syncs) => {
    const { fake, host } = openInExcel(stateWith(...parts));
    expect(await host.readMemory()).toEqual(memory);
    expect(fake.syncs).toBe(syncs);
  });
});

describe('what is remembered, read through Excel', () => {
  it.each<[string, string[], Workbook['memory']]>([
    ['none', [], undefined],
    ['none beside another program’s', [FOREIGN], undefined],
    ['ours', [FOREIGN, XML], [{ xml: XML }]],
    ['several', [XML, OTHER], [{ xml: XML }, { xml: OTHER }]],
    ['of another version', [NEWER], [{ xml: NEWER }]],
  ])('%s, in three syncs as ever', async (_, parts, memory) => {
    const { fake, host } = openInExcel(stateWith(...parts));
    expect((await host.read(READ)).memory).toEqual(memory);
    expect(fake.syncs).toBe(3);
  });

  it('is read again where no sheet has changed', async () => {
    const { fake, host } = openInExcel(stateOf(workbookOf(sheetOf('S', { A1: 1 }))));
    await host.read(READ);
    await host.writeMemory(XML);
    const before = fake.syncs;
    expect((await host.read({ ...READ, scope: 'changed' })).memory).toEqual([{ xml: XML }]);
    expect(fake.syncs - before).toBe(2);
  });

  it('is asked for once more where the request with it was refused for something else', async () => {
    const state = stateWith(XML);
    const merges = Array.from({ length: 600 }, (_, i) => ({ top: i * 2, left: 0, bottom: i * 2, right: 1 }));
    state.sheets[0]!.merges = merges;
    const { host } = openInExcel(state);
    expect((await host.read(READ)).memory).toEqual([{ xml: XML }]);
  });

  it('is told as too large where no answer can hold it, and the sheets are read', async () => {
    const huge = XML.replace('</memory>', `${' '.repeat(6_000_000)}</memory>`);
    const { host } = openInExcel(stateWith(huge));
    const read = await host.read(READ);
    expect(read.memory).toEqual([{ problem: 'too-large' }]);
    expect(read.sheets).toEqual(communes(3).sheets);
  });
});

describe('what is remembered, written through Excel', () => {
  it.each([
    ['added', [FOREIGN], [FOREIGN, OTHER]],
    ['put in the place of what was there', [XML, FOREIGN], [OTHER, FOREIGN]],
    ['the only one afterwards', [XML, FOREIGN, XML], [OTHER, FOREIGN]],
  ])('is %s, and there again after saving and opening', async (_, before, after) => {
    const { fake, host } = openInExcel(stateWith(...before));
    await host.writeMemory(OTHER);
    expect(partsOf(fake.state)).toEqual(after);
    expect((await openInExcel(reopened(fake.state)).host.read(READ)).memory).toEqual([{ xml: OTHER }]);
  });

  it('changes nothing else, and survives clearing', async () => {
    const state = stateWith(FOREIGN);
    const { customXmlParts: _before, ...before } = structuredClone(state);
    const { fake, host } = openInExcel(state);
    await host.read(READ);
    await host.writeMemory(XML);
    await host.highlight([{ sheet: 0, kind: 'error', rects: [{ top: 3, left: 2, bottom: 3, right: 2 }] }]);
    await host.clear();
    const { customXmlParts, nextId: _ids, ...after } = fake.state;
    expect(after).toEqual(expect.objectContaining({ sheets: before.sheets, selection: before.selection }));
    expect(customXmlParts!.map(({ xml }) => xml)).toEqual([FOREIGN, XML]);
  });

  it.each([
    ['damaged', DAMAGED],
    ['of another version', NEWER],
  ])('is never written over or beside what is %s', async (_, kept) => {
    const { fake, host } = openInExcel(stateWith(kept));
    expect(await failureOf(host.writeMemory(XML))).toBe('memory.kept-unread');
    expect(partsOf(fake.state)).toEqual([kept]);
  });

  it('is forgotten on request, damaged or not; other versions and programs keep theirs', async () => {
    const { fake, host } = openInExcel(stateWith(FOREIGN, XML, DAMAGED, NEWER));
    await host.writeMemory(null);
    expect(partsOf(fake.state)).toEqual([FOREIGN, NEWER]);
  });

  it('fails in words where Excel refuses', async () => {
    const { fake, host } = openInExcel(stateWith());
    fake.failNext('AccessDenied');
    expect(await failureOf(host.writeMemory(XML))).toBe('host.protected');
  });
});
