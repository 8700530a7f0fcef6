/** Small grids that add up, to be changed in one place by a test. Rows and columns can be read off by address. */

/** Ten criteria by number, two districts before their communes, counts and averages; marks 1 and 0. */
export const DISTRICTS = `
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2026
(Kèm theo Kế hoạch)
TT | Tên huyện, xã   | Tiêu chí | < | < | < | < | < | < | < | < | <  | Tổng số tiêu chí đạt | Bình quân tiêu chí/xã
^  | ^               | 1        | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | ^                    | ^
I  | Huyện Mường Chà | 3        | 2 | 3 | 2 | 3 | 2 | 3 | 2 | 1 | 2  | 23                   | 7.67@0.00
1  | Xã Sa Lông      | 1        | 1 | 1 | 0 | 1 | 0 | 1 | 1 | 0 | 1  | 7                    |
2  | Xã Hừa Ngài     | 1        | 0 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0  | 6                    |
3  | Xã Na Sang      | 1        | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1  | 10                   |
II | Huyện Tủa Chùa  | 1        | 2 | 0 | 1 | 2 | 0 | 2 | 1 | 0 | 2  | 11                   | 5.50@0.00
1  | Xã Huổi Só      | 1        | 1 | 0 | 0 | 1 | 0 | 1 | 0 | 0 | 1  | 5                    |
2  | Xã Sín Chải     | 0        | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 1  | 6                    |
   | Tổng cộng       | 4        | 4 | 3 | 3 | 5 | 2 | 5 | 3 | 1 | 4  | 34                   | 6.80@0.00
`;

/** The nineteen criteria of 2021–2025 by name, no districts, total and average lines below; marks x and blank. */
export const CROSSES = `
BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN 19 TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024

STT | Tên xã     | Quy hoạch | Giao thông | Thủy lợi | Điện | Trường học | Cơ sở vật chất văn hóa | Cơ sở hạ tầng thương mại nông thôn | Thông tin và truyền thông | Nhà ở dân cư | Thu nhập | Nghèo đa chiều | Lao động | Tổ chức sản xuất và phát triển kinh tế nông thôn | Giáo dục và đào tạo | Y tế | Văn hóa | Môi trường và an toàn thực phẩm | Hệ thống chính trị và tiếp cận pháp luật | Quốc phòng và an ninh | Số tiêu chí đạt
1   | Xã Chà Cang  | x | x | x | x | x |   | x | x |   |   |   | x | x | x | x | x |   | x | x | 14
2   | Xã Nà Bủng   | x |   | x | x |   |   |   | x |   |   |   | x |   | x |   | x |   | x | x | 9
3   | Xã Pa Tần    | x |   | x |   | x |   | x | x |   |   |   | x | x | x | x |   | x | x | x | 12
4   | Xã Si Pa Phìn | x | x | x | x | x | x | x | x | x | x | x | x | x | x | x | x | x | x | x | 19
    | Tổng số xã đạt | 4 | 2 | 4 | 3 | 3 | 1 | 3 | 4 | 1 | 1 | 1 | 4 | 3 | 4 | 3 | 3 | 2 | 4 | 4 | 54
    | Bình quân    | 1 | 0.5 | 1 | 0.75 | 0.75 | 0.25 | 0.75 | 1 | 0.25 | 0.25 | 0.25 | 1 | 0.75 | 1 | 0.75 | 0.75 | 0.5 | 1 | 1 | 13.5
`;

/** Ten criteria by number, one list of wards and communes, the total on top; marks Đ and CĐ. */
export const WORDS = `
Phụ lục I: Kết quả thực hiện tiêu chí nông thôn mới các xã năm 2026
TT | Đơn vị          | Tiêu chí | <  | <  | <  | <  | <  | <  | <  | <  | <  | Số tiêu chí đạt
^  | ^               | 1        | 2  | 3  | 4  | 5  | 6  | 7  | 8  | 9  | 10 | ^
   | Toàn tỉnh       | 3        | 2  | 1  | 3  | 2  | 2  | 1  | 2  | 3  | 2  | 21
1  | Xã Tân Lập      | Đ        | Đ  | CĐ | Đ  | Đ  | CĐ | CĐ | Đ  | Đ  | CĐ | 6
2  | Xã Hòa Bình     | Đ        | CĐ | CĐ | Đ  | Đ  | Đ  | CĐ | CĐ | Đ  | Đ  | 6
3  | Xã Phú Xuân     | Đ        | Đ  | Đ  | Đ  | CĐ | Đ  | Đ  | Đ  | Đ  | Đ  | 9
`;

