/** Words for copies of files that are written, and for the sheet of results in them. */
export const files = {
  'results.about':
    'Bấm vào ô ở cột «Ô» để đến chỗ cần xem. Sheet này và các đánh dấu do Soát Biểu ghi thêm; mọi phần khác của tệp giữ nguyên.',
  'results.accepted-reason': '{message} Lý do bỏ qua ({by}): {reason}',
  'results.number': 'STT',
  'results.severity': 'Mức độ',
  'results.sheet': 'Tên sheet',
  'results.cell': 'Ô',
  'results.place': 'Vị trí',
  'results.actual': 'Đang ghi',
  'results.expected': 'Tính được',
  'results.message': 'Nội dung',
  'results.open': 'Chưa kiểm được',
  'results.unchecked': '{count} phép tính',
  'results.skipped': 'cả sheet',

  'write.done': 'Đã ghi bản đánh dấu: {path}',
  'write.cleared': 'Đã ghi bản không còn đánh dấu: {path}',
  'write.nothing-to-clear': 'Tệp không có đánh dấu nào của Soát Biểu; bản ghi ra giống hệt tệp gốc: {path}',
  'write.notes-left-out':
    '{count} ô đã có ghi chú sẵn nên không ghi thêm ghi chú; nội dung có trong sheet «Kết quả kiểm tra».',
  'write.as-xlsx':
    'Tệp gốc không phải .xlsx nên bản đánh dấu được ghi thành .xlsx: chỉ giữ số liệu và ô gộp, không giữ công thức, định dạng, biểu đồ hay macro.',
  'write.same-file': 'Tệp ghi ra trùng với tệp gốc. Hãy chọn tên khác: tệp gốc không bao giờ bị sửa.',
  'write.exists': 'Đã có tệp {path}. Hãy chọn tên khác, hoặc thêm --force để ghi đè.',
  'write.wrong-extension': 'Tệp ghi ra phải có đuôi {extension} như tệp gốc, nếu không Excel sẽ không mở.',
  'write.failed': 'Không ghi được tệp {path}: ổ đĩa đầy, thư mục không có hoặc không có quyền ghi.',

  'file.signed':
    'Tệp có chữ ký số; sửa bất cứ gì cũng làm mất chữ ký nên không ghi bản đánh dấu. Vẫn kiểm tra được; muốn đánh dấu, hãy bỏ chữ ký trong Excel (Tệp ▸ Thông tin) rồi làm lại.',
  'file.structure-locked':
    'Sổ đang khóa cấu trúc (Protect Workbook) nên không thêm được sheet tổng hợp; chưa ghi gì vào sổ. Trong Excel, vào thẻ Review (Xem lại), bấm Protect Workbook (Bảo vệ sổ làm việc) để bỏ khóa, lập biểu tổng hợp, rồi khóa lại.',
  'file.shared':
    'Sổ đang ở chế độ chia sẻ kiểu cũ (Shared Workbook) nên không ghi bản đánh dấu. Hãy tắt chia sẻ trong Excel (Review ▸ Share Workbook) rồi làm lại.',

  'ui.page.download': 'Tải bản đánh dấu',
  'ui.page.downloading': 'Đang ghi bản đánh dấu…',
  'ui.page.downloaded': 'Đã tải {name}. Tệp gốc không bị sửa.',
  'ui.page.downloaded-as-xlsx':
    'Đã tải {name}. Tệp gốc không phải .xlsx nên bản này chỉ giữ số liệu và ô gộp; tệp gốc không bị sửa.',
  'ui.page.download-failed': 'Không ghi được bản đánh dấu: có lỗi ngoài dự kiến. Tệp gốc không bị sửa.',
} as const;
