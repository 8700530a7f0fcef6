/** Why something was not checked, or not read. */
export const reasons = {
  'unchecked.not-submitted': 'Chưa kiểm được vì có đơn vị hoặc tiêu chí chưa nộp số liệu (để trống toàn bộ).',
  'unchecked.no-stored-value':
    'Chưa kiểm được vì ô công thức chưa lưu kết quả. Hãy mở tệp bằng Excel, lưu lại rồi kiểm tra.',
  'unchecked.not-a-mark': 'Chưa kiểm được vì có ô không đọc được là đạt hay chưa đạt.',
  'unchecked.not-a-number': 'Chưa kiểm được vì có ô không đọc được thành số.',
  'unchecked.ambiguous-number': 'Chưa kiểm được vì có số viết dạng chữ đọc được hai cách (ví dụ «1.778»).',
  'unchecked.error-value': 'Chưa kiểm được vì có ô báo lỗi công thức (#REF!, #DIV/0!…).',
  'unchecked.date': 'Chưa kiểm được vì ô đang ở dạng ngày tháng. Hãy định dạng lại ô thành số.',
  'skipped.empty': 'Sheet trống.',
  'skipped.hidden': 'Sheet ẩn, không có Biểu nào trong đó.',
  'skipped.very-hidden': 'Sheet bị ẩn sâu (very hidden) nên không kiểm tra.',
  'skipped.chartsheet': 'Đây là sheet biểu đồ, không có số liệu để kiểm tra.',
  'skipped.damaged':
    'Phần dữ liệu của sheet này bị hỏng, không đọc được. Hãy mở bằng Excel, lưu lại rồi kiểm tra.',
  'skipped.no-criteria':
    'Không nhận ra là Biểu lưới đơn vị × tiêu chí: không thấy dãy cột tiêu chí (tên tiêu chí, «TC 1», 1…19) hoặc dãy ô dấu đạt.',
  'skipped.no-figures': 'Không nhận ra là Biểu: không thấy bảng số liệu (cột số có đầu bảng và tên dòng).',
  'skipped.no-laws':
    'Chưa kiểm tra: có bảng số nhưng không thấy tổng, tỷ lệ hay công thức nào lặp lại giữa các dòng, các cột.',
  'skipped.no-names': 'Không nhận ra là Biểu: có dãy cột tiêu chí nhưng không thấy cột tên đơn vị.',
  'skipped.few-lines': 'Không nhận ra là Biểu: có đầu bảng tiêu chí nhưng không có dòng đơn vị nào.',
  'skipped.no-marks': 'Không nhận ra là Biểu lưới: phần thân phần lớn không phải dấu đạt / chưa đạt.',
  'skipped.weak-evidence':
    'Không nhận ra là Biểu: có dãy ô đánh dấu nhưng không có gì cho biết đó là tiêu chí nông thôn mới.',
  'skipped.print-columns':
    'Chưa kiểm tra: bảng được in thành nhiều cột, phần này là đoạn tiếp theo. Hãy chuyển các dòng này xuống dưới các dòng bên trái rồi kiểm tra.',
  'file.empty-file': 'Tệp rỗng. Hãy kiểm tra lại tệp.',
  'file.not-a-workbook':
    'Đây không phải tệp Excel (.xlsx, .xlsm). Hãy chọn đúng tệp, hoặc mở bằng Excel rồi lưu thành .xlsx.',
  'file.old-format':
    'Tệp Excel đời cũ (.xls) chưa đọc được. Hãy mở bằng Excel, chọn Lưu thành… .xlsx rồi kiểm tra lại.',
  'file.encrypted': 'Tệp có mật khẩu mở. Hãy mở bằng Excel, bỏ mật khẩu, lưu thành bản khác rồi kiểm tra.',
  'file.unsupported-format': 'Loại tệp này chưa đọc được. Hãy mở bằng Excel rồi lưu thành .xlsx.',
  'file.damaged':
    'Tệp bị hỏng hoặc chép chưa hết. Hãy chép lại tệp, hoặc mở bằng Excel để sửa chữa rồi lưu lại.',
  'file.zip64': 'Tệp dùng định dạng nén zip64 nên chưa đọc được. Hãy mở bằng Excel rồi lưu lại thành .xlsx.',
  'file.too-large':
    'Tệp quá lớn hoặc bất thường nên không mở, để tránh treo máy. Hãy tách bớt sheet rồi kiểm tra lại.',
  'file.not-found': 'Không tìm thấy tệp hoặc thư mục này.',
  'file.no-access': 'Không mở được tệp: tệp đang bị khóa hoặc không có quyền đọc.',
  'file.internal': 'Có lỗi ngoài dự kiến khi đọc tệp này; các tệp khác vẫn được kiểm tra.',
  'file.none': 'Không có tệp Excel (.xlsx, .xlsm) nào trong thư mục này.',
} as const;
