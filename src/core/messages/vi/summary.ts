/** Words of the summary sheets. */
export const summary = {
  'summary.time': '{time} ngày {date}',
  'summary.source': '(Tổng hợp từ sheet {sheets}; số liệu lấy lúc {time})',
  'summary.and-more': '{list} và còn {more} đơn vị nữa',
  'summary.period.year': 'năm {year}',
  'summary.period.months': '{months} tháng năm {year}',
  'summary.total': 'Tổng cộng',
  'summary.not-sent': 'chưa gửi',
  'summary.unit.communes': 'Đơn vị tính: xã',
  'summary.unit.marks': '1: đạt; 0: chưa đạt',
  'summary.band.one': '{number} tiêu chí',
  'summary.band.range': '{low}–{high} tiêu chí',
  'summary.band.below': 'dưới {number} tiêu chí',

  'summary.head.number': 'STT',
  'summary.head.district': 'Huyện, thị xã, thành phố',
  'summary.head.commune': 'Xã',
  'summary.head.communes': 'Số xã',
  'summary.head.criteria': 'Tiêu chí',
  'summary.head.communes-by-criterion': 'Số xã đạt từng tiêu chí',
  'summary.head.total-criteria': 'Tổng số tiêu chí đạt',
  'summary.head.average': 'Bình quân tiêu chí/xã',
  'summary.head.communes-by-band': 'Số xã theo số tiêu chí đạt',
  'summary.head.not-sent': 'Xã chưa gửi',
  'summary.head.rank': 'Xếp hạng',
  'summary.head.share-standard': 'Tỷ lệ xã đạt chuẩn (%)',
  'summary.head.met': 'Số tiêu chí đạt',
  'summary.head.share': 'Tỷ lệ (%)',
  'summary.head.band': 'Nhóm',

  'summary.districts.title': 'Tổng hợp kết quả thực hiện tiêu chí nông thôn mới theo huyện',
  'summary.communes.title': 'Kết quả thực hiện tiêu chí nông thôn mới của từng xã',
  'summary.chart.bands': 'Số xã theo số tiêu chí đạt',

  'summary.note.average':
    'Bình quân = tổng số tiêu chí đạt ÷ số xã được liệt kê, làm tròn 2 chữ số thập phân. Xếp hạng theo bình quân tiêu chí/xã.',
  'summary.note.not-sent':
    '{count} xã chưa gửi số liệu (dòng để trống): không xếp vào nhóm nào, vẫn tính trong số xã khi lấy bình quân và tỷ lệ.',
  'summary.note.unreadable': '«?»: ô không đọc được là đạt hay chưa đạt; không được đếm là đạt.',

  'summary.sign.place': '…………, ngày …… tháng …… năm ………',
  'summary.sign.maker': 'NGƯỜI LẬP BIỂU',
  'summary.sign.head': 'THỦ TRƯỞNG ĐƠN VỊ',
  'summary.sign.name': '(Ký, ghi rõ họ tên)',
  'summary.sign.seal': '(Ký tên, đóng dấu)',

  'summary.left.no-grid': 'Trong sổ không có biểu xã × tiêu chí nào liệt kê các xã.',
} as const;
