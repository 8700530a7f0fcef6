/** One commune: names merged down, indicators in a column of their own, the district's verdict beside the commune's. */
export const MERGED = `
  BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ, THẨM TRA XÃ SA LÔNG
  TT | Tên tiêu chí | Nội dung tiêu chí | Yêu cầu đạt chuẩn | Kết quả thực hiện | Xã tự đánh giá | Huyện thẩm tra | Kết quả tiêu chí | Ghi chú
  1 | Quy hoạch | 1.1 Có quy hoạch chung được phê duyệt | Đạt | Đạt | Đạt | Đạt | Đạt |
  ^ | ^ | 1.2 Có quy định quản lý quy hoạch | Đạt | Đạt | Đạt | Đạt | ^ |
  2 | Giao thông | 2.1 Đường xã được nhựa hóa | 100% | 100% | Đạt | Đạt | Chưa đạt |
  ^ | ^ | 2.2 Đường thôn được cứng hóa | ≥ 80% | 76% | Đạt | Chưa đạt | ^ |
  ^ | ^ | 2.3 Đường ngõ, xóm sạch | 100% | 100% | Đạt | Đạt | ^ |
  3 | Thủy lợi và PCTT | 3.1 Tỷ lệ đất được tưới tiêu | ≥ 80% | 85% | Đạt | Đạt | Đạt |
  ^ | ^ | 3.2 Bảo đảm phòng chống thiên tai tại chỗ | Khá | Khá | Đạt | Không xét | ^ |
  4 | Điện | 4.2 Tỷ lệ hộ dùng điện an toàn | ≥ 98% | 99,2% | Đạt | Đạt | Đạt |
   | Tổng số tiêu chí đạt | | | | 4/4 | 3/4 | |
  Người lập biểu`;

/** One list: criteria and indicators one under the other, results of each criterion on its own row. */
export const LISTED = `
  HỒ SƠ XÉT CÔNG NHẬN XÃ ĐẠT CHUẨN NÔNG THÔN MỚI
  STT | Tiêu chí, chỉ tiêu | Mức đạt chuẩn | Kết quả đánh giá | <
  ^ | ^ | ^ | Xã tự đánh giá | Tỉnh thẩm định
  I | NHÓM HẠ TẦNG | | |
  1 | Quy hoạch | | Đạt | Đạt
  1.1 | Có quy hoạch chung | Đạt | Đạt | Đạt
  1.2 | Có quy định quản lý | Đạt | Đạt | Đạt
  2 | Giao thông | | Đạt | Chưa đạt
  2.1 | Đường xã | 100% | Đạt | Đạt
  2.2 | Đường thôn | 80% | Đạt | Chưa đạt (còn 2 km)
  3 | Điện | | Chưa đạt | Chưa đạt
  3.1 | Hệ thống điện đạt chuẩn | Đạt | Đạt | Đạt
  3.2 | Hộ dùng điện an toàn | 98% | Cơ bản đạt | Chưa đạt
  II | NHÓM KINH TẾ | | |
  4 | Thu nhập | 48 triệu đồng | Đạt | Đạt
  5 | Nghèo đa chiều | 12% | Chưa đạt | Chưa đạt
  Cộng | Số tiêu chí đạt chuẩn | | 3 | 2`;

/** The national form of communes: by period a result and whether it is met. */
export const PERIODS = `
  Biểu số 10. KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ NÔNG THÔN MỚI
  TT | Tên tiêu chí | Thực hiện đến 31/12 năm trước | < | Thực hiện 6 tháng | <
  ^ | ^ | Kết quả | Đánh giá đạt | Kết quả | Đánh giá đạt
  1 | Quy hoạch | Có QHC | Đạt | Có QHC | Đạt
  2 | Giao thông | 90% | Chưa đạt | 100% | Đạt
  3 | Điện | 99% | Đạt | 99% | Đạt
  4 | Trường học | 3/4 | Chưa đạt | 3/4 | Chưa đạt
  5 | Thu nhập | 50 | Đạt | 52 | Đạt
   | Tổng cộng | | 3 | | 4`;

/** Crosses in a column for met and one for not met; the count stands in words below. */
export const CROSSES = `
  BIỂU TỰ ĐÁNH GIÁ TIÊU CHÍ THÔN NÔNG THÔN MỚI KIỂU MẪU
  TT | Tiêu chí | Nội dung | Tự đánh giá | <
  ^ | ^ | ^ | Đạt | Chưa đạt
  1 | Giao thông | Đường trục thôn được cứng hóa | x |
  | | Đường ngõ xóm sạch sẽ quanh năm | x |
  2 | Nhà ở | Không còn nhà tạm, nhà dột nát | | x
  3 | Y tế | Tỷ lệ người dân tham gia bảo hiểm | x |
  4 | Văn hóa | Thôn được công nhận văn hóa ba năm | x |
  | | Có nhà văn hóa đạt chuẩn theo quy định | | x
  Cộng: 2 tiêu chí đạt`;
