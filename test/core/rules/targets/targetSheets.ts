/** Small tables of targets by year that add up, to be changed in one place by a test. */

/** As Biểu 01: two header rows, start and target before the years, cumulative and increasing rows; 20 communes. */
export const YEARS = `
BIỂU 01: MỤC TIÊU XÂY DỰNG NÔNG THÔN MỚI ĐẾN NĂM 2025
(Kèm theo Kế hoạch)
TT  | MỤC TIÊU                                                        | Thực hiện đến hết năm 2021 | Mục tiêu đến hết năm 2025 | Chia cho các năm | <        | <        | <        | Ghi chú
^   | ^                                                               | ^                          | ^                         | Năm 2022         | Năm 2023 | Năm 2024 | Năm 2025 | ^
1   | Đơn vị cấp huyện hoàn thành nhiệm vụ xây dựng nông thôn mới     | 0         | 2            |      | 1    |      | 1        | TP Sơn La, huyện Tân Uyên
2   | Mức đạt tiêu chí bình quân/xã                                   | 13.5@0.00 | 16.2@0.00    | 14.2 | 14.9 | 15.6 | 16.2     |
3   | Thu nhập bình quân (Tr.đ/người/năm)                             | 30.5      | 45           | 33   | 37   | 41   | 45       |
4   | Tỷ lệ hộ nghèo (%)                                              | 25.4      | 10           | 21   | 17   | 13   | 10       |
5   | Tỷ lệ lao động qua đào tạo (%)                                  | 50.1      | ≥ 65         |      |      |      |          |
6   | Tỷ lệ hộ sử dụng nước hợp vệ sinh (%)                           | 80.5      | 92.65        | 84   | 87   | 90   | 92.7     |
7   | Kết quả đạt chuẩn theo xã                                       |           |              |      |      |      |          |
7.1 | Xã nông thôn mới kiểu mẫu                                       | 0         | 1            |      |      | 1    |          | Tân Lập
7.2 | Xã nông thôn mới nâng cao                                       | 0         | 4            | 1    | 1    | 1    | 1        | Tân Lập, Hòa Bình, Phú Xuân, Nà Tăm
7.3 | Xã nông thôn mới                                                |           |              |      |      |      |          |
    | - Số xã đạt chuẩn (19 tiêu chí) đã có QĐ công nhận              | 5         | 11           | 6    | 8    | 9    | 11       |
    | - Số xã đạt từ 15 - 18 tiêu chí                                 | 6         | 7            | 7    | 6    | 7    | 7        |
    | - Số xã đạt từ 10-14 tiêu chí                                   | 6         | 2            | 5    | 5    | 3    | 2        |
    | - Số xã đạt từ 5-9 tiêu chí                                     | 3         | 0            | 2    | 1    | 1    | 0        |
8   | Kết quả đạt chuẩn theo thôn, bản                                | 20        | 90           |      |      |      |          |
    | - Số thôn, bản đạt chuẩn nông thôn mới kiểu mẫu (có QĐ)         | 5         | 25           | 4    | 5    | 5    | 6        |
    | - Số thôn, bản đạt chuẩn nông thôn mới (có QĐ)                  | 15        | 65           | 10   | 12   | 13   | 15       |
`;

/** Another province: target first and start last, one header row printed again, numbers in the names, typed numbers as text; 24 communes. */
export const SWAPPED = `
PHỤ LỤC II: CHỈ TIÊU PHẤN ĐẤU GIAI ĐOẠN 2021 - 2025
Nội dung                                     | ĐVT      | Phấn đấu đến năm 2025 | 2021  | 2022  | 2023  | 2024  | 2025  | Hiện trạng cuối năm 2020 | Ghi chú
1. Số xã đạt chuẩn nông thôn mới (lũy kế)    | xã       | 14    | 7     | 9     | 10    | 12    | 14    | 6     | (có QĐ công nhận)
2. Số xã NTM nâng cao tăng thêm từng năm     | xã       | 6     | 1     | 1     | 1     | 1     | 2     | 0     | Quyết định số 318/QĐ-TTg
3. Số tiêu chí bình quân/xã                  | tiêu chí | 17,5  | 15,2  | 15,9  | 16,4  | 17,0  | 17,5  | 14,8  |
Nội dung                                     | ĐVT      | Phấn đấu đến năm 2025 | 2021  | 2022  | 2023  | 2024  | 2025  | Hiện trạng cuối năm 2020 | Ghi chú
4. Phân nhóm xã theo số tiêu chí             |          |       |       |       |       |       |       |       |
- Đạt 19/19 TC                               | xã       | 14    | 7     | 9     | 10    | 12    | 14    | 6     |
- Từ 15 đến 18 TC                            | xã       | 6     | 7     | 7     | 8     | 7     | 6     | 7     |
- Từ 10 đến dưới 15 TC                       | xã       | 4     | 7     | 6     | 5     | 4     | 4     | 7     |
- Dưới 10 TC                                 | xã       | 0     | 3     | 2     | 1     | 1     | 0     | 4     |
5. Tỷ lệ hộ nghèo đa chiều (%)               | %        | 5,0   | 11,2  | 9,5   | 8,0   | 6,4   | 5,0   | 12,5  | Sở LĐ-TB&XH theo dõi
`;

