import type { TableLine } from '../../bieu/tableLine';
import { clean, words } from '../../text/normalize';

// Which figures have bounds by their words. Only what words leave no doubt about: growth, balances, indices and
// comparisons may be negative or above 100.

const THINGS =
  '(?:xa|phuong|huyen|thon|ban(?! (?:do|ve|an|ghi|ke))|to dan pho|ho(?! (?:so|khau))|ho ngheo|ho can ngheo|khau|nhan khau|nguoi|lao dong|hoc sinh|tre em|giao vien|can bo|hop tac xa|htx|don vi|truong|hoi vien|san pham|mo hinh|tieu chi)';
const COUNT = new RegExp(`^(?:trong do |tong )?so (?:luong )?(?:(?:cac|luot) )?${THINGS}\\b`);
/** Words of changes, balances and differences, wherever they stand over a figure. */
const MAY_BE_NEGATIVE =
  /\b(?:tang|giam|chenh lech|bien dong|so voi|so sanh|con thieu|thieu|can doi|du no|tang truong|thay doi|dieu chinh|bu tru|tu nhien|co hoc)\b|±|\+\/-/;

const SHARE = /\b(?:ty le|ti le|ty trong|ti trong|co cau)\b/;
const PER_CENT = /^(?:ty le |ti le )?%$|^(?:ty le|ti le)$/;
/** Shares of a plan, of another period or of another thing than the whole may exceed 100. */
const MAY_EXCEED =
  /\b(?:so voi|so ke hoach|so kh|so cung ky|so sanh|th kh|kh th|ke hoach|kh|hoan thanh|thuc hien|giai ngan|du toan|tang|giam|toc do|chi so|chenh lech|cung ky|nam truoc|loi nhuan|lai|no|gioi tinh|nhap hoc|huy dong|phu thuoc|che do|thu chi|thu|chi|vuot|muc tieu|chi tieu|phat trien|bien dong|di hoc|den truong|ra lop)\b/;
const PER_OTHER = /‰|\/\s*\d|phần nghìn|phần vạn/iu;

/** Whether the words over a figure say that it counts things: never negative. */
export function countsThings(own: TableLine, other: TableLine): boolean {
  const key = words(ownWords(own));
  if (!COUNT.test(key)) return false;
  return ![...own.path, ...other.path].some((text) => MAY_BE_NEGATIVE.test(words(text)));
}

/** Whether the words over a figure say that it is a share of a whole: from 0 to 100 per cent. */
export function isShareOfWhole(own: TableLine, other: TableLine): boolean {
  const all = [...own.path, own.label, ...other.path];
  if (all.some((text) => MAY_EXCEED.test(words(text)) || PER_OTHER.test(clean(text)))) return false;
  const key = words(ownWords(own));
  if (SHARE.test(key) && /%/.test(own.path.join(' '))) return true;
  // a bare «%» or «Tỷ lệ» is a share of what the head over it counts
  const above = own.path.slice(0, -1).map(words);
  return PER_CENT.test(key) && above.some((text) => new RegExp(`\\b${THINGS}\\b`).test(text));
}

/** People, households and criteria: what a share beside the marks of a grid is of, right after the words for share. */
const SHARE_OF_WHOLE =
  /(?:\b(?:ty|ti) (?:le|trong)(?: %)?|\bphan tram|%) (?:so )?(?:ho(?! so)|nguoi|dan|nhan khau|khau|tieu chi|tc)\b/;

/** Whether a head, all its levels in one text, says that it is a share of people, households or criteria: 0 to 100 %. */
export function isHeadOfShare(head: string): boolean {
  const key = words(head);
  return SHARE_OF_WHOLE.test(key) && !MAY_EXCEED.test(key) && !PER_OTHER.test(clean(head));
}

function ownWords({ label, path }: TableLine): string {
  return label !== '' ? label : (path.at(-1) ?? '');
}
