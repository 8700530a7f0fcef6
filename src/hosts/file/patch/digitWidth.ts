import { attributesOf, parseElements } from './xmlElements';

/** Pixels of a digit in Calibri 11, the font of new workbooks: what planned widths count in. */
export const USUAL_DIGIT = 7;

/** How wide a digit is as a share of its font's size; half of it where nothing else is known. */
const SHARES: readonly (readonly [name: RegExp, share: number])[] = [
  [/^(?:arial|helvetica|liberation sans|\.vnarial)/i, 0.556],
  [/^(?:tahoma|segoe ui)/i, 0.546],
  [/^cambria/i, 0.554],
  [/^(?:verdana|dejavu sans)/i, 0.636],
];
const USUAL_SHARE = 0.503;
const [USUAL_SIZE, PIXELS_OF_A_POINT] = [11, 96 / 72];
const [LEAST, MOST] = [4, 24];

/**
 * Pixels that a digit takes in a workbook's usual font, in which files count the widths of columns (ECMA-376,
 * 18.3.1.13): a workbook in Times New Roman 14 would else have wider columns than one in Calibri 11, and our pages
 * would be drawn smaller. Of a style sheet without such a font, those of Calibri 11.
 */
export function digitPixels(styleSheet: string, part: string): number {
  const root = parseElements(styleSheet, part);
  const list = (name: string) => root.children.find((child) => child.name === name)?.children ?? [];
  const [normal] = list('cellStyleXfs');
  const number = normal ? Number(attributesOf(styleSheet, normal).get('fontId') ?? 0) : 0;
  const font = list('fonts')[number];
  const told = (name: string): string | undefined => {
    const element = font?.children.find((child) => child.name === name);
    return element && attributesOf(styleSheet, element).get('val');
  };
  const name = told('name');
  if (name === undefined) return USUAL_DIGIT;
  const size = Number(told('sz')) || USUAL_SIZE;
  const share = SHARES.find(([pattern]) => pattern.test(name))?.[1] ?? USUAL_SHARE;
  return Math.min(MOST, Math.max(LEAST, Math.round(size * PIXELS_OF_A_POINT * share)));
}