/** Ten criteria, 2026–2030, three header rows, the number of communes in a row of its own, the target behind the years. */
export const TEN = `
Biểu 02. Chỉ tiêu xây dựng nông thôn mới giai đoạn 2026 - 2030
TT | Chỉ tiêu                                | Kết quả đến 31/12/2025 | Kế hoạch giai đoạn 2026 - 2030 | <    | <    | <    | <    | <
^  | ^                                       | ^         | Phân kỳ thực hiện | <    | <    | <    | <    | Chỉ tiêu đến hết năm 2030
^  | ^                                       | ^         | 2026 | 2027 | 2028 | 2029 | 2030 | ^
I  | Tổng số xã                              | 12        | 12   | 12   | 12   | 12   | 12   | 12
II | Kết quả thực hiện bộ tiêu chí           |           |      |      |      |      |      |
1  | Số xã đạt chuẩn nông thôn mới           | 3         | 4    | 5    | 6    | 7    | 8    | 8
2  | Xã phân theo số tiêu chí đạt            |           |      |      |      |      |      |
-  | Số xã đạt 10 tiêu chí                   | 3         | 4    | 5    | 6    | 7    | 8    | 8
-  | Số xã đạt từ 5 đến 9 tiêu chí           | 6         | 6    | 6    | 5    | 5    | 4    | 4
-  | Số xã đạt dưới 5 tiêu chí               | 3         | 2    | 1    | 1    | 0    | 0    | 0
3  | Số tiêu chí đạt bình quân/xã            | 6.5@0.00  |      |      |      |      |      | 8.42@0.00
4  | Kết quả theo từng tiêu chí              |           |      |      |      |      |      |
-  | Quy hoạch                               | 12        |      |      |      |      |      | 12
-  | Hạ tầng kinh tế - xã hội                | 9         |      |      |      |      |      | 11
-  | Phát triển kinh tế nông thôn            | 8         |      |      |      |      |      | 10
-  | Đào tạo nguồn nhân lực nông thôn        | 7         |      |      |      |      |      | 9
-  | Văn hóa, giáo dục, y tế                 | 6         |      |      |      |      |      | 9
-  | Giảm nghèo và an sinh xã hội            | 8         |      |      |      |      |      | 10
-  | Khoa học công nghệ và chuyển đổi số     | 7         |      |      |      |      |      | 10
-  | Môi trường và cảnh quan nông thôn       | 6         |      |      |      |      |      | 9
-  | Xây dựng hệ thống chính trị và hành chính công | 8  |      |      |      |      |      | 11
-  | Tiếp cận pháp luật và an ninh, quốc phòng | 7       |      |      |      |      |      | 10
`;

/** A national form without years (Biểu 06 of 2026–2030): results and plans of half years; 2.3 is a part of 2.1. */
export const HALF_YEARS = `
Biểu 06: Kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới
TT  | Nội dung                                   | KQ 31/12 năm trước | TH 6 tháng | KH 6T cuối năm
I   | Kết quả xây dựng xã nông thôn mới          |    |    |
1   | Số xã thực hiện Chương trình               | 42 | 42 | 42
1.1 | Xã nhóm 1                                  | 5  | 5  | 5
1.2 | Xã nhóm 2                                  | 12 | 12 | 12
1.3 | Xã nhóm 3                                  | 25 | 25 | 25
2   | Số xã đạt 10 tiêu chí                      | 6  | 7  | 9
2.1 | Số xã đã có quyết định công nhận đạt chuẩn | 5  | 6  | 7
2.2 | Số xã đang hoàn thiện hồ sơ                | 1  | 1  | 2
2.3 | Số xã đạt nông thôn mới hiện đại           | 0  | 1  | 1
3   | Số xã đạt từ 5 - 9 tiêu chí                | 20 | 21 | 22
4   | Số xã đạt dưới 5 tiêu chí                  | 16 | 14 | 11
`;
