import { utils, write, type BookType } from '@e965/xlsx';
import { annotateFile } from '../../src/hosts/file/annotateFile';
import type { Budget } from '../../src/hosts/file/budget';
import { FileError } from '../../src/hosts/file/fileError';
import { clearWorkbook } from '../../src/hosts/file/patch/clearWorkbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { PLAIN } from '../hosts/file/patch/patching';
import { richEntries } from '../hosts/file/rich/richWorkbook';
import { workbookEntries } from '../hosts/file/workbookBuilder';
import { buildZip, type ZipSpec } from '../hosts/file/zipBuilder';
import { mutateBytes, mutateParts } from './mutate';
import { randomFrom } from './random';

/**
 * Mutation fuzz of files: `npm run fuzz [rounds] [seed]`. Every mutant is read, annotated and cleared; what comes out
 * must be a workbook or a FileError, with Object.prototype as it was and within the patience below. The same seed
 * gives the same mutants; a failure prints the round, so that `npm run fuzz 1 SEED+ROUND` repeats it alone.
 */
const ROUNDS = Number(process.argv[2] ?? 1500);
const SEED = Number(process.argv[3] ?? 20_250_601);
/** A mutant that takes longer hangs, or as good as: sound ones of this size take a tenth of a second. */
const PATIENCE_MS = 20_000;
const BUDGET: Partial<Budget> = { partBytes: 2e6, totalBytes: 2e7, cells: 50_000, foreignBytes: 2e6 };

/** A small sheet, one with a user's notes, names and every list of styles empty. */
const SMALL = workbookEntries({
  sheets: [
    {
      data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1</v></c></row>',
    },
    {},
  ],
  strings: '<si><t>Xã</t></si>',
  styles: '<fonts count="0"/><cellXfs count="1"><xf/></cellXfs><dxfs count="0"/>',
});

function foreign(format: BookType): Uint8Array {
  const book = utils.book_new(
    utils.aoa_to_sheet([
      ['Xã', 1],
      ['A', 2.5],
    ]),
    'Biểu',
  );
  return new Uint8Array(write(book, { type: 'array', bookType: format }) as ArrayBuffer);
}

interface Seed {
  readonly name: string;
  readonly file: Uint8Array;
  readonly entries?: readonly ZipSpec[];
}

const SEEDS: readonly Seed[] = [
  { name: 'small.xlsx', file: buildZip(SMALL), entries: SMALL },
  {
    name: 'rich.xlsm',
    file: buildZip(richEntries({ macros: true, memory: true })),
    entries: richEntries({ macros: true, memory: true }),
  },
  { name: 'old.xls', file: foreign('biff8') },
  { name: 'binary.xlsb', file: foreign('xlsb') },
  { name: 'open.ods', file: foreign('ods') },
  { name: 'text.csv', file: new TextEncoder().encode('Xã;"Số ""đạt""";BQ\r\nA;17;1,5\r\n') },
];

/** How a mutant ended: read and changed, or refused with which code. */
async function end(file: Uint8Array, name: string): Promise<string> {
  try {
    const workbook = await readWorkbook(file, { budget: BUDGET, fileName: name });
    const copy = await annotateFile(file, workbook, PLAIN, name);
    await readWorkbook(copy.file);
    await clearWorkbook(copy.file, { all: true });
    return 'written';
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

async function run(): Promise<void> {
  const keys = JSON.stringify(Reflect.ownKeys(Object.prototype).map(String));
  const ends = new Map<string, number>();
  let slowest = { ms: 0, round: 0, name: '' };
  for (let round = 0; round < ROUNDS; round++) {
    const random = randomFrom((SEED + round) * 2_654_435_761);
    for (let warm = 0; warm < 4; warm++) random(2);
    const seed = SEEDS[random(SEEDS.length)]!;
    const mutant =
      seed.entries && random(4) > 0 ? mutateParts(seed.entries, random) : mutateBytes(seed.file, random);
    const start = performance.now();
    try {
      const how = await end(mutant, seed.name);
      ends.set(how, (ends.get(how) ?? 0) + 1);
    } catch (error) {
      throw new Error(`round ${round} (npm run fuzz 1 ${SEED + round}), ${seed.name}`, { cause: error });
    }
    if (JSON.stringify(Reflect.ownKeys(Object.prototype).map(String)) !== keys) {
      throw new Error(`round ${round}: Object.prototype was changed`);
    }
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { ms, round, name: seed.name };
    if (ms > PATIENCE_MS) throw new Error(`round ${round}, ${seed.name}: ${Math.round(ms)} ms`);
  }
  const list = [...ends].sort(([, a], [, b]) => b - a).map(([how, count]) => `${how} ${count}`);
  process.stdout.write(`${ROUNDS} mutants, seed ${SEED}: ${list.join(', ')}\n`);
  process.stdout.write(`slowest: round ${slowest.round} (${slowest.name}), ${Math.round(slowest.ms)} ms\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? `${error.stack}\n${String((error.cause as Error | undefined)?.stack ?? '')}` : String(error)}\n`,
  );
  process.exitCode = 1;
});
