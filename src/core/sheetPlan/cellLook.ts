import type { CellRole, NumberLook } from './cellRole';

/** How the cells of a role are drawn; both hosts draw the same. */
export interface CellLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Looks like a link: underlined, in the colour of links. */
  readonly isLink: boolean;
  /** Is a link all the same: programs that give links a look of their own are told not to. */
  readonly isHiddenLink: boolean;
  readonly isPale: boolean;
  readonly frame: Frame;
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  /** Steps that the text keeps from its side's frame; a framed text would else touch the figure before it. */
  readonly indent: number;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wraps: boolean;
  /** Turned by 90°, to be read from below. */
  readonly isTurned: boolean;
}

export type Frame = 'none' | 'thin' | 'thick';

/** The font of official documents (Nghị định 30/2020/NĐ-CP); every office has it. */
export const FONT_NAME = 'Times New Roman';
export const LINK_COLOUR = '#0F548C';
export const PALE = '#F0F0F0';
export const FRAME_COLOURS: Readonly<Record<Exclude<Frame, 'none'>, string>> = {
  thin: '#A0A0A0',
  thick: '#000000',
};

/** Texts are 13 and titles 14, as Nghị định 30/2020/NĐ-CP has it; what stands in tables and notes is smaller. */
const [IN_TABLES, OF_TEXTS, OF_TITLES] = [12, 13, 14];
/** «Nơi nhận:» and those who get a copy, as its Phụ lục I has them (from memory). */
const [OF_COPIES_HEAD, OF_COPIES] = [12, 11];
/** Quốc hiệu and the names of offices: 12–13 as the same has it; the smaller leaves room for long names (from memory). */
const OF_HEADS = 12;

const PLAIN: CellLook = {
  size: OF_TEXTS,
  bold: false,
  italic: false,
  isLink: false,
  isHiddenLink: false,
  isPale: false,
  frame: 'none',
  horizontal: 'general',
  indent: 0,
  vertical: 'bottom',
  wraps: false,
  isTurned: false,
};
const FRAMED: CellLook = { ...PLAIN, size: IN_TABLES, frame: 'thin', vertical: 'top', wraps: true };
const TEXT: CellLook = { ...FRAMED, horizontal: 'left', indent: 1 };
const FIGURE: CellLook = { ...FRAMED, horizontal: 'right', wraps: false };
const HEAD: CellLook = {
  ...FRAMED,
  bold: true,
  isPale: true,
  horizontal: 'center',
  vertical: 'center',
};

/** The look of each role, as {@link CellRole} tells it. */
export const CELL_LOOKS: Readonly<Record<CellRole, CellLook>> = {
  title: { ...PLAIN, size: OF_TITLES, bold: true },
  heading: { ...PLAIN, size: OF_TITLES, bold: true, horizontal: 'center', vertical: 'center', wraps: true },
  subtitle: { ...PLAIN, italic: true, horizontal: 'center', vertical: 'center', wraps: true },
  unitLine: { ...PLAIN, italic: true, horizontal: 'right' },
  plain: PLAIN,
  head: HEAD,
  headVertical: { ...HEAD, isTurned: true },
  body: TEXT,
  centre: { ...FRAMED, horizontal: 'center' },
  figure: FIGURE,
  groupText: { ...TEXT, bold: true },
  groupCentre: { ...FRAMED, bold: true, horizontal: 'center' },
  groupFigure: { ...FIGURE, bold: true },
  totalText: { ...TEXT, bold: true, isPale: true },
  totalFigure: { ...FIGURE, bold: true, isPale: true },
  differs: { ...FIGURE, bold: true, frame: 'thick' },
  link: { ...TEXT, isLink: true },
  place: { ...TEXT, isHiddenLink: true },
  note: { ...PLAIN, size: IN_TABLES, italic: true, horizontal: 'left', vertical: 'top', wraps: true },
  nation: { ...PLAIN, size: OF_HEADS, bold: true, horizontal: 'center', vertical: 'top' },
  office: { ...PLAIN, size: OF_HEADS, bold: true, horizontal: 'center', vertical: 'top', wraps: true },
  officeAbove: { ...PLAIN, size: OF_HEADS, horizontal: 'center', vertical: 'top', wraps: true },
  sign: { ...PLAIN, bold: true, horizontal: 'center', vertical: 'top', wraps: true },
  signNote: { ...PLAIN, italic: true, horizontal: 'center', vertical: 'top', wraps: true },
  signText: { ...PLAIN, horizontal: 'center', vertical: 'top', wraps: true },
  copiesHead: { ...PLAIN, size: OF_COPIES_HEAD, bold: true, italic: true },
  copies: { ...PLAIN, size: OF_COPIES },
  prose: { ...PLAIN, horizontal: 'justify', vertical: 'top', wraps: true },
};

/** All roles, in the order of their looks above. */
export const CELL_ROLES = Object.keys(CELL_LOOKS) as readonly CellRole[];

/**
 * Number formats as files and Office.js hold them; which signs stand for thousands and decimals is the matter of
 * each computer's language: a Vietnamese one shows 1.778 and 15,46.
 */
export const NUMBER_FORMATS: Readonly<Record<NumberLook, string>> = {
  whole: '#,##0',
  decimals2: '#,##0.00',
  percent2: '#,##0.00',
  signed: '+#,##0;-#,##0;0',
  signed2: '+#,##0.00;-#,##0.00;0',
};
