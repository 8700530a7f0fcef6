import type { HighlightKind } from '../../../core/highlights/highlights';
import { LOOKS, type Look } from '../../../core/highlights/looks';
import { CELL_ROLES, NUMBER_FORMATS } from '../../../core/sheetPlan/cellLook';
import type { CellRole, NumberLook } from '../../../core/sheetPlan/cellRole';
import { BORDERS, cellFormat, FILLS, FONTS } from './cellFormats';
import { USUAL_DIGIT } from './digitWidth';
import type { Before, MakeItems, StyleItems } from './styleLists';
import { escapeXml } from './xmlElements';

/** The kinds of highlights, the gravest first: the order of their formats and of their rules. */
export const KINDS: readonly HighlightKind[] = [...LOOKS].reverse().map(([kind]) => kind);

const LINES = { Continuous: 'thin', Dash: 'dashed', Dot: 'dotted' } as const;

const rgb = (colour: string): string => `FF${colour.slice(1)}`;

/** A highlight's look as a differential format: only what it changes, so that the user's own fill lies beneath. */
function dxf({ fill, border }: Look): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    border ? `<${side} style="${LINES[border.style]}"><color rgb="${rgb(border.color)}"/></${side}>` : '',
  );
  const filled = `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(fill)}"/><bgColor rgb="${rgb(fill)}"/></patternFill></fill>`;
  return `<dxf>${filled}${border ? `<border>${sides.join('')}</border>` : ''}</dxf>`;
}

const LOOK_OF: ReadonlyMap<HighlightKind, Look> = new Map(LOOKS);
const DXFS = KINDS.map((kind) => dxf(LOOK_OF.get(kind)!));

/** Number formats that Excel has a number of its own for (ECMA-376, 18.8.30); the first is General. */
const BUILT_IN = ['', '#,##0', '#,##0.00'] as const;
const BUILT_IN_IDS = [0, 3, 4] as const;
/** Those it has not. */
const OWN_FORMATS = [...new Set(Object.values(NUMBER_FORMATS))].filter(
  (code) => !(BUILT_IN as readonly string[]).includes(code),
);
const ALL_FORMATS: readonly string[] = [...BUILT_IN, ...OWN_FORMATS];

const idOf = (format: number, nextFormat: number): number =>
  BUILT_IN_IDS[format] ?? nextFormat + format - BUILT_IN_IDS.length;

/** The styles of highlights and of the sheets we write: a cell format for every role in every number format. */
export const OWN_STYLES: MakeItems = (before): StyleItems => ({
  numFmts: OWN_FORMATS.map(
    (code, i) => `<numFmt numFmtId="${before.nextFormat + i}" formatCode="${escapeXml(code)}"/>`,
  ),
  fonts: FONTS,
  fills: FILLS,
  borders: BORDERS,
  cellXfs: CELL_ROLES.flatMap((role) =>
    ALL_FORMATS.map((_, format) => cellFormat(role, idOf(format, before.nextFormat), before)),
  ),
  dxfs: DXFS,
});

const ROLE_NUMBER: ReadonlyMap<CellRole, number> = new Map(CELL_ROLES.map((role, i) => [role, i]));
const FORMAT_NUMBER: ReadonlyMap<NumberLook, number> = new Map(
  (Object.keys(NUMBER_FORMATS) as NumberLook[]).map((look) => [
    look,
    ALL_FORMATS.indexOf(NUMBER_FORMATS[look]),
  ]),
);

/** Which number each look has, where the first of ours in the lists are these, and a digit takes so many pixels. */
export function stylesFrom(first: Pick<Before, 'cellXfs' | 'dxfs'>, digit = USUAL_DIGIT) {
  return {
    /** The width of a column as this workbook counts it. */
    width: (planned: number): number => Math.round(((planned * USUAL_DIGIT) / digit) * 10_000) / 10_000,
    highlight: (kind: HighlightKind): number => first.dxfs + KINDS.indexOf(kind),
    cell: (role: CellRole, look?: NumberLook): number => {
      const format = look === undefined ? 0 : FORMAT_NUMBER.get(look)!;
      return first.cellXfs + (ROLE_NUMBER.get(role) ?? 0) * ALL_FORMATS.length + format;
    },
  };
}

export type OwnStyles = ReturnType<typeof stylesFrom>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A style sheet for a workbook that has none. */
export const NEW_STYLE_SHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs></styleSheet>';
