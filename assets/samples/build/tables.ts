import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The 19 criteria of 2021–2025. */
export const CRITERIA = 19;

/** A mark as printed; `null` where the plan leaves it blank. */
export type Mark = 0 | 1 | null;

export interface Commune {
  readonly stt: number;
  readonly name: string;
  /** Of the two missing pages: its marks were filled in to fit the printed totals. */
  readonly filled: boolean;
  readonly marks: readonly Mark[];
  readonly total: number;
}

export interface District {
  readonly numeral: string;
  readonly name: string;
  readonly communes: readonly Commune[];
}

const TABLES = join(__dirname, '..', 'tables');

const DISTRICTS: Readonly<Record<string, string>> = {
  I: 'Huyện Điện Biên',
  II: 'Huyện Mường Chà',
  III: 'Huyện Tủa Chùa',
  IV: 'Huyện Mường Ảng',
  V: 'Huyện Nậm Pồ',
  VI: 'Huyện Mường Nhé',
  VII: 'Huyện Điện Biên Đông',
  VIII: 'Huyện Tuần Giáo',
  IX: 'Tp. Điện Biên Phủ',
  X: 'Thị xã Mường Lay',
};

/** The lines of a table below its header, as they stand. */
export function readLines(table: 'bieu01' | 'bieu02' | 'bieu03'): string[][] {
  const text = readFileSync(join(TABLES, `${table}.tsv`), 'utf8').replace(/\r/g, '');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.slice(1).map((line) => line.split('\t'));
}

/** Biểu 02's communes by district, in the order of the plan. */
export function readDistricts(): District[] {
  const lines = readLines('bieu02');
  return Object.entries(DISTRICTS).map(([numeral, name]) => ({
    numeral,
    name,
    communes: lines.filter((line) => line[0] === numeral).map(commune),
  }));
}

function commune(line: string[]): Commune {
  const [, stt = '', name = '', source = '', ...cells] = line;
  return {
    stt: Number(stt),
    name,
    filled: source === 'filled',
    marks: Array.from({ length: CRITERIA }, (_, k) => mark(cells[k] ?? '', name)),
    total: Number(cells[CRITERIA]),
  };
}

function mark(text: string, name: string): Mark {
  if (text === '') return null;
  if (text === '0') return 0;
  if (text === '1') return 1;
  throw new Error(`bieu02.tsv: «${text}» is no mark (${name})`);
}
