/** Messages about targets by year. */
export const targets = {
  'relation/alternative': '{actual} thành {needed}',
  'unchecked.blank-part': 'Chưa kiểm được vì có ô thành phần để trống; để trống không phải là số 0.',
  'meaning.targets/final-year': 'Chỉ tiêu lũy kế: năm cuối không bằng mục tiêu.',
  'meaning.targets/increments': 'Chỉ tiêu tăng thêm: số đầu kỳ cộng các năm không bằng mục tiêu.',
  'meaning.targets/trend': 'Kết quả lũy kế giảm, hoặc tỷ lệ hộ nghèo tăng, giữa hai năm.',
  'meaning.targets/parts': 'Chỉ tiêu chung không bằng cộng các dòng «-» bên dưới.',
  'meaning.targets/bands': 'Các nhóm xã theo số tiêu chí cộng lại không bằng số xã.',
  'meaning.targets/average': 'Bình quân tiêu chí/xã không bằng tổng số xã đạt từng tiêu chí chia cho số xã.',
  'meaning.targets/bounds':
    'Tỷ lệ ngoài 0–100, số xã đạt lớn hơn số xã, xã kiểu mẫu nhiều hơn xã nâng cao hoặc xã đạt chuẩn.',
  'meaning.targets/named-units': 'Số đơn vị kể tên ở cột ghi chú khác với số ghi ở cột mục tiêu.',
} as const;
