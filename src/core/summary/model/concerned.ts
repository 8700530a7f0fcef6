import type { Bieu } from '../../bieu/bieu';
import type { Finding } from '../../findings/finding';
import { text, type Param } from '../../messages/text';
import { holdsCell, type RangeRef } from '../../relations/relation';
import { clean } from '../../text/normalize';
import type { SummaryContext } from '../context';
import { shortened } from '../shortened';
import { toldOf } from '../words';

/** Titles in full of so many tables; of more, their sheets alone are named, and of these so many. */
const [MOST_TITLES, MOST_SHEETS] = [2, 5];
/** Letters of a title, and of a sheet's name: programs other than Excel allow longer ones than its 31. */
const [TITLE, NAME] = [120, 40];

/**
 * The tables that findings are about, in the order of the workbook: each with its title and sheet, or where there are
 * many their sheets alone. Either is short enough for a sentence of a letter: a row of a sheet is but so high.
 */
export function tablesOf(context: SummaryContext, findings: readonly Finding[]): Param {
  const places = placesOf(context, findings);
  if (places.length <= MOST_TITLES) {
    return places.map(({ sheet, title }) =>
      title === ''
        ? text('summary.letter.sheet', { sheet })
        : text('summary.letter.table', { title: shortened(title, TITLE), sheet }),
    );
  }
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  const sheets = names
    .slice(0, toldOf(names.length, MOST_SHEETS))
    .map((sheet) => text('summary.letter.sheet-name', { sheet }));
  const more = names.length - sheets.length;
  return more > 0
    ? text('summary.letter.tables-more', { sheets, more })
    : text('summary.letter.tables', { sheets });
}

/** A table, or cells of a sheet that are in none of its tables: these have no title. */
interface Place {
  readonly sheet: string;
  readonly title: string;
}

/** Where findings are, each place once, in the order of the workbook. */
function placesOf({ report, workbook }: SummaryContext, findings: readonly Finding[]): Place[] {
  const tables = tablesBySheet(report);
  const places = new Map<string, Place & { readonly order: readonly [number, number] }>();
  for (const { at } of findings) {
    const bieu = tables.get(at.sheet)?.find((one) => holdsStart(one, at));
    const title = clean(bieu?.title ?? '');
    const key = `${at.sheet} ${title}`;
    if (places.has(key)) continue;
    const sheet = shortened(workbook.sheets[at.sheet]!.name, NAME);
    places.set(key, { sheet, title, order: [at.sheet, (bieu?.range ?? at.rect).top] });
  }
  return [...places.values()].sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
}

function holdsStart({ sheet, range }: Bieu, { sheet: on, rect }: RangeRef): boolean {
  return holdsCell({ sheet, rect: range }, { sheet: on, row: rect.top, column: rect.left });
}

/** The tables of each sheet; there may be thousands of letters about them. */
function tablesBySheet(report: SummaryContext['report']): ReadonlyMap<number, readonly Bieu[]> {
  const known = bySheet.get(report);
  if (known) return known;
  const made = new Map<number, Bieu[]>();
  for (const { bieu } of report.tables) {
    const same = made.get(bieu.sheet);
    if (same) same.push(bieu);
    else made.set(bieu.sheet, [bieu]);
  }
  bySheet.set(report, made);
  return made;
}

const bySheet = new WeakMap<SummaryContext['report'], ReadonlyMap<number, readonly Bieu[]>>();
