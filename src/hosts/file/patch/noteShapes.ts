import type { Note } from '../../../core/annotation/notes';
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/snapshot/address';

/** A cell as one number, to be looked up. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const CLOSING = '</xml>';
/** Shapes are numbered in blocks of this size, one block or more a drawing. */
const BLOCK = 1024;
/** How many columns and rows a note's box spans. */
const BOX = { columns: 4, rows: 6 };

const SHAPE = /<v:shape\s[^]*?<\/v:shape>/g;

/** A drawing of note boxes without any box. */
export function newShapes(block: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
    `<o:idmap v:ext="edit" data="${block}"/></o:shapelayout>${CLOSING}`
  );
}

/** A drawing with a box for every note; undefined where it is none that can be added to. */
export function addShapes(drawing: string, notes: readonly Note[]): string | undefined {
  const end = drawing.lastIndexOf(CLOSING);
  if (end < 0 || !drawing.includes('xmlns:v="urn:schemas-microsoft-com:vml"')) return undefined;
  const block = Number(/<o:idmap[^>]*\sdata="(\d+)/.exec(drawing)?.[1] ?? 1);
  let number = block * BLOCK;
  for (const [, id] of drawing.matchAll(/_x0000_s(\d{1,9})"/g)) number = Math.max(number, Number(id));
  const type = drawing.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  const shapes = notes.map((note) => shape(note, ++number));
  return drawing.slice(0, end) + type + shapes.join('') + drawing.slice(end);
}

function shape({ row, column }: Note, number: number): string {
  const left = Math.min(column + 1, MAX_COLUMNS - 1 - BOX.columns);
  const top = Math.min(Math.max(row - 1, 0), MAX_ROWS - 1 - BOX.rows);
  const anchor = [left, 15, top, 10, left + BOX.columns, 15, top + BOX.rows, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:240pt;height:96pt;` +
    'visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** A drawing without the boxes of these cells' notes; undefined where no shape is left. */
export function removeShapes(drawing: string, cells: ReadonlySet<number>): string | undefined {
  const rest = drawing.replace(SHAPE, (one) => {
    const [row, column] = [/<x:Row>\s*(\d+)/, /<x:Column>\s*(\d+)/].map((number) =>
      Number(number.exec(one)?.[1]),
    );
    return /ObjectType="Note"/.test(one) && cells.has(cellKey(row!, column!)) ? '' : one;
  });
  if (rest === drawing) return drawing;
  SHAPE.lastIndex = 0;
  if (!SHAPE.test(rest)) return undefined;
  // the type of note boxes was ours, where it stands as we wrote it and nobody uses it
  return rest.includes('"#_x0000_t202"') ? rest : rest.replace(SHAPE_TYPE, '');
}
