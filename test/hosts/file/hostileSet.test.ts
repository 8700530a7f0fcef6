import { FileError } from '../../../src/hosts/file/fileError';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { HOSTILE } from './hostileSet';

jest.setTimeout(120_000);

const prototypeKeys = Reflect.ownKeys(Object.prototype).length;
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toHaveLength(prototypeKeys));

it.each(HOSTILE.map(({ name, reason, make }) => [name, reason, make] as const))(
  '%s: %s',
  async (_, reason, make) => {
    let ended: string | null = null;
    try {
      await readWorkbook(make());
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      ended = error.code;
    }
    expect(ended).toBe(reason);
  },
);