/** Criteria down the side, communes across, totals at the right and at the bottom; marks x and blank. */
export const ON_ITS_SIDE = `
Biểu 05: Kết quả thực hiện tiêu chí nông thôn mới năm 2026
TT | Tiêu chí                                       | Xã Tân Lập | Xã Hòa Bình | Xã Phú Xuân | Số xã đạt
1  | Quy hoạch                                      | x          | x           | x           | 3
2  | Hạ tầng kinh tế - xã hội                       | x          |             | x           | 2
3  | Phát triển kinh tế nông thôn                   |            |             | x           | 1
4  | Đào tạo nguồn nhân lực nông thôn               | x          | x           | x           | 3
5  | Văn hóa, giáo dục, y tế                        | x          | x           |             | 2
6  | Giảm nghèo và an sinh xã hội                   |            | x           | x           | 2
7  | Khoa học công nghệ và chuyển đổi số            |            |             | x           | 1
8  | Môi trường và cảnh quan nông thôn              | x          |             | x           | 2
9  | Xây dựng hệ thống chính trị và hành chính công | x          | x           | x           | 3
10 | Tiếp cận pháp luật và an ninh, quốc phòng      |            | x           | x           | 2
   | Tổng số tiêu chí đạt                           | 6          | 6           | 9           | 21
`;

/** As DISTRICTS, with a column of the number of communes, no averages. */
export const UNIT_COUNTS = `
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2026

TT | Tên huyện, xã   | Số xã | Tiêu chí | < | < | < | < | < | < | < | < | <  | Tổng số tiêu chí đạt
^  | ^               | ^     | 1        | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | ^
I  | Huyện Mường Chà | 3     | 3        | 2 | 3 | 2 | 3 | 2 | 3 | 2 | 1 | 2  | 23
1  | Xã Sa Lông      |       | 1        | 1 | 1 | 0 | 1 | 0 | 1 | 1 | 0 | 1  | 7
2  | Xã Hừa Ngài     |       | 1        | 0 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0  | 6
3  | Xã Na Sang      |       | 1        | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1  | 10
II | Huyện Tủa Chùa  | 2     | 1        | 2 | 0 | 1 | 2 | 0 | 2 | 1 | 0 | 2  | 11
1  | Xã Huổi Só      |       | 1        | 1 | 0 | 0 | 1 | 0 | 1 | 0 | 0 | 1  | 5
2  | Xã Sín Chải     |       | 0        | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 1  | 6
   | Tổng cộng       | 5     | 4        | 4 | 3 | 3 | 5 | 2 | 5 | 3 | 1 | 4  | 34
`;

/** DISTRICTS where Xã Huổi Só (row 10) has not submitted and the totals were made without it. */
export const NOT_SUBMITTED = `
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2026
(Kèm theo Kế hoạch)
TT | Tên huyện, xã   | Tiêu chí | < | < | < | < | < | < | < | < | <  | Tổng số tiêu chí đạt | Bình quân tiêu chí/xã
^  | ^               | 1        | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | ^                    | ^
I  | Huyện Mường Chà | 3        | 2 | 3 | 2 | 3 | 2 | 3 | 2 | 1 | 2  | 23                   | 7.67@0.00
1  | Xã Sa Lông      | 1        | 1 | 1 | 0 | 1 | 0 | 1 | 1 | 0 | 1  | 7                    |
2  | Xã Hừa Ngài     | 1        | 0 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0  | 6                    |
3  | Xã Na Sang      | 1        | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1  | 10                   |
II | Huyện Tủa Chùa  | 0        | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 1  | 6                    | 3.00@0.00
1  | Xã Huổi Só      |          |   |   |   |   |   |   |   |   |    |                      |
2  | Xã Sín Chải     | 0        | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 1  | 6                    |
   | Tổng cộng       | 3        | 3 | 3 | 3 | 4 | 2 | 4 | 3 | 1 | 3  | 29                   | 5.80@0.00
`;

