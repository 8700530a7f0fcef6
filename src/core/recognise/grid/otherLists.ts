import { clean, words } from '../../text/normalize';
import type { CriterionColumn } from './criterionColumns';
import type { ClassedLine } from './levels';

// Lists with crosses that are no commune × criteria table: who does what, who came when.

/** Departments and bodies; bare words such as «Đoàn», «Hội» also begin names of communes. */
const DEPARTMENT =
  /^(?:các )?(?:sở|văn phòng|vp|vpđp|công an|bộ (?:chỉ huy|chqs)|bch|chi cục|cục|phòng|trung tâm|kho bạc|ngân hàng|bảo hiểm|bhxh|đài|báo|liên minh|liên đoàn|ủy ban mttq|ubmttq|mttq|mặt trận|ban (?:dân tộc|quản lý|qlda|chỉ huy|tuyên giáo|dân vận|tổ chức)|hội (?:nông dân|phụ nữ|lhpn|liên hiệp|cựu|ccb|chữ)|đoàn (?:thanh niên|tn|tncs)|tỉnh đoàn|trường)(?:$|[^\p{L}])/iu;
const PERSONS_HEAD = /\b(?:ho (?:va )?ten|hoc vien|can bo|nhan vien|dai bieu|nguoi tham (?:du|gia))\b/;
const ATTENDANCE_TITLE = /\b(?:diem danh|cham cong|danh sach (?:hoc vien|tham du|dai bieu))\b/;
const SESSION = /^(?:buoi|ngay|thang|tuan|lan|cau|quy|dot|phien|bai|chuyen de|tiet)(?: thu)? ?(?:\d|[ivx]+$)/;

/** Whether names, heads or title say that a table of crosses is a list of another kind. */
export function isOtherList(
  nameHead: string,
  title: string,
  columns: readonly CriterionColumn[],
  lines: readonly ClassedLine[],
): boolean {
  if (PERSONS_HEAD.test(nameHead) || ATTENDANCE_TITLE.test(words(title))) return true;
  if (isMost(columns, ({ header }) => SESSION.test(words(header)))) return true;
  const units = lines.filter((one) => one.class === 'unit' && one.label !== '');
  return isMost(units, ({ label }) => DEPARTMENT.test(clean(label)));
}

function isMost<T>(all: readonly T[], test: (one: T) => boolean): boolean {
  return all.length > 0 && all.filter(test).length * 2 > all.length;
}
