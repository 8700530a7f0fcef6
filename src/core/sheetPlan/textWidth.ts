/**
 * Advance widths of Times New Roman in thousandths of its size, upright and not bold (see `BOLD`), each with the letters
 * that have it, without their marks. Vietnamese vowels are as wide as the letters they are made of, but for the horn of
 * «ư».
 */
export const LETTERS_BY_WIDTH: readonly (readonly [number, string])[] = [
  [250, " .,'|"],
  [280, 'ijlt/:;\\'],
  [333, 'fr()-[]!'],
  [390, 'sIJz'],
  [445, 'ace?'],
  [500, 'bdghknopquvxyđơ0123456789«»–$"*_'],
  [560, 'ưFPS+=<>×÷−'],
  [610, 'ELTBZ'],
  [670, 'CRX'],
  [722, 'ADGHKNOQUVYwĐƠƯ&'],
  [780, 'm'],
  [900, 'MW%@—…'],
];
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  LETTERS_BY_WIDTH.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])),
);
/** Signs of other scripts and the like. */
const OTHER = 600;
/** What bold letters are wider by. */
const BOLD = 1.07;

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
