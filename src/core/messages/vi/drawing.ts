/** What is drawn on the sheets beside the findings, and how much of it. */
export const drawing = {
  'drawing.head': 'Đánh dấu trên sheet',
  'drawing.agreed': 'Hiện ô đã khớp',
  'drawing.agreed.about': 'Tô xanh nhạt các tổng, tỷ lệ đã tính lại và khớp; «Xóa đánh dấu» bỏ cả phần này.',
  'drawing.notes': 'Kèm ghi chú trong ô',
  'drawing.notes.about':
    'Mỗi ô được đánh dấu có một ghi chú bắt đầu bằng «Soát Biểu:»; người cùng mở sổ cũng thấy. «Xóa đánh dấu» bỏ các ghi chú này.',
  'drawing.agreed.shown': 'Đã tô {count} ô đã khớp.',
  'drawing.agreed.none': 'Không có ô tổng nào đã khớp để tô.',
  'drawing.agreed.hidden': 'Đã bỏ tô các ô đã khớp.',
  'drawing.notes.shown': 'Đã đánh dấu {count} chỗ và ghi chú vào {notes} ô.',
  'drawing.notes.left':
    'Đã đánh dấu {count} chỗ và ghi chú vào {notes} ô; {left} ô chưa ghi chú được vì đã có ghi chú của bạn, vì sheet được bảo vệ hoặc vì quá nhiều.',
  'drawing.notes.hidden': 'Đã bỏ ghi chú của Soát Biểu trong ô.',
  'drawing.progress': 'Đang đánh dấu {sheet}…',
  'drawing.notes.progress': 'Đang ghi chú vào các ô…',
  'drawing.legend': 'Chú giải',
  'drawing.legend.error': 'nền đỏ nhạt, viền liền: ô sai',
  'drawing.legend.warning': 'nền vàng nhạt, viền gạch: nghi vấn',
  'drawing.legend.note': 'nền xanh dương nhạt, viền chấm: lưu ý',
  'drawing.legend.agreed': 'nền xanh lá nhạt, không viền: tổng, tỷ lệ đã khớp',
  'drawing.counts': '{table} ({kind}): {agreed} ô đã khớp',
} as const;
