/**
 * TCVN3 (ABC): one byte a letter, stored by Excel as the Latin-1 character of that byte. The table is that of
 * TCVN 5712:1993, part VN1 (as `iconv` knows it), without its capitals that bear a tone: fonts of this family leave
 * those out and draw them with a font of capitals.
 */
const ROWS: readonly (readonly [from: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

/** Characters as stored → letters as meant; U+00AD, a soft hyphen elsewhere, is «ư» here. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([from, letters]) =>
    [...letters].map((letter, i) => [String.fromCharCode(from + i), letter] as const),
  ),
);

/** The Unicode text of TCVN3; characters that are none of it stay. With `capitals` all letters become capitals. */
export function decodeTcvn3(text: string, capitals = false): string {
  const decoded = text.replace(/[\u00A1-\u00FE]/g, (sign) => TCVN3.get(sign) ?? sign);
  return capitals ? decoded.toUpperCase() : decoded;
}
