import {
  CELL_LOOKS,
  CELL_ROLES,
  FONT_NAME,
  FRAME_COLOURS,
  LINK_COLOUR,
  PALE,
  type CellLook,
  type Frame,
} from '../../../core/sheetPlan/cellLook';
import type { CellRole } from '../../../core/sheetPlan/cellRole';

const rgb = (colour: string): string => `FF${colour.slice(1)}`;

function fontXml({ size, bold, italic, isLink }: CellLook): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${isLink ? '<u/>' : ''}`;
  const colour = isLink ? `<color rgb="${rgb(LINK_COLOUR)}"/>` : '';
  return `<font>${marks}<sz val="${size}"/>${colour}<name val="${FONT_NAME}"/><family val="1"/></font>`;
}

const LINES = { thin: 'thin', thick: 'medium' } as const;

function borderXml(frame: Exclude<Frame, 'none'>): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="${LINES[frame]}"><color rgb="${rgb(FRAME_COLOURS[frame])}"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

const LOOKS = CELL_ROLES.map((role) => CELL_LOOKS[role]);

/** The fonts, fills and borders that the looks of cells take. */
export const FONTS: readonly string[] = [...new Set(LOOKS.map(fontXml))];
export const FILLS: readonly string[] = [
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(PALE)}"/><bgColor indexed="64"/></patternFill></fill>`,
];
const FRAMES = ['thin', 'thick'] as const;
export const BORDERS: readonly string[] = FRAMES.map(borderXml);

function alignmentXml({ horizontal, indent, vertical, wraps, isTurned }: CellLook): string {
  const attributes = [
    ...(horizontal === 'general' ? [] : [`horizontal="${horizontal}"`]),
    ...(vertical === 'bottom' ? [] : [`vertical="${vertical}"`]),
    ...(indent > 0 ? [`indent="${indent}"`] : []),
    ...(isTurned ? ['textRotation="90"'] : []),
    ...(wraps ? ['wrapText="1"'] : []),
  ];
  return attributes.length === 0 ? '' : `<alignment ${attributes.join(' ')}/>`;
}

/** The cell format of a role with a number format, where ours come behind so many fonts, fills and borders. */
export function cellFormat(
  role: CellRole,
  numberFormat: number,
  before: { readonly fonts: number; readonly fills: number; readonly borders: number },
): string {
  const look = CELL_LOOKS[role];
  const { frame, isPale } = look;
  const alignment = alignmentXml(look);
  const attributes = [
    `numFmtId="${numberFormat}" fontId="${before.fonts + FONTS.indexOf(fontXml(look))}"`,
    `fillId="${isPale ? before.fills : 0}"`,
    `borderId="${frame === 'none' ? 0 : before.borders + FRAMES.indexOf(frame)}" xfId="0" applyFont="1"`,
    ...(numberFormat === 0 ? [] : ['applyNumberFormat="1"']),
    ...(isPale ? ['applyFill="1"'] : []),
    ...(frame === 'none' ? [] : ['applyBorder="1"']),
    ...(alignment === '' ? [] : ['applyAlignment="1"']),
  ].join(' ');
  return alignment === '' ? `<xf ${attributes}/>` : `<xf ${attributes}>${alignment}</xf>`;
}
