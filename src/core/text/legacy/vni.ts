/**
 * VNI for Windows: a vowel is its letter and a second character for circumflex, breve and tone together; «i» with a
 * tone, «ỵ», «ơ», «ư» and «đ» are single characters. Small letters only: a capital is two capitals, and a capital
 * vowel may be followed by a small sign. Source: the VNI tables of free keyboards (xvnkb, Unikey).
 */
const TONE_SIGNS = 'ùøûõï';
const PAIRS: readonly (readonly [first: string, signs: string, letters: string])[] = [
  ['a', TONE_SIGNS, 'áàảãạ'],
  ['a', 'âáàåãä', 'âấầẩẫậ'],
  ['a', 'êéèúüë', 'ăắằẳẵặ'],
  ['e', TONE_SIGNS, 'éèẻẽẹ'],
  ['e', 'âáàåãä', 'êếềểễệ'],
  ['o', TONE_SIGNS, 'óòỏõọ'],
  ['o', 'âáàåãä', 'ôốồổỗộ'],
  ['ô', TONE_SIGNS, 'ớờởỡợ'],
  ['u', TONE_SIGNS, 'úùủũụ'],
  ['ö', TONE_SIGNS, 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];
const SINGLES: readonly (readonly [string, string])[] = [
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
];

/** Small letters: characters as stored → letters as meant. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...PAIRS.flatMap(([first, signs, letters]) =>
    [...letters].map((letter, i) => [first + signs[i]!, letter] as const),
  ),
  ...SINGLES,
]);

/** Pairs before single characters: «ôù» is «ớ», not «ơ» and a stray sign. */
const LETTERS = /[aeouyôö][àáâãäåèéêëïõøùúûü]|[íìæóòîôöñ]/gi;

/** The Unicode text of VNI; characters that are none of it stay. */
export function decodeVni(text: string): string {
  return text.replace(LETTERS, (found) => {
    const first = found[0]!;
    const isCapital = first !== first.toLowerCase();
    const whole = VNI.get(found.toLowerCase());
    if (whole !== undefined) return isCapital ? whole.toUpperCase() : whole;
    // a pair that is none: its first character may still be a letter of its own
    const alone = VNI.get(first.toLowerCase()) ?? first;
    return (isCapital ? alone.toUpperCase() : alone) + found.slice(1);
  });
}
