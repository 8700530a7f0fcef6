import type { Evidence, TableBieu } from '../../bieu/bieu';
import type { Rect } from '../../snapshot/workbook';
import { periodOf } from '../grid/titleText';
import { rememberedRead } from '../rememberedRead';
import { foreignLaws } from '../targets/foreignLaws';
import { targetsOf } from '../targets/targetsFacts';
import { NOTHING_TOLD, type ToldLines } from '../told';
import type { View } from '../view';
import { columnsOf } from './columns';
import { headerOf } from './header';
import { layoutOf } from './layout';
import { measureOf } from './measureOf';
import { withDeclared } from './declared/declaredLaws';
import { unitsOf } from './declared/rowUnits';
import { decimalSign, readTableFigure, type DecimalSign } from './numberSigns';
import { lawsOfList, listKindOf, sheetKindOf, type ListKind } from './otherKinds';
import { regionsOf, regionUnder, type Region } from './region';
import { rowsOf } from './rows';
import { tableLaws } from './tableLaws';
import { totalDoubts } from './totalDoubts';

/** A table before it is known which sheet it stands on. */
export type TableReading = Omit<TableBieu, 'sheet' | 'sheetName' | 'hidden'>;

/** Why a sheet, or a part of it, is not taken for a table of figures. */
export type TableRefusal = 'no-figures' | 'no-laws' | ListKind | 'prose';

/** What the user says that a table is. */
export type ToldKind = 'parts' | 'targets';

/**
 * The tables of figures of a view (always upright), top to bottom; regions without figures or laws are left out. What
 * they are is found out, unless it is told: then a table needs no laws, but one of targets its columns of years.
 */
export function recogniseTables(
  view: View,
  told: ToldKind | null = null,
): {
  readonly tables: TableReading[];
  readonly refused: TableRefusal;
  /** Tables of figures of some size that nothing could be found to hold to. */
  readonly left: readonly TableReading[];
} {
  let refused: TableRefusal = sheetKindOf(view) ?? 'no-figures';
  const left: TableReading[] = [];
  const tables = regionsOf(view).flatMap((region): TableReading[] => {
    const table = readTable(view, region, told !== 'parts');
    if (!table) return [];
    if (
      told === null
        ? table.targets || table.laws.some(({ basis }) => basis !== 'observed') || hasDoubts(table)
        : isTold(table, told)
    )
      return [table];
    if (refused === 'no-figures' || refused === 'prose') refused = 'no-laws';
    if (isOfSomeSize(table)) left.push(table);
    return [];
  });
  return { tables, refused, left };
}

/** What a table seems to declare and does not keep has to be said, though nothing else of it can be checked. */
function hasDoubts({ declared }: TableReading): boolean {
  return declared.doubts.some(({ reason }) => reason === 'total-unlike');
}

/** Fewer figures are a remark beside a table. */
const LEAST_ROWS = 3;
const LEAST_COLUMNS = 2;

function isOfSomeSize({ rows, columns }: TableReading): boolean {
  return rows.filter(({ hasFigures }) => hasFigures).length >= LEAST_ROWS && columns.length >= LEAST_COLUMNS;
}

function isTold({ targets }: TableReading, told: ToldKind): boolean {
  return told === 'parts' || targets !== null;
}

/**
 * The table of a range read as the user says it is, with what is said of its lines; null where it cannot be read so.
 */
export function readToldTable(view: View, range: Rect, kind: ToldKind, told: ToldLines): TableReading | null {
  const regions = regionsOf(view);
  const region = regions.find(({ above, body }) =>
    [...above, ...body].some((line) => line >= range.top && line <= range.bottom),
  );
  const meant = told.header ? regionUnder(view, told.header, range.bottom, regions) : region;
  const table = meant && readTable(view, meant, kind === 'targets', told);
  return table && isTold(table, kind) ? table : null;
}

function readTable(
  view: View,
  region: Region,
  mayBeTargets: boolean,
  told: ToldLines = NOTHING_TOLD,
): TableReading | null {
  const layout = layoutOf(view, region, told.name);
  if (!layout) return null;
  const header = headerOf(view, region, layout, told.header);
  const whole: Region = { ...region, body: [...header.headings, ...region.body] };
  const titles = header.titles.flatMap((line) => textsOf(view, line));
  const rows = rowsOf(view, whole, layout);
  const columns = columnsOf(layout, header, tableMeasure(titles));
  const sign = signOf(view, region, layout.figures);
  const read = rememberedRead((row, column) => readTableFigure(view.cell(row, column), sign));
  const title = titles
    .filter((text) => text.length > 8)
    .join(' ')
    .slice(0, 300);
  const targets = mayBeTargets ? targetsOf({ rows, columns, read, title }) : null;
  const heads = [...layout.labels, ...layout.figures, ...layout.notes].flatMap(header.pathOf);
  const { laws: all, declared } = withDeclared({
    numbers: header.numbers,
    numbersLine: header.numbersLine,
    rows,
    columns,
    read,
    laws: tableLaws(rows, columns, read),
    unitAt: unitsOf(view, layout, header),
  });
  const isList = listKindOf(heads) !== null;
  const listed = isList ? lawsOfList(all) : all;
  const laws = targets ? foreignLaws(listed, rows) : listed;
  const doubts = targets || isList ? [] : totalDoubts(rows, columns, read, laws);
  return {
    kind: targets ? 'targets' : 'parts',
    targets: targets?.facts ?? null,
    range: {
      top: header.top,
      left: Math.min(...layout.labels, ...layout.figures),
      bottom: region.body.at(-1)!,
      right: Math.max(...layout.figures, ...layout.notes),
    },
    title,
    period: periodOf([title, view.sheet.name]),
    header: { top: header.top, bottom: header.bottom },
    rows,
    columns,
    numberingColumn: layout.numbering,
    nameColumn: layout.name,
    noteColumns: layout.notes,
    laws,
    declared: { ...declared, doubts: [...declared.doubts, ...doubts] },
    dossier: null,
    read,
    evidence: evidenceOf(targets?.evidence, columns.length, laws),
  };
}

/** Why the table was taken for one; what there is none of speaks for nothing. */
function evidenceOf(
  yearColumns: Evidence | undefined,
  columns: number,
  laws: TableReading['laws'],
): readonly Evidence[] {
  const declared = laws.filter(({ basis }) => basis !== 'observed').length;
  const all: readonly Evidence[] = [
    ...(yearColumns ? [yearColumns] : []),
    { id: 'figure-columns', count: columns, of: columns },
    { id: 'laws', count: declared, of: laws.length },
  ];
  return all.filter(({ count }) => count > 0);
}

function textsOf(view: View, line: number): string[] {
  return Array.from({ length: view.width }, (_, place) => view.text(line, place)).filter(
    (text) => text !== '',
  );
}

/** «ĐVT: %» over a table says what all its figures are. */
function tableMeasure(titles: readonly string[]): ReturnType<typeof measureOf> {
  const unit = titles
    .map((text) => /(?:đơn vị(?: tính)?|đvt|unit)\s*:?\s*(.*)$/iu.exec(text)?.[1])
    .find(Boolean);
  return unit ? measureOf(unit) : 'unknown';
}

function signOf(view: View, { body, kinds }: Region, figures: readonly number[]): DecimalSign {
  const texts: string[] = [];
  for (const line of body) {
    for (const place of figures) {
      if (kinds.get(line)![place] !== 'figure') continue;
      const value = view.cell(line, place)?.value;
      if (typeof value === 'string') texts.push(value);
    }
  }
  return decimalSign(texts);
}
