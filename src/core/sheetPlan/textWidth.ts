/**
 * Advance widths of Times New Roman in thousandths of its size, by letter without its marks: wide enough for the bold
 * face where that is wider. Vietnamese vowels are as wide as the letters they are made of, but for the horn of «ư».
 */
const WIDTHS: Readonly<Record<string, number>> = {
  ...widths(250, " .,'|"),
  ...widths(280, 'ijlt/:;\\'),
  ...widths(333, 'fr()-[]!'),
  ...widths(390, 'sIJz'),
  ...widths(445, 'ace?'),
  ...widths(500, 'bdghknopquvxyđơ0123456789«»–…$"*_'),
  ...widths(560, 'ưFPS+=<>×÷−'),
  ...widths(610, 'ELTBZ'),
  ...widths(670, 'CRX'),
  ...widths(722, 'ADGHKNOQUVYwĐƠƯ&'),
  ...widths(780, 'm'),
  ...widths(900, 'MW%@—…'),
};
/** Signs of other scripts and the like. */
const OTHER = 600;
/** What bold letters are wider by. */
const BOLD = 1.07;

function widths(width: number, letters: string): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}

/** The mark of «ơ» and «ư». */
const HORN = '\u031b';

/** By UTF-16 unit: a text is measured without being taken apart. */
const KNOWN = new Map<number, number>();

function widthOfUnit(unit: number): number {
  let width = KNOWN.get(unit);
  if (width === undefined) {
    const letter = String.fromCharCode(unit);
    const [base = '', ...marks] = letter.normalize('NFD');
    // «ư» is a letter of its own here, its tone is not; a mark by itself takes no room
    const plain = marks.includes(HORN) ? (base + HORN).normalize('NFC') : base;
    width = /\p{M}/u.test(base) ? 0 : (WIDTHS[plain] ?? OTHER);
    KNOWN.set(unit, width);
  }
  return width;
}

/** The width of a piece of text in Times New Roman, in points. */
export function textWidth(text: string, size: number, bold: boolean, start = 0, end = text.length): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum += widthOfUnit(text.charCodeAt(at));
  return (sum * size * (bold ? BOLD : 1)) / 1000;
}
