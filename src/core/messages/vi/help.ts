/** The short guide in the pane. */
export const help = {
  'help.open': 'Trợ giúp',
  'help.close': 'Đóng trợ giúp',
  'help.how': 'Cách dùng',
  'help.how.1':
    'Nhấn «Kiểm tra». Soát Biểu đọc mọi sheet, tính lại các tổng, tỷ lệ, bình quân; không sửa gì trong sổ.',
  'help.how.2':
    'Chọn một chỗ trong danh sách để tới ô đó. Dòng đầu nói đang ghi gì, dòng sau nói tính lại được bao nhiêu và nên sửa ô nào.',
  'help.how.3':
    'Sửa ngay trong ô, hoặc nhấn nút «Sửa» sau khi xem trước và sau; bật «Tự kiểm tra lại» để kết quả theo kịp.',
  'help.how.4':
    '«Đánh dấu» tô các ô nghi sai, «Hiện ô đã khớp» tô các tổng đã khớp; «Xóa đánh dấu» bỏ hết phần đã tô.',
  'help.keys': 'Phím tắt',
  'help.keys.next': 'tới chỗ sau, chỗ trước',
  'help.keys.walk': 'đi trong danh sách; Home, End: đầu, cuối',
  'help.keys.enter': 'tới ô của chỗ đang chọn',
  'help.keys.undo': 'hoàn tác, làm lại điều vừa sửa từ ngăn này',
  'help.rules': 'Các quy tắc và cách xử lý',
  'help.meaning': 'Nghĩa là:',
  'help.answer': 'Cách xử lý:',
  'help.family.grid': 'Lưới xã × tiêu chí',
  'help.family.targets': 'Mục tiêu theo năm',
  'help.family.parts': 'Tổng và các phần',
  'help.family.declared': 'Điều biểu tự khai',
  'help.family.dossier': 'Hồ sơ đạt chuẩn',
  'help.family.across': 'Giữa các biểu, các năm',
  'help.family.formula': 'Công thức',
  'help.family.text': 'Chữ và cách ghi',
} as const;
