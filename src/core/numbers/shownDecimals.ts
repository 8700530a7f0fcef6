/** What a number format code shows of a number. */
export interface ShownFormat {
  /** Digits after the decimal sign; null for General and text, which show what the value has. */
  readonly decimals: number | null;
  readonly percent: boolean;
  readonly date: boolean;
}

const GENERAL: ShownFormat = { decimals: null, percent: false, date: false };
const cache = new Map<string, ShownFormat>();
const CACHE_LIMIT = 1000;

/** Decimals, per cent and date-ness of an Excel number format code (its first section: positive numbers). */
export function shownFormat(code: string | undefined): ShownFormat {
  if (code === undefined || code === '' || code === 'General' || code === '@') return GENERAL;
  const known = cache.get(code);
  if (known) return known;
  const shown = readFormat(code);
  if (cache.size < CACHE_LIMIT) cache.set(code, shown);
  return shown;
}

function readFormat(code: string): ShownFormat {
  // quoted text, escaped characters, fill and space directives and [colour] or [$-42A] sections are no digits
  const bare = code.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';', 1)[0]!;
  if (/general/i.test(bare)) return GENERAL;
  if (/[ymdhs]/i.test(bare) && !/[0#?]/.test(bare)) return { decimals: null, percent: false, date: true };
  const fraction = /[.]([0#?]+)/.exec(bare);
  return { decimals: fraction ? fraction[1]!.length : 0, percent: bare.includes('%'), date: false };
}

const MOST_DECIMALS = 9;

/**
 * Digits after the decimal sign that a number shows under a format; a General cell shows what it holds, up to
 * the nine digits that Excel's default column width can show.
 */
export function decimalsShown(value: number, code: string | undefined): number {
  const shown = shownFormat(code);
  if (shown.decimals !== null) return shown.decimals + (shown.percent ? 2 : 0);
  if (Number.isInteger(value)) return 0;
  // 15 significant digits are what Excel stores; 13.270000000000001 is 13.27
  const text = String(Number(value.toPrecision(15)));
  const digits = text.includes('e') ? MOST_DECIMALS : (text.split('.')[1]?.length ?? 0);
  return Math.min(digits, MOST_DECIMALS);
}
