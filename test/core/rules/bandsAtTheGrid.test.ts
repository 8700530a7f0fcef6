import { readFileSync } from 'node:fs';
import { check } from '../../../src/core/check';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';

const SAMPLE = 'assets/samples/dien-bien.xlsx';

test('bands that differ, said at the sheet that counts: it is not said to print', async () => {
  const { tables } = check(await readWorkbook(readFileSync(SAMPLE)));
  const own = tables.flatMap(({ relations }) => relations.filter(({ rule }) => rule === 'across/bands'));
  expect(own.length).toBeGreaterThan(0);
  for (const { words, otherWords } of own)
    expect([words?.id, otherWords?.id]).toEqual(['across/bands', 'across/bands.source']);
});
