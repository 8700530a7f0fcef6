import { address } from '../../src/core/snapshot/address';
import { random, type Random } from '../layouts/random';
import { fixtureOf, type Fixture } from './fixture';
import { mapBlocks, type Book } from './model/book';
import { keyOf, type FormCell } from './model/form';
import { citedBy, type Truth } from './model/truth';
import { figureKeys, recount } from './recount';
import { decimalsOf, rounded } from './render/text';

/** A fixture with one cell wrong. It is a fixture itself: transformations apply to it as to a clean one. */
export interface Slipped extends Fixture {
  /** `targets/bands: part`, `no relation`. */
  readonly slip: string;
  readonly key: string;
  /** The changed cell: its sheet (by name and place) and address. */
  readonly sheet: string;
  readonly sheetIndex: number;
  readonly cell: string;
  readonly was: number | string;
  readonly now: number | string;
  /** False: no relation of the form covers the cell, so that nothing needs to be found. */
  readonly covered: boolean;
  /** Rules under which it may be reported; empty where not covered. */
  readonly rules: readonly string[];
  /** What the finding's severity should be. */
  readonly severity: 'error' | 'warning';
}

/** So many cells are tried for each slip. */
const TRIES = 25;

/** For each rule the fixture's relations stand under: one slip in a target, one in a part; and one in a free cell. */
export function slipsOf(fixture: Fixture, seed: number): readonly Slipped[] {
  const rng = random(seed);
  const { truths } = fixture.book;
  const slips: Slipped[] = [];
  for (const rule of [...new Set(truths.map(({ rules }) => rules[0]!))]) {
    const own = truths.filter(({ rules }) => rules[0] === rule);
    const targets = own.map(({ target }) => target);
    const parts = own.flatMap((truth) => citedBy(truth).slice(1));
    for (const [where, keys] of [
      ['target', targets],
      ['part', parts],
    ] as const) {
      const slipped = firstSlip(fixture, `${rule}: ${where}`, keys, rule, rng);
      if (slipped) slips.push(slipped);
    }
  }
  const cited = new Set(truths.flatMap(citedBy));
  const free = figureKeys(fixture.rendered).filter((key) => !cited.has(key));
  const loose = firstSlip(fixture, 'no relation', free, null, rng);
  return loose ? [...slips, loose] : slips;
}

function firstSlip(
  fixture: Fixture,
  slip: string,
  keys: readonly string[],
  rule: string | null,
  rng: Random,
): Slipped | null {
  for (const key of rng.shuffle([...new Set(keys)]).slice(0, TRIES)) {
    for (const value of rng.shuffle(wrongValues(fixture, key, rng))) {
      const made = slipAt(fixture, slip, key, value);
      if (made && (rule === null || made.rules.includes(rule))) return made;
    }
  }
  return null;
}

/** The fixture with another value in one cell; null where the cell does not exist. */
export function slipAt(fixture: Fixture, slip: string, key: string, now: number | string): Slipped | null {
  const was = cellIn(fixture.book, key)?.value;
  const place = fixture.rendered.places.get(key);
  if (was === undefined || !place || was === now) return null;
  const changed = fixtureOf(withValue(fixture.book, key, now));
  const broken = recount(changed.rendered, 'sure');
  return {
    ...changed,
    slip,
    key,
    sheet: fixture.workbook.sheets[place.sheet]!.name,
    sheetIndex: place.sheet,
    cell: address(place.row, place.column),
    was,
    now,
    covered: broken.length > 0,
    rules: rulesOf(broken),
    severity: broken.every(({ severity }) => severity === 'warning') ? 'warning' : 'error',
  };
}

function rulesOf(broken: readonly Truth[]): readonly string[] {
  return [...new Set(broken.flatMap(({ rules }) => rules))];
}

/** What a tired typist may write instead. */
function wrongValues(fixture: Fixture, key: string, rng: Random): (number | string)[] {
  const cell = cellIn(fixture.book, key);
  if (!cell) return [];
  const { value, measure } = cell;
  if (measure === 'mark') return OTHER_MARK.get(value) ?? [];
  if (typeof value === 'string') return otherNames(value);
  const decimals = cell.decimals ?? 0;
  const right = rounded(value, decimals);
  const unit = 10 ** -Math.min(decimals, decimalsOf(right) || decimals);
  const digits = String(Math.abs(right));
  const swapped = digits.replace(/([1-9])(\d)/, '$2$1');
  const wrong = [
    right + unit * rng.int(2, 9),
    right - unit * rng.int(2, 9),
    right + Math.max(unit, rounded(Math.abs(right) * 0.1, decimals)),
    Number(swapped) * Math.sign(right),
    rounded(right * 1.5, decimals),
    measure === 'share' ? right / 2 : right * 10,
    right + unit,
  ].map((one) => rounded(one, decimals));
  return wrong.filter((one) => one !== right && one * Math.sign(right || 1) >= 0 && isPossible(one, cell));
}

/** A share above 100 or an average above the criteria would be seen for another reason. */
function isPossible(value: number, cell: FormCell): boolean {
  if (cell.measure === 'share') return value <= 100 || Number(cell.value) > 100;
  return cell.measure !== 'average' || value <= (Number(cell.value) > 10 ? 19 : 10);
}

const OTHER_MARK: ReadonlyMap<number | string, (number | string)[]> = new Map<
  number | string,
  (number | string)[]
>([
  ['Đạt', ['Chưa đạt']],
  ['Chưa đạt', ['Đạt']],
  ['Đ', ['CĐ']],
  ['CĐ', ['Đ']],
  [1, [0]],
  [0, [1]],
]);

function otherNames(names: string): string[] {
  const all = names.split(', ');
  return all.length > 1
    ? [all.slice(1).join(', '), `${names}, Nậm Lúc Thượng`]
    : [`${names}, Nậm Lúc Thượng`];
}

function cellIn(book: Book, key: string): FormCell | undefined {
  for (const { blocks } of book.sheets) {
    for (const { form } of blocks) {
      for (const row of form.rows) {
        for (const [column, cell] of row.cells) if (keyOf(form.id, row.id, column) === key) return cell;
      }
    }
  }
  return undefined;
}

function withValue(book: Book, key: string, value: number | string): Book {
  return mapBlocks(book, ({ form, layout }) => ({
    layout,
    form: {
      ...form,
      rows: form.rows.map((row) => ({
        ...row,
        cells: new Map(
          [...row.cells].map(([column, cell]) => [
            column,
            keyOf(form.id, row.id, column) === key ? { ...cell, value } : cell,
          ]),
        ),
      })),
    },
  }));
}
