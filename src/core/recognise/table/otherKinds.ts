import type { Law } from '../../bieu/law';
import { words } from '../../text/normalize';
import type { View } from '../view';

/** What a sheet or a table is instead of a Biểu of figures; its words stand in the message catalogue. */
export type ListKind = 'projects' | 'assignment' | 'contacts' | 'products' | 'documents';

/** Heads of each kind of list; two of them, over columns of one table, tell it. */
const HEADS: readonly (readonly [ListKind, readonly RegExp[]])[] = [
  [
    'projects',
    [
      /^(?:ten |danh muc )(?:cong trinh|du an|cong trinh du an|du an cong trinh)\b|^(?:danh muc|cong trinh|du an)$/,
      /\b(?:dia diem|chu dau tu|tong muc dau tu|tmdt|khoi cong|nang luc thiet ke|quy mo|thoi gian (?:kc ht|thuc hien))\b/,
    ],
  ],
  [
    'assignment',
    [
      /\b(?:nhiem vu|noi dung (?:cong viec|nhiem vu|thuc hien)|cong viec)\b/,
      /\b(?:chu tri|phoi hop|phu trach|thuc hien chinh|thoi (?:han|gian hoan thanh)|nguoi thuc hien)\b/,
    ],
  ],
  [
    'contacts',
    [/\bho (?:va )?ten\b/, /\b(?:dien thoai|sdt|so dt|email|thu dien tu|chuc vu|ngay sinh|nam sinh|cccd)\b/],
  ],
  ['products', [/\bten san pham\b/, /\b(?:hang sao|so sao|chu the|phan hang|ocop)\b/]],
  [
    'documents',
    [
      /\b(?:so (?:ky )?hieu|so van ban|so ngay)\b/,
      /\b(?:trich yeu|ngay ban hanh|co quan ban hanh|noi dung van ban)\b/,
    ],
  ],
];

/** The kind of list that heads tell of; null where they tell of none. */
export function listKindOf(heads: readonly string[]): ListKind | null {
  const keys = heads.map(words).filter((key) => key !== '');
  const found = HEADS.find(([, patterns]) =>
    patterns.every((pattern) => keys.some((key) => key.length <= LONGEST_HEAD && pattern.test(key))),
  );
  return found?.[0] ?? null;
}

const LONGEST_HEAD = 80;

/** Of a list only what its form declares, and the totals that a line calls so, are held to arithmetic. */
export function lawsOfList(laws: readonly Law[]): Law[] {
  return laws.filter(
    ({ axis, origin, basis, form }) =>
      basis === 'declared' || (axis === 'down' && form.kind === 'sum' && origin === 'total-line'),
  );
}

/** Lines looked at for the heads of a list. */
const MOST_LINES = 40;
/** So many letters in one cell are prose. */
const SENTENCE = 60;

/** What a sheet without a Biểu is, by its heads or its prose; null where that is unclear. */
export function sheetKindOf(view: View): ListKind | 'prose' | null {
  let filled = 0;
  let sentences = 0;
  for (const line of view.lines.slice(0, MOST_LINES)) {
    const texts = Array.from({ length: view.width }, (_, place) => view.text(line, place)).filter(Boolean);
    const kind = texts.length >= 3 ? listKindOf(texts) : null;
    if (kind) return kind;
    filled += texts.length > 0 ? 1 : 0;
    sentences += texts.length <= 2 && texts.some((text) => text.length >= SENTENCE) ? 1 : 0;
  }
  return filled > 0 && sentences * 3 >= filled ? 'prose' : null;
}
