import { clean, words } from './normalize';
import { remembering } from './remembering';

/** What a line that is no unit says of the units: their sum, their average, a share, or something else. */
export type TotalMeasure = 'sum' | 'average' | 'share' | 'other';

export interface TotalLabel {
  readonly measure: TotalMeasure;
  /** `all`: the label says it covers everything; `group`: it names a group; `open`: it does not say. */
  readonly scope: 'all' | 'group' | 'open';
  /** The group it names, in words («huyen muong cha», «i»), where it does. */
  readonly group: string | null;
}

const ADMIN =
  '(?:huyen|thi xa|thanh pho|tp|tx|thi tran|xa|phuong|khu vuc|vung|cum|nhom|dia ban|h|khu|tieu vung)';
const LABEL = '(?:[ivxlcdm]{1,6}|[a-h]|\\d{1,2})';
const EVERYTHING = '(?:(?:tinh|chung)\\b|(?:tinh)$)';

const SUM_HEAD = '(?:tong so|tong cong|tong hop|tong|cong|chung)';
/** Whole labels and openings that mean a sum. «Cộng Hòa», «Tổng Cọt», «Toàn Thắng» are communes and must not match. */
const ALL_SUM: readonly RegExp[] = [
  new RegExp(`^(?:${SUM_HEAD} )?(?:toan|ca) (?:tinh|bo|dia ban)\\b`),
  new RegExp(`^${SUM_HEAD} ${EVERYTHING}`),
  /^(?:tong so (?:cac )?|cong cac )(?:xa|don vi|tieu chi|tc|thon|ban|phuong|huyen)$/,
  /^cong (?:don vi|tieu chi|tc)$/,
  /^tong so (?:cac )?(?:xa|don vi|tieu chi|tc|thon|ban|phuong)(?: |$)/,
  /^(?:tong|cong|tong cong|tong so) (?:cac (?:xa|huyen|thon|ban|don vi)|toan bieu)$/,
  /^tong (?:cac )?(?:xa|don vi|tieu chi|tc|thon|ban|phuong)(?: (?:tieu chi|tc|dat\b.*))?$/,
  /^(?:so|tong so|sl|so luong) (?:xa|don vi|thon|ban|phuong) (?:da )?(?:dat|hoan thanh)\b/,
];
/** «I+II», «Tổng cộng (A+B)»: everything, by the numbers of its groups. */
const ALL_NUMBERED = new RegExp(`^(?:${SUM_HEAD} )?(?:[ivx]{1,4}(?: [ivx]{1,4})+|[a-d](?: [a-d])+)$`);
const OPEN_SUM: readonly RegExp[] = [
  // of a district where the table has several, of everything where it has one: what stands around it tells
  new RegExp(`^(?:${SUM_HEAD} )?(?:toan|ca) (?:huyen|vung|thanh pho|thi xa|xa|khu vuc|cum)$`),
  new RegExp(`^${SUM_HEAD} (?:huyen|thanh pho|thi xa|xa|vung|cum|khu vuc)$`),
  /^(?:so|tong so) (?:xa|don vi|thon|ban|phuong) (?:da )?(?:dat|hoan thanh)$/,
  new RegExp(`^${SUM_HEAD}$`),
  new RegExp(`^(?:tong so|tong cong|cong) (?:\\d|so\\b|dat\\b|ket qua\\b)|^tong (?:\\d|dat\\b|ket qua\\b)`),
];
const GROUP_NUMBERED = new RegExp(`^${SUM_HEAD} (?:muc )?(${LABEL})$`);
/** A group's number bears no diacritic: «Công Lí» and «Cống Vị» are names, not totals of LI and VI. */
const ENDS_IN_NUMBER = /(?:^|[^\p{L}])[a-z\d]+[^\p{L}\d]*$/iu;
const GROUP_SUM = new RegExp(`^${SUM_HEAD} (?:toan )?(${ADMIN} .+)$`);
const AVERAGE = /^(?:(?:ket qua |so tieu chi |muc dat )?(?:binh quan|trung binh|bq|tb)\b)/;
const SHARE = /^(?:(?:ty|ti) (?:le|trong)\b|% |%$|dat ty le\b|phan tram\b|dat %)/;
/** Lines about the whole table that are no sum of it: targets, changes, other periods, those that do not meet. */
const OTHER =
  /^(?:(?:so |tong so )?(?:xa|don vi) (?:dat )?(?:chuan )?(?:tu |tren |duoi )?\d+(?: (?:den )?\d+)? (?:tieu chi|tc)|ke hoach|chi tieu|muc tieu|so voi|tang giam|tang so voi|giam so voi|cung ky|nam truoc|(?:so|tong so) (?:xa|don vi|thon|ban) (?:chua|khong|con)\b|(?:so |xa |tong )?(?:chua|khong) dat\b|(?:ket qua |thuc hien |so lieu |kh |ke hoach |dang ky )?nam 20\d\d|kh (?:nam )?20|dang ky|chenh lech|trong do|bao gom|gom|chia ra|con lai|xep hang|xep loai|ghi chu|don vi phu trach|co quan phu trach|nguoi phu trach)/;

/** A longer text is prose, no label. */
const LONGEST = 300;

/** Reads a line's label as a total, average or share of other lines; null where it is none of them. */
export function parseTotalLabel(label: string): TotalLabel | null {
  const read = remembered(label);
  return read === NO_TOTAL ? null : read;
}

const NO_TOTAL = 'no total';
const remembered = remembering((label) => readTotal(label) ?? NO_TOTAL);

function readTotal(label: string): TotalLabel | null {
  // «Cộng vùng núi: 17 đơn vị», «Tổng cộng (24 xã)»: how many there are is no part of what is summed
  const shown = clean(label);
  if (shown.length > LONGEST) return null;
  const bare = shown.replace(/\s*[:(–-]?\s*\d[\d.]*\s*(?:đơn vị|xã|phường|thôn|bản)[^/]*$/iu, '');
  const text = words(bare);
  if (text === '') return null;
  if (OTHER.test(text)) return { measure: 'other', scope: 'open', group: null };
  if (AVERAGE.test(text)) return { measure: 'average', scope: 'open', group: null };
  if (SHARE.test(text)) return { measure: 'share', scope: 'open', group: null };
  const isNumbered = ENDS_IN_NUMBER.test(bare);
  const isAll = (isNumbered && ALL_NUMBERED.test(text)) || ALL_SUM.some((pattern) => pattern.test(text));
  if (isAll) return { measure: 'sum', scope: 'all', group: null };
  if (OPEN_SUM.some((pattern) => pattern.test(text))) return { measure: 'sum', scope: 'open', group: null };
  const group = (isNumbered && GROUP_NUMBERED.exec(text)) || GROUP_SUM.exec(text);
  return group ? { measure: 'sum', scope: 'group', group: group[1]! } : null;
}
