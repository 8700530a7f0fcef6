/** Words about what is remembered with a workbook. */
export const memory = {
  'memory.other-version':
    'Phần ghi nhớ trong tệp do một bản Soát Biểu khác ghi nên không đọc được; phần đó được giữ nguyên và không được áp dụng.',
  'memory.damaged':
    'Phần ghi nhớ trong tệp bị hỏng nên không đọc được; phần đó được giữ nguyên và không được áp dụng.',
  'memory.too-large':
    'Phần ghi nhớ trong tệp lớn quá mức nên không đọc; phần đó được giữ nguyên và không được áp dụng.',
  'memory.several': 'Tệp có {count} phần ghi nhớ; đã gộp lại, chỗ nào khác nhau thì lấy phần ghi sau.',
  'memory.kept-unread':
    'Không ghi nhớ thêm được vì trong sổ có phần ghi nhớ không đọc được. Hãy xóa phần đó trước (Xóa tất cả), rồi ghi lại.',
  'memory.no-reason': 'Hãy ghi lý do bỏ qua: người ký sẽ đọc dòng này.',
  'memory.alike':
    'Chưa bỏ qua được vì còn một chỗ khác giống hệt (cùng nhãn, cùng số) nên sau này không phân biệt được.',
  'memory.ambiguous': 'Không áp dụng được vì nhiều chỗ giống hệt nhau: {what}.',
  'memory.exception': '{about} ({rule}): đang ghi {actual}, tính được {expected}; lý do: {reason}',
  'memory.counts':
    '{exceptions} chỗ bỏ qua, {relations} phép tính khai báo, {corrections} điều chỉnh cách hiểu biểu',

  'report.accepted': 'Đã bỏ qua {count} chỗ theo lý do đã ghi',
  'report.accepted-one': '{place}: {message} Lý do bỏ qua: {reason}',
  'report.memory-unused': 'Ghi nhớ không còn dùng đến (số liệu đã đổi hoặc không còn chỗ đó), có thể xóa',
  'report.memory-problems': 'Về phần ghi nhớ trong tệp',
} as const;
