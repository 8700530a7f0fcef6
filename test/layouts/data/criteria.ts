/** Criteria sets as data: the official name, a usual short form, and words another province could use instead. */
export interface Criterion {
  readonly number: number;
  readonly full: string;
  readonly short: string;
  readonly synonym: string;
}

export interface CriteriaSet {
  readonly id: SetId;
  readonly criteria: readonly Criterion[];
  /** Heads over neighbouring criteria: from, to (numbers from 1, both included) and the head's words. */
  readonly heads: readonly (readonly [number, number, string])[];
  /** What the set rates. */
  readonly rates: 'commune' | 'village';
}

export type SetId = 'basic19' | 'advanced19' | 'new10' | 'village8' | 'village12';

type Words = readonly [full: string, short: string, synonym: string];

function set(
  id: SetId,
  rates: CriteriaSet['rates'],
  heads: CriteriaSet['heads'],
  words: readonly Words[],
): CriteriaSet {
  const criteria = words.map(([full, short, synonym], i) => ({ number: i + 1, full, short, synonym }));
  return { id, rates, heads, criteria };
}

const PLAN: Words = ['Quy hoạch', 'QH', 'Công tác quy hoạch'];
const ROADS: Words = ['Giao thông', 'GT', 'Đường giao thông nông thôn'];
const WATER: Words = ['Thủy lợi và phòng, chống thiên tai', 'TL & PCTT', 'Tưới tiêu, phòng chống lụt bão'];
const POWER: Words = ['Điện', 'Điện NT', 'Lưới điện nông thôn'];
const TRADE: Words = ['Cơ sở hạ tầng thương mại nông thôn', 'CSHT thương mại', 'Chợ, điểm mua bán'];
const MEDIA: Words = ['Thông tin và Truyền thông', 'TT&TT', 'Bưu chính, viễn thông'];
const HOUSES: Words = ['Nhà ở dân cư', 'Nhà ở', 'Xóa nhà tạm, dột nát'];
const INCOME: Words = ['Thu nhập', 'TN', 'Thu nhập BQ đầu người'];
const POVERTY: Words = ['Nghèo đa chiều', 'Nghèo ĐC', 'Tỷ lệ nghèo'];
const LABOUR: Words = ['Lao động', 'LĐ', 'Lao động qua đào tạo'];
const PRODUCTION: Words = [
  'Tổ chức sản xuất và phát triển kinh tế nông thôn',
  'HT tổ chức SX',
  'Phát triển sản xuất, hợp tác xã',
];
const DEFENCE: Words = ['Quốc phòng và An ninh', 'QP&AN', 'An ninh trật tự, quân sự'];

const BASIC: readonly Words[] = [
  PLAN,
  ROADS,
  WATER,
  POWER,
  ['Trường học', 'CSVC trường học', 'Trường lớp'],
  ['Cơ sở vật chất văn hóa', 'CSVC văn hóa', 'Nhà văn hóa, sân thể thao'],
  TRADE,
  MEDIA,
  HOUSES,
  INCOME,
  POVERTY,
  LABOUR,
  PRODUCTION,
  ['Giáo dục và Đào tạo', 'GD&ĐT', 'Phổ cập giáo dục'],
  ['Y tế', 'YT', 'Chăm sóc sức khỏe'],
  ['Văn hóa', 'VH', 'Đời sống văn hóa'],
  ['Môi trường và an toàn thực phẩm', 'MT&ATTP', 'Nước sạch, vệ sinh môi trường'],
  ['Hệ thống chính trị và tiếp cận pháp luật', 'HTCT&TCPL', 'Tổ chức chính trị, pháp luật'],
  DEFENCE,
];

const ADVANCED: readonly Words[] = [
  PLAN,
  ROADS,
  WATER,
  POWER,
  ['Giáo dục', 'GD', 'Trường học, phổ cập'],
  ['Văn hóa', 'VH', 'Thiết chế văn hóa'],
  TRADE,
  MEDIA,
  HOUSES,
  INCOME,
  POVERTY,
  LABOUR,
  PRODUCTION,
  ['Y tế', 'YT', 'Chăm sóc sức khỏe'],
  ['Hành chính công', 'HCC', 'Dịch vụ công'],
  ['Tiếp cận pháp luật', 'TCPL', 'Phổ biến pháp luật'],
  ['Môi trường', 'MT', 'Bảo vệ môi trường'],
  ['Chất lượng môi trường sống', 'CLMTS', 'Nước sạch, an toàn thực phẩm'],
  DEFENCE,
];

