/** Words for writing summary sheets into a workbook or a copy of one. */
export const writing = {
  'writing.done': 'Đã ghi bản có biểu tổng hợp: {path}',
  'writing.written': 'Đã lập {count} sheet: {sheets}.',
  'writing.nothing': 'Không có biểu tổng hợp nào để lập.',
  'writing.left': '{sheet}: không lập được. {reason}',
  'writing.as-xlsx':
    'Tệp gốc không phải .xlsx nên bản này được ghi thành .xlsx: chỉ giữ số liệu và ô gộp, không giữ công thức, định dạng, biểu đồ hay macro.',
  'writing.kept.edited': '{sheet}: giữ nguyên vì phần do Soát Biểu lập đã được sửa tay.',
  'writing.kept.edited-at':
    '{sheet}: giữ nguyên vì phần do Soát Biểu lập đã được sửa tay ở ô {cells}. Muốn lập lại mà không ghi đè thì trả các ô ấy về như cũ, ghi chú của mình viết ra ngoài biểu.',
  'writing.kept.lost':
    '{sheet}: giữ nguyên vì biểu lập lại không còn chỗ cho nội dung đã điền ở ô {cells}. Hãy chép nội dung ấy ra ngoài biểu rồi xóa trong ô.',
  'writing.kept.former':
    '{sheet}: giữ nguyên vì do bản Soát Biểu cũ lập, không biết đã được sửa tay hay chưa.',
  'writing.kept.stuck':
    '{sheet}: giữ nguyên vì bên dưới hoặc bên cạnh có bảng, ô gộp, ghi chú hoặc công thức mảng không dời theo được. Hãy chuyển phần đó sang sheet khác rồi làm lại.',
  'writing.apart':
    '{sheet}: {count} dòng không còn trong biểu ({lines}); ô bạn ghi thêm bên cạnh được chuyển xuống dưới biểu.',
  'writing.more-lines': 'và {count} dòng khác',
  'writing.kept.protected': '{sheet}: giữ nguyên vì sheet đang được bảo vệ.',
  'writing.kept.locked':
    '{sheet}: chưa thêm được vì sổ đang khóa cấu trúc. Trong Excel, vào thẻ Review (Xem lại), bấm Protect Workbook (Bảo vệ sổ làm việc) để bỏ khóa, lập biểu tổng hợp, rồi khóa lại.',
  'writing.refused':
    'Chưa ghi tệp nào: có sheet tổng hợp đã được sửa tay hoặc do bản Soát Biểu cũ lập. Thêm --force để ghi đè phần do Soát Biểu lập; cột và dòng ghi thêm bên ngoài vẫn được giữ.',
  'writing.dropped': '{sheet}: bỏ {count} nội dung đã điền vì chỗ ấy không còn trong biểu lập lại: {notes}.',
  'writing.replaced': 'Đã ghi đè phần sửa tay trong {count} sheet: {sheets}.',
  'writing.replaced-former':
    'Đã ghi thay {count} sheet do bản Soát Biểu cũ lập, không biết trước đó đã được sửa tay hay chưa: {sheets}.',
  'writing.refused-others':
    'Để giữ nguyên sheet đã sửa tay và chỉ lập các biểu còn lại, hãy chạy lại với --sheets "{names}".',
  'writing.unknown-sheet': 'Không có biểu tổng hợp «{name}». Các biểu có thể lập: {names}.',
  'writing.working': 'Đang lập biểu tổng hợp…',

  'ui.summary.title': 'Tổng hợp',
  'ui.summary.choose': 'Các biểu sẽ lập',
  'ui.summary.values': 'Chỉ giá trị (không công thức)',
  'ui.summary.write': 'Lập biểu tổng hợp',
  'ui.summary.overwrite': 'Ghi đè',
  'ui.summary.overwrite.about': 'Cột và dòng bạn ghi thêm bên ngoài phần do Soát Biểu lập vẫn được giữ.',
  'ui.summary.about':
    'Biểu được ghi thành sheet mới ở cuối sổ; lần sau được làm mới tại chỗ. Khi lập, sổ nhớ các biểu đã chọn.',
  'ui.summary.unremembered': 'Sổ chưa nhớ được các biểu đã chọn: {why}',
  'ui.summary.loading': 'Đang xem có thể lập biểu nào…',
} as const;
