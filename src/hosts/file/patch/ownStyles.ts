import type { HighlightKind } from '../../../core/highlights/highlights';
import { LOOKS, type Look } from '../../../core/highlights/looks';
import type { CellRole } from '../../../core/sheetPlan/sheetPlan';
import type { MakeItems, StyleItems } from './styleLists';

/** The kinds of highlights, the gravest first: the order of their formats and of their rules. */
export const KINDS: readonly HighlightKind[] = [...LOOKS].reverse().map(([kind]) => kind);

const ROLES = ['title', 'plain', 'head', 'body', 'link'] as const satisfies readonly CellRole[];

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

/** The font of official documents (Nghị định 30/2020/NĐ-CP); every office has it. */
const FONT = '<name val="Times New Roman"/><family val="1"/>';
const FONTS = [
  `<font><sz val="12"/>${FONT}</font>`,
  `<font><b/><sz val="14"/>${FONT}</font>`,
  `<font><b/><sz val="12"/>${FONT}</font>`,
  `<font><u/><sz val="12"/><color rgb="FF0F548C"/>${FONT}</font>`,
];
const FILLS = [
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF0F0F0"/><bgColor indexed="64"/></patternFill></fill>',
];
const THIN = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="thin"><color rgb="FFA0A0A0"/></${side}>`,
);
const BORDERS = [`<border>${THIN.join('')}<diagonal/></border>`];

/** A cell format; its numbers count from the first items of ours. */
interface Format {
  readonly font: number;
  readonly framed: boolean;
  readonly filled: boolean;
  readonly alignment: string;
}

const TOP = '<alignment vertical="top" wrapText="1"/>';
const FORMATS: Readonly<Record<(typeof ROLES)[number], Format>> = {
  title: { font: 1, framed: false, filled: false, alignment: '' },
  plain: { font: 0, framed: false, filled: false, alignment: '' },
  head: {
    font: 2,
    framed: true,
    filled: true,
    alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
  },
  body: { font: 0, framed: true, filled: false, alignment: TOP },
  link: { font: 3, framed: true, filled: false, alignment: TOP },
};

/** The styles of highlights and of the sheets we write. */
export const OWN_STYLES: MakeItems = (before): StyleItems => ({
  fonts: FONTS,
  fills: FILLS,
  borders: BORDERS,
  cellXfs: ROLES.map((role) => {
    const { font, framed, filled, alignment } = FORMATS[role];
    const attributes = [
      `numFmtId="0" fontId="${before.fonts + font}"`,
      `fillId="${filled ? before.fills : 0}" borderId="${framed ? before.borders : 0}" xfId="0" applyFont="1"`,
      ...(filled ? ['applyFill="1"'] : []),
      ...(framed ? ['applyBorder="1"'] : []),
      ...(alignment === '' ? [] : ['applyAlignment="1"']),
    ].join(' ');
    return alignment === '' ? `<xf ${attributes}/>` : `<xf ${attributes}>${alignment}</xf>`;
  }),
  dxfs: DXFS,
});

/** Which number each look has, where the first of ours in the lists are these. */
export function stylesFrom(first: { readonly cellXfs: number; readonly dxfs: number }) {
  return {
    highlight: (kind: HighlightKind): number => first.dxfs + KINDS.indexOf(kind),
    cell: (role: CellRole): number =>
      first.cellXfs + Math.max(0, (ROLES as readonly CellRole[]).indexOf(role)),
  };
}

export type OwnStyles = ReturnType<typeof stylesFrom>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A style sheet for a workbook that has none. */
export const NEW_STYLE_SHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs></styleSheet>';
