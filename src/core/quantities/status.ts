import { clean, words } from '../text/normalize';
import { documentYear } from './period';
import type { Period, QuantityStatus } from './quantity';

const LONGEST = 600;

/** Words that say a figure is no result, the narrowest first. «Giao thông», «quy ước» must not match. */
const WISHES: readonly (readonly [QuantityStatus, RegExp])[] = [
  ['registered', /\bdang ky\b/],
  [
    'assigned',
    /\b(?:du kien (?:chi tieu )?giao|chi tieu giao|giao chi tieu|ke hoach giao|giao ke hoach|duoc giao)\b/,
  ],
  ['estimated', /(?<!(?:huong|quy|khe|cong) )\buoc (?:thuc hien|th|dat|ket qua|den|ca|nam)\b/],
];
/** «Kết quả thực hiện kế hoạch năm 2024» is a result. */
const RESULT =
  /\b(?:ket qua|da dat|hien trang|thuc trang|thuc hien (?:den|nam|het|6|9)|ra soat|so lieu thuc te|(?:kq|th) (?:nam )?20\d\d)\b/;
const PLAN = /\b(?:ke hoach|muc tieu|du kien|phan dau|lo trinh|kh (?:nam )?20\d\d)\b/;
const UNTIL = /\bden (?:het |cuoi )?(?:nam )?20\d\d\b/;
const OF_A_PLAN = /\bkem theo (?:[a-z]+ ){0,3}?(?:ke hoach|to trinh|de an)\b/;

/**
 * As what a table's figures are meant. The table's own words (its head of counts, title, sheet name) come first; a
 * plan's «Kết quả … đến năm 2025» made in 2022 is planned, whatever its head says. Null where nothing tells.
 */
export function statusIn(
  own: readonly string[],
  above: string,
  period: Period | null,
): QuantityStatus | null {
  // «tăng so với đăng ký» is not what was registered
  const said = own.map((text) => words(clean(text.slice(0, LONGEST))).replace(/\bso voi\b.*$/, ''));
  for (const [status, pattern] of WISHES) if (said.some((text) => pattern.test(text))) return status;
  const kept = words(above.slice(0, LONGEST));
  const written = documentYear(above);
  const isAhead = written !== null && period !== null && written < period.year;
  if (isAhead) return 'planned';
  if (OF_A_PLAN.test(kept) && said.some((text) => UNTIL.test(text))) return 'planned';
  for (const text of said) {
    const [result, plan] = [text.search(RESULT), text.search(PLAN)];
    // what is named first is meant: «kết quả thực hiện kế hoạch», «mục tiêu … so với kết quả»
    if (result >= 0 && (plan < 0 || result < plan)) return 'actual';
    if (plan >= 0) return 'planned';
  }
  return null;
}

/** Words that set versions of one table apart. */
const STAGES: readonly (readonly [string, RegExp])[] = [
  ['self', /\b(?:tu danh gia|tu cham)\b/],
  ['reviewed', /\btham tra\b/],
  ['appraised', /\btham dinh\b/],
  ['preliminary', /\bso bo\b/],
  ['adjusted', /\bdieu chinh\b/],
  ['draft', /\b(?:du thao|ban nhap|nhap)$|\bdu thao\b/],
  ['old', /\b(?:ban cu|so lieu cu)\b|\bcu$/],
  ['before', /\btruoc (?:khi )?(?:ra soat|sap nhap|sap xep|dieu chinh)\b/],
  ['after', /\bsau (?:khi )?(?:ra soat|sap nhap|sap xep|dieu chinh)\b/],
  ['advanced', /\bnang cao\b/],
  ['model', /\bkieu mau\b/],
];
const ROUND = /\b(?:lan|dot|phuong an|pa) (?:thu )?(\d|[ivx]{1,4}\b)/;
/** How Excel names a sheet's copy; «Biểu 02 (2024)» is that of a year. */
const COPY = /\((?!(?:19|20)\d\d\))\d+\)\s*$|\bcopy\b|bản sao/i;

/** Which version of a table this is, by words of its title and its sheet's name; empty for the plain one. */
export function stageIn(title: string, sheetName: string): string {
  const said = [title, sheetName].map((text) => words(text.slice(0, LONGEST)));
  const stages = STAGES.filter(([, pattern]) => said.some((text) => pattern.test(text))).map(([id]) => id);
  for (const text of said) {
    const round = ROUND.exec(text);
    if (round) stages.push(`round ${round[1]!}`);
  }
  if (COPY.test(clean(sheetName))) stages.push(`copy ${clean(sheetName)}`);
  return stages.join(' ');
}
