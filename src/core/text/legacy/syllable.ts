/** Whether a word can be a Vietnamese syllable: onset, rhyme and tone as the spelling allows them (from memory). */

const ONSETS = new Set(
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '), // the first one: none
);

const RHYMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu',
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uân uâng uât uây uc uê uênh uêch ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
    'y yêm yên yêng yêt yêu',
  ].flatMap((line) => line.split(' ')),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE_OR_DOT = /[\u0301\u0323]/;
/** No syllable is longer than «nghiêng». */
const LONGEST = 7;
const LONGEST_ONSET = 3;

/** Whether a word (letters only, any case) can be a syllable: «Nghèo», «hoà», «hòa»; not «Kho¶ng», «Tæng», «haỳ». */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST * 2) return false;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const result = isSpelt(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, result);
  return result;
}

/** The same few hundred words make up most tables. */
const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, boolean>();

function isSpelt(word: string): boolean {
  const { letters, tone, toneAt } = partsOf(word.toLowerCase());
  if (letters.length === 0 || letters.length > LONGEST || tone.length > 1) return false;
  for (let length = Math.min(LONGEST_ONSET, letters.length); length >= 0; length--) {
    const rhyme = letters.slice(length);
    if (!ONSETS.has(letters.slice(0, length)) || !RHYMES.has(rhyme)) continue;
    if (tone === '') return true;
    const isStopped = /(?:[ptc]|ch)$/.test(rhyme);
    if (tonePlaces(rhyme).includes(toneAt - length) && (!isStopped || ACUTE_OR_DOT.test(tone))) return true;
  }
  // «gì», «giêng»: the «i» of the onset is the vowel
  return /^gi$/.test(letters) && tone !== '' && toneAt === 1;
}

/** The letters without tones, the tones, and the letter that bears the last one. */
function partsOf(word: string): { letters: string; tone: string; toneAt: number } {
  let letters = '';
  let tone = '';
  let toneAt = -1;
  for (const sign of word.normalize('NFC')) {
    const decomposed = sign.normalize('NFD');
    const marks = decomposed.match(TONES)?.join('') ?? '';
    letters += decomposed.replace(TONES, '').normalize('NFC');
    if (marks === '') continue;
    tone += marks;
    toneAt = letters.length - 1;
  }
  return { letters, tone, toneAt };
}

/** The letters of a rhyme that may bear its tone; «oa», «oe» and «uy» have an old and a new way. */
function tonePlaces(rhyme: string): number[] {
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map((letter) => rhyme.lastIndexOf(letter)));
  if (marked >= 0) return [marked];
  const vowels = /^[aeioưuy]+/.exec(rhyme)![0].length;
  if (rhyme.startsWith('ư')) return [0];
  if (vowels < rhyme.length) return [vowels - 1];
  if (vowels === 3) return [1];
  return ['oa', 'oe', 'uy'].includes(rhyme) ? [0, 1] : [0];
}
