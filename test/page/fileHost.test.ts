import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createFileHost } from '../../src/apps/page/fileHost';
import { NO_MEMORY, type Memory } from '../../src/core/memory/memory';
import { rememberedIn } from '../../src/core/memory/remembered';
import { serialiseMemory } from '../../src/core/memory/serialiseMemory';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { writeMemory } from '../../src/hosts/file/patch/memoryPart';

const SAMPLE = new Uint8Array(readFileSync(resolve(__dirname, '../../assets/samples/dien-bien-co-loi.xlsx')));
const READ = { scope: 'all', onProgress: () => undefined, signal: { aborted: false } } as const;
const TAUGHT: Memory = {
  ...NO_MEMORY,
  corrections: [{ form: { title: 'Biểu số 2', sheet: 'Biểu 02', heads: ['TT'] }, what: 'not-bieu' }],
};

async function hostOn(file: Uint8Array) {
  const host = createFileHost(
    'a.xlsx',
    async () => file,
    (bytes) => readWorkbook(bytes),
  );
  await host.read(READ);
  const isPending = () => [host.view().isRemembering, host.view().isUnsaved];
  return { host, isPending };
}

describe('what is remembered with a file on the page', () => {
  it('is no change any more once it is taken back to nothing', async () => {
    const { host, isPending } = await hostOn(SAMPLE);
    await host.writeMemory(serialiseMemory(TAUGHT));
    expect(isPending()).toEqual([true, true]);
    await host.writeMemory(null);
    expect(isPending()).toEqual([false, false]);
    expect(await host.readMemory()).toEqual([]);
  });

  it('is no change any more once it is what the file remembers, however that is written', async () => {
    const own = serialiseMemory(TAUGHT).replace(/></g, '>\n<');
    const { host, isPending } = await hostOn(await writeMemory(SAMPLE, own));
    const [part] = await host.readMemory();
    await host.writeMemory(null);
    expect(isPending()).toEqual([true, true]);
    await host.writeMemory(serialiseMemory(TAUGHT));
    expect(isPending()).toEqual([false, false]);
    expect(await host.readMemory()).toEqual([part]);
  });

  it('calls for no copy where it is only which summaries were chosen, and goes into the next copy all the same', async () => {
    const { host, isPending } = await hostOn(SAMPLE);
    await host.writeMemory(serialiseMemory({ ...NO_MEMORY, summaries: ['units'] }));
    expect(isPending()).toEqual([false, false]);
    const { file } = await host.copy(null);
    expect(rememberedIn(await readWorkbook(file)).memory.summaries).toEqual(['units']);
  });
});
