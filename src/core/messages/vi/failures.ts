/** What went wrong, and what can be done about it. */
export const failures = {
  'failures.offline':
    'Không tải được một phần của Soát Biểu: có thể mạng đang ngắt. Hãy kiểm tra kết nối rồi nhấn «Thử lại»; sổ không bị thay đổi.',
  'failures.again': 'Thử lại',
  'failures.report': 'Báo cáo gửi người hỗ trợ',
  'failures.report.about': 'Báo cáo chỉ ghi loại lỗi và chỗ xảy ra trong phần mềm, không có nội dung ô.',
  'failures.report.whole': 'Kèm nguyên văn lời báo lỗi (có thể chứa tên sheet hoặc nội dung ô)',
  'failures.coauthor': 'Có người khác đang sửa cùng chỗ nên Excel chưa cho ghi. Hãy đợi một lát rồi thử lại.',
  'failures.invalid':
    'Sheet đã thay đổi trong lúc làm nên Excel không nhận yêu cầu. Hãy nhấn «Kiểm tra lại» rồi làm lại.',
  'failures.network': 'Mất kết nối mạng với Excel. Hãy kiểm tra mạng rồi thử lại; sổ không bị thay đổi.',
} as const;
