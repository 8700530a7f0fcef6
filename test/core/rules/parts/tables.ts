/** Small tables of parts that add up, to be changed in one place by a test. Rows and columns can be read off by address. */

/** Villages by district: two groups of columns under merged heads, total row last. */
export const VILLAGES = `
Biểu số 3: Chỉ tiêu thôn, bản đạt chuẩn nông thôn mới năm 2025
TT | Tên huyện       | Tổng số thôn, bản | Đăng ký của huyện | <             | <        | Dự kiến giao | <             | <
^  | ^               | ^                 | Tổng cộng         | NTM kiểu mẫu  | NTM      | Tổng cộng    | NTM kiểu mẫu  | NTM
1  | Huyện Mường Chà | 99                | 16                | 3             | 13       | 50           | 2             | 48
2  | Huyện Nậm Pồ    | 121               | 66                | 1             | 65       | 66           | 14            | 52
3  | Huyện Mường Nhé | 114               | 41                | 11            | 30       | 43           | 11            | 32
4  | Huyện Tủa Chùa  | 103               | 32                | 10            | 22       | 40           | 2             | 38
   | Tổng            | 437               | 155               | 25            | 130      | 199          | 29            | 170
`;

/** Funding by source: total first, Roman rows with Arabic parts, no column of totals. */
export const FUNDING = `
Phụ lục 7: Kế hoạch huy động nguồn lực năm 2026
                 |                                | ĐVT: triệu đồng  |
STT | Nội dung                       | Kế hoạch năm 2026 | Thực hiện 6 tháng
    | TỔNG SỐ                        | 48215.5           | 20107.5
I   | Ngân sách trung ương           | 21300             | 9120.5
1   | Vốn đầu tư công                | 18250             | 8100
2   | Kinh phí thường xuyên          | 3050              | 1020.5
II  | Ngân sách địa phương           | 16415.5           | 6987
1   | Cấp tỉnh                       | 12010             | 5400
2   | Cấp xã                         | 4405.5            | 1587
III | Huy động từ cộng đồng          | 10500             | 4000
1   | Tiền mặt                       | 2500              | 1000
2   | Ngày công, hiện vật quy đổi    | 8000              | 3000
`;

/** Poor households: a share of all and an average, with the digits they show. */
export const POVERTY = `
Biểu tổng hợp hộ nghèo năm 2025
TT | Đơn vị        | Tổng số hộ | Số hộ nghèo | Tỷ lệ hộ nghèo (%)
1  | Xã Sa Lông    | 1240       | 310         | 25
2  | Xã Hừa Ngài   | 1105       | 402         | 36.38@0.00
3  | Xã Na Sang    | 980        | 128         | 13.06@0.00
4  | Xã Huổi Só    | 757        | 301         | 39.76@0.00
5  | Xã Pa Tần     | 1312       | 245         | 18.67@0.00
   | Tổng cộng     | 5394       | 1386        | 25.7@0.0
`;
