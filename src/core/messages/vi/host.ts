/** What Excel refuses, and reading. */
export const host = {
  'host.reading.sheets': 'Đang xem sổ có những sheet nào…',
  'host.reading': 'Đang đọc {sheet}…',
  'host.reading.fonts': 'Đang xem phông chữ của {sheet}…',
  'host.stopped': 'Đã dừng. Chưa thay đổi gì trong sổ.',
  'host.cell-editing': 'Excel đang chờ một ô đang gõ dở. Nhấn Enter hoặc Esc trong ô đang gõ rồi thử lại.',
  'host.too-large':
    'Dữ liệu quá lớn nên Excel không chuyển cho Soát Biểu được. Hãy tách bớt sheet sang sổ khác rồi thử lại.',
  'host.too-old':
    'Excel trên máy này chưa đủ mới: cần Excel 2021 trở lên hoặc Microsoft 365. Vẫn có thể dùng trang Soát Biểu không cần Excel.',
  'host.item-gone': 'Không còn thấy sheet hoặc ô này: có thể đã bị xóa. Hãy nhấn «Kiểm tra» để soát lại.',
  'host.sheet-hidden':
    'Sheet «{sheet}» đang ẩn. Hãy cho hiện lại (nhấn chuột phải vào tên sheet, chọn Unhide) rồi thử lại.',
  'host.session-gone':
    'Mất liên lạc với Excel. Hãy đóng ngăn Soát Biểu rồi mở lại; dùng Excel trên web thì tải lại trang.',
  'host.busy': 'Excel đang bận hoặc đang mở một hộp thoại. Hãy đóng hộp thoại, đợi một lát rồi thử lại.',
  'host.protected':
    'Sheet hoặc sổ đang được bảo vệ nên Excel không cho làm việc này. Hãy bỏ bảo vệ rồi thử lại.',
  'host.structure-locked':
    'Sổ đang khóa cấu trúc (Protect Workbook) nên không thêm được sheet tổng hợp; chưa ghi gì vào sổ. Trong Excel, vào thẻ Review (Xem lại), bấm Protect Workbook (Bảo vệ sổ làm việc) để bỏ khóa, lập biểu tổng hợp, rồi khóa lại.',
  'host.failed':
    'Excel báo lỗi ngoài dự kiến ({code}). Hãy thử lại; nếu vẫn lỗi, hãy lưu sổ, đóng Excel rồi mở lại.',
} as const;
