/**
 * How a cell looks; a host knows what to do for each. Times New Roman throughout, as Nghị định 30/2020/NĐ-CP has it.
 * - `title`: bold 14, on one line; `heading`: the same, centred over its merge; `subtitle`: italic, centred;
 *   `unitLine`: italic, right («Đơn vị tính: xã»); `plain`: no frame;
 * - `head`: bold, centred, wrapped, framed, pale; `headVertical`: the same, turned by 90°;
 * - `body`: framed, wrapped, top, left with an indent; `centre`: framed, centred; `figure`: framed, right, not wrapped;
 * - `groupText`, `groupCentre`, `groupFigure`: bold, of a group's line (a district); `totalText`, `totalFigure`: bold, pale;
 * - `differs`: a framed figure that differs from what stands beside it: bold, with a thick frame;
 * - `link`: framed, looks like a link; `place`: the same, but looks like text, for papers that are signed; `note`: italic 12, no frame, wrapped;
 * - `nation`: bold 12, centred, no frame (Quốc hiệu); `office`: the same, wrapped, who sends a paper; `officeAbove`: the
 *   same upright, the office above it;
 * - `sign`: bold, centred, wrapped, no frame; `signNote`: italic, centred, no frame; `signText`: the
 *   same upright; `copiesHead`: bold italic 12, `copies`: 11, who gets a copy of a letter; `prose`: no frame, wrapped, justified.
 */
export type CellRole =
  | 'title'
  | 'heading'
  | 'subtitle'
  | 'unitLine'
  | 'plain'
  | 'head'
  | 'headVertical'
  | 'body'
  | 'centre'
  | 'figure'
  | 'groupText'
  | 'groupCentre'
  | 'groupFigure'
  | 'totalText'
  | 'totalFigure'
  | 'differs'
  | 'link'
  | 'place'
  | 'note'
  | 'nation'
  | 'office'
  | 'officeAbove'
  | 'sign'
  | 'signNote'
  | 'signText'
  | 'copiesHead'
  | 'copies'
  | 'prose';

/**
 * How a number is shown: `#,##0`; `#,##0.00`; a share 0–100 that already counts in per cent with two decimals; a
 * difference with its sign, and one with two decimals.
 */
export type NumberLook = 'whole' | 'decimals2' | 'percent2' | 'signed' | 'signed2';