const NEW: readonly Words[] = [
  PLAN,
  ['Hạ tầng kinh tế - xã hội', 'HT KT-XH', 'Kết cấu hạ tầng'],
  ['Phát triển kinh tế nông thôn', 'PT KTNT', 'Sản xuất, thu nhập'],
  ['Đào tạo nguồn nhân lực nông thôn', 'ĐT nhân lực', 'Lao động, đào tạo nghề'],
  ['Văn hóa, giáo dục, y tế', 'VH, GD, YT', 'Văn hóa - xã hội'],
  ['Giảm nghèo và an sinh xã hội', 'GN & ASXH', 'Hộ nghèo, an sinh'],
  ['Khoa học công nghệ và chuyển đổi số', 'KHCN & CĐS', 'Chuyển đổi số'],
  ['Môi trường và cảnh quan nông thôn', 'MT & CQ', 'Cảnh quan, vệ sinh môi trường'],
  ['Xây dựng hệ thống chính trị và hành chính công', 'HTCT & HCC', 'Chính quyền, dịch vụ công'],
  ['Tiếp cận pháp luật và an ninh, quốc phòng', 'TCPL & ANQP', 'Pháp luật, an ninh trật tự'],
];

const VILLAGE: readonly Words[] = [
  ['Đường thôn, ngõ xóm', 'Đường thôn', 'Giao thông thôn'],
  ['Điện chiếu sáng', 'Điện', 'Đèn đường'],
  ['Nhà văn hóa thôn', 'NVH thôn', 'Nơi sinh hoạt cộng đồng'],
  ['Nhà ở và vườn hộ', 'Nhà, vườn', 'Vườn mẫu'],
  ['Thu nhập của người dân', 'TN', 'Mức sống'],
  ['Hộ nghèo', 'Nghèo', 'Giảm nghèo'],
  ['Vệ sinh, cảnh quan', 'VS, CQ', 'Xanh - sạch - đẹp'],
  ['An ninh trật tự', 'ANTT', 'Bình yên'],
  ['Hàng rào, cổng ngõ', 'Hàng rào', 'Cổng, rào xanh'],
  ['Phân loại rác tại hộ', 'Rác thải', 'Thu gom rác'],
  ['Sinh hoạt chi bộ, đoàn thể', 'Chi bộ', 'Tổ chức đoàn thể'],
  ['Hương ước, quy ước', 'Hương ước', 'Quy ước thôn'],
];

const NINETEEN_HEADS: CriteriaSet['heads'] = [
  [1, 1, 'Quy hoạch'],
  [2, 9, 'Hạ tầng KT-XH'],
  [10, 13, 'Kinh tế và tổ chức sản xuất'],
  [14, 17, 'Văn hóa - Xã hội - Môi trường'],
  [18, 19, 'Hệ thống chính trị'],
];

export const SETS: Readonly<Record<SetId, CriteriaSet>> = {
  basic19: set('basic19', 'commune', NINETEEN_HEADS, BASIC),
  advanced19: set('advanced19', 'commune', [], ADVANCED),
  new10: set(
    'new10',
    'commune',
    [
      [1, 2, 'Quy hoạch, hạ tầng'],
      [3, 4, 'Kinh tế'],
      [5, 8, 'Xã hội - Môi trường'],
      [9, 10, 'Chính trị, an ninh'],
    ],
    NEW,
  ),
  village8: set(
    'village8',
    'village',
    [
      [1, 4, 'Hạ tầng'],
      [5, 8, 'Đời sống'],
    ],
    VILLAGE.slice(0, 8),
  ),
  village12: set(
    'village12',
    'village',
    [
      [1, 4, 'Hạ tầng'],
      [5, 12, 'Đời sống, cảnh quan'],
    ],
    VILLAGE,
  ),
};
