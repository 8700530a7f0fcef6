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
  'help.family.grid': 'Lưới xã × tiêu chí',
  'help.family.targets': 'Mục tiêu theo năm',
  'help.family.parts': 'Tổng và các phần',
  'help.family.declared': 'Điều biểu tự khai',
  'help.family.dossier': 'Hồ sơ đạt chuẩn',
  'help.family.across': 'Giữa các biểu, các năm',
  'help.family.formula': 'Công thức',
  'help.family.text': 'Chữ và cách ghi',
  'help.answer.grid':
    'Đối chiếu dòng (hoặc cột) với hồ sơ: nếu dấu đúng thì sửa tổng, nếu dấu sai thì sửa dấu; khi tổng dòng và tổng cột cùng lệch, thường là một dấu ở chỗ giao.',
  'help.answer.targets':
    'Xem chỉ tiêu ghi lũy kế hay tăng thêm, rồi sửa năm hoặc mục tiêu cho khớp với văn bản giao.',
  'help.answer.parts':
    'Cộng lại các phần được liệt kê; sửa tổng nếu các phần đúng, sửa phần ghi nhầm hoặc thiếu nếu tổng đúng.',
  'help.answer.declared':
    'Biểu tự ghi cách tính («4=3/2», «chia ra», «trong đó»): sửa ô cho đúng, hoặc sửa chính dòng khai nếu khai nhầm.',
  'help.answer.dossier':
    'Tiêu chí chỉ đạt khi mọi chỉ tiêu đều đạt: sửa kết quả của chỉ tiêu, hoặc của tiêu chí, rồi sửa số đếm ở cuối.',
  'help.answer.across':
    'Hai biểu nói về cùng một số: tìm biểu đúng với hồ sơ gốc và sửa biểu kia. Nếu thay đổi là thật (xã mất tiêu chí), ghi rõ ở cột ghi chú.',
  'help.answer.formula': 'Mở ô, xem vùng được cộng; kéo lại công thức từ ô đúng bên cạnh thay vì gõ số.',
  'help.answer.text':
    'Ghi thống nhất tên và số văn bản; số lưu dạng chữ thì đổi thành số (Data ▸ Text to Columns) để Excel cộng được.',
} as const;
