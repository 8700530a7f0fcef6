/** Messages about what sheets say about each other. */
export const across = {
  'meaning.across/criterion-count': 'Số xã đạt một tiêu chí ghi ở biểu này khác với biểu xã × tiêu chí.',
  'meaning.across/average': 'Bình quân tiêu chí/xã ghi ở biểu này khác với biểu xã × tiêu chí.',
  'meaning.across/bands': 'Số xã theo nhóm ghi ở biểu này khác với số đếm từ biểu xã × tiêu chí.',
  'meaning.across/villages': 'Số thôn, bản ghi ở hai biểu khác nhau.',
  'meaning.across/units': 'Hai biểu liệt kê các đơn vị khác nhau, hoặc ghi số đơn vị khác nhau.',
  'meaning.across/regression': 'Xã mất một tiêu chí đã đạt ở kỳ trước.',
  'meaning.across/jump': 'Số liệu thay đổi khác thường so với các đơn vị khác cùng biểu.',
} as const;
