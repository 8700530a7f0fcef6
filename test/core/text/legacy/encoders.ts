/**
 * Vietnamese text in the encodings of before Unicode, for fixtures. Tables of their own, letter by letter, so that a
 * slip in the decoder's is not repeated here: TCVN3 as `iconv -f TCVN5712-1` has it (typed from its output), VNI as
 * the tables of free keyboards print it.
 */
const TCVN3 =
  'à=B5 ả=B6 ã=B7 á=B8 ạ=B9 ă=A8 ằ=BB ẳ=BC ẵ=BD ắ=BE ặ=C6 â=A9 ầ=C7 ẩ=C8 ẫ=C9 ấ=CA ậ=CB ' +
  'è=CC ẻ=CE ẽ=CF é=D0 ẹ=D1 ê=AA ề=D2 ể=D3 ễ=D4 ế=D5 ệ=D6 ì=D7 ỉ=D8 ĩ=DC í=DD ị=DE ' +
  'ò=DF ỏ=E1 õ=E2 ó=E3 ọ=E4 ô=AB ồ=E5 ổ=E6 ỗ=E7 ố=E8 ộ=E9 ơ=AC ờ=EA ở=EB ỡ=EC ớ=ED ợ=EE ' +
  'ù=EF ủ=F1 ũ=F2 ú=F3 ụ=F4 ư=AD ừ=F5 ử=F6 ữ=F7 ứ=F8 ự=F9 ỳ=FA ỷ=FB ỹ=FC ý=FD ỵ=FE đ=AE ' +
  'Ă=A1 Â=A2 Ê=A3 Ô=A4 Ơ=A5 Ư=A6 Đ=A7';

const VNI =
  'á=aù à=aø ả=aû ã=aõ ạ=aï â=aâ ấ=aá ầ=aà ẩ=aå ẫ=aã ậ=aä ă=aê ắ=aé ằ=aè ẳ=aú ẵ=aü ặ=aë ' +
  'é=eù è=eø ẻ=eû ẽ=eõ ẹ=eï ê=eâ ế=eá ề=eà ể=eå ễ=eã ệ=eä í=í ì=ì ỉ=æ ĩ=ó ị=ò ' +
  'ó=où ò=oø ỏ=oû õ=oõ ọ=oï ô=oâ ố=oá ồ=oà ổ=oå ỗ=oã ộ=oä ơ=ô ớ=ôù ờ=ôø ở=ôû ỡ=ôõ ợ=ôï ' +
  'ú=uù ù=uø ủ=uû ũ=uõ ụ=uï ư=ö ứ=öù ừ=öø ử=öû ữ=öõ ự=öï ý=yù ỳ=yø ỷ=yû ỹ=yõ ỵ=î đ=ñ';

/** Letters as meant → characters as stored. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  TCVN3.split(' ').map((pair) => {
    const [letter, code] = pair.split('=') as [string, string];
    return [letter, String.fromCharCode(parseInt(code, 16))];
  }),
);

export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  VNI.split(' ').flatMap((pair) => {
    const [letter, stored] = pair.split('=') as [string, string];
    return [
      [letter, stored],
      [letter.toUpperCase(), stored.toUpperCase()],
    ] as const;
  }),
);

/** Text in TCVN3; a capital that bears a tone is stored as its small letter, for a font of capitals to draw. */
export function toTcvn3(text: string): string {
  const encode = (letter: string): string => TCVN3_LETTERS.get(letter) ?? letter;
  return [...text]
    .map((letter) => (TCVN3_LETTERS.has(letter) ? encode(letter) : encodeCapital(letter, encode)))
    .join('');
}

function encodeCapital(letter: string, encode: (letter: string) => string): string {
  const small = letter.toLowerCase();
  return TCVN3_LETTERS.has(small) ? encode(small) : letter;
}

/** Text in VNI. */
export function toVni(text: string): string {
  return [...text].map((letter) => VNI_LETTERS.get(letter) ?? letter).join('');
}