/** DISTRICTS where criterion 1 (column C) has not been rated by anyone; there are no counts. */
export const NOT_RATED = `
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2026

TT | Tên huyện, xã   | Tiêu chí | < | < | < | < | < | < | < | < | <
^  | ^               | 1        | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
I  | Huyện Mường Chà | 3        | 2 | 3 | 2 | 3 | 2 | 3 | 2 | 1 | 2
1  | Xã Sa Lông      |          | 1 | 1 | 0 | 1 | 0 | 1 | 1 | 0 | 1
2  | Xã Hừa Ngài     |          | 0 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0
3  | Xã Na Sang      |          | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1
II | Huyện Tủa Chùa  | 1        | 2 | 0 | 1 | 2 | 0 | 2 | 1 | 0 | 2
1  | Xã Huổi Só      |          | 1 | 0 | 0 | 1 | 0 | 1 | 0 | 0 | 1
2  | Xã Sín Chải     |          | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 1
   | Tổng cộng       | 4        | 4 | 3 | 3 | 5 | 2 | 5 | 3 | 1 | 4
`;

/** Communes before their districts' totals, which are called after places without «huyện», each with its averages. */
export const CLOSED = `
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2026
TT | Tên xã          | Tiêu chí | < | < | < | < | < | < | < | < | <  | Số tiêu chí đạt
^  | ^               | 1        | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | ^
1  | Xã Sa Lông      | 1        | 1 | 1 | 0 | 1 | 0 | 1 | 1 | 0 | 1  | 7
2  | Xã Hừa Ngài     | 1        | 0 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 1  | 7
   | Cộng Ba Tri     | 2        | 1 | 2 | 1 | 2 | 1 | 2 | 1 | 0 | 2  | 14
   | Bình quân       | 1        | 0.5 | 1 | 0.5 | 1 | 0.5 | 1 | 0.5 | 0 | 1 | 7
1  | Xã Huổi Só      | 1        | 1 | 0 | 0 | 1 | 0 | 1 | 0 | 0 | 1  | 5
2  | Xã Sín Chải     | 0        | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 1  | 6
3  | Xã Na Sang      | 1        | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1  | 10
   | Cộng Giồng Trôm | 2        | 3 | 1 | 2 | 3 | 1 | 3 | 2 | 1 | 3  | 21
   | Bình quân       | 0.67@0.00 | 1 | 0.33@0.00 | 0.67@0.00 | 1 | 0.33@0.00 | 1 | 0.67@0.00 | 0.33@0.00 | 1 | 7
   | Tổng cộng       | 4        | 4 | 3 | 3 | 5 | 2 | 5 | 3 | 1 | 5  | 35
   | Bình quân chung | 0.8      | 0.8 | 0.6 | 0.6 | 1 | 0.4 | 1 | 0.6 | 0.2 | 1 | 7
`;

/** Each district's communes under a header of their own, its name above; a summary under the signatures. */
export const BLOCKS = `
Huyện Mường Chà
TT | Tên xã          | Tiêu chí | < | < | < | < | < | < | < | < | <  | Số tiêu chí đạt
^  | ^               | 1        | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | ^
1  | Xã Sa Lông      | 1        | 1 | 1 | 0 | 1 | 0 | 1 | 1 | 0 | 1  | 7
2  | Xã Hừa Ngài     | 1        | 0 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 1  | 7
   | Cộng            | 2        | 1 | 2 | 1 | 2 | 1 | 2 | 1 | 0 | 2  | 14
Huyện Tủa Chùa
TT | Tên xã          | Tiêu chí | < | < | < | < | < | < | < | < | <  | Số tiêu chí đạt
^  | ^               | 1        | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | ^
1  | Xã Huổi Só      | 1        | 1 | 0 | 0 | 1 | 0 | 1 | 0 | 0 | 1  | 5
2  | Xã Sín Chải     | 0        | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 1  | 6
3  | Xã Na Sang      | 1        | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1  | 10
   | Cộng            | 2        | 3 | 1 | 2 | 3 | 1 | 3 | 2 | 1 | 3  | 21

   | Người lập biểu  |          | Giám đốc
   | Số xã đạt 10 tiêu chí | 1
   | Số xã đạt dưới 10 tiêu chí | 4
`;
