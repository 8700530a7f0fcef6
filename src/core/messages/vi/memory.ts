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
  'declared/taught':
    'Đang ghi {actual}; cộng {of} ô thành phần đã khai báo được {expected} ({difference}). Nên sửa: ô này thành {expected}, hoặc xem lại ô thành phần.',

  'memory.no-table': 'Ô {cell} không nằm trong Biểu nào đã nhận ra.',
  'memory.other-table': 'Ô {cell} không nằm cùng Biểu với ô tổng.',
  'memory.no-parts': 'Hãy chọn các ô thành phần, không gồm ô tổng và không lặp lại ô nào.',
  'memory.no-heads': 'Biểu này không có tiêu đề cột nên không nhận lại được ở bản khác.',
  'memory.no-label': 'Ô {cell} không có nhãn dòng hoặc tiêu đề cột nên không nhận lại được ở bản khác.',
  'memory.label-twice':
    'Không ghi nhớ được: có nhãn lặp lại trong Biểu, hoặc các ô không cùng dòng (cùng cột) như đã chọn.',
  'memory.relation': '{target} = {parts}',
  'memory.relation.at-least': '{target} ≥ từng phần: {parts}',
  'memory.relation.columns': 'Mọi dòng: {what}',
  'memory.relation.rows': 'Mọi cột: {what}',
  'skipped.told': 'Người dùng đã cho biết đây không phải Biểu.',
  'memory.kind-unfit': 'Không đọc được «{sheet}» thành {kind}: {why}',
  'memory.set-unfit':
    'Không áp dụng được bộ tiêu chí đã chọn cho «{sheet}»: số tiêu chí không khớp, hoặc bản này không có bộ đó.',
  'memory.role-unfit':
    'Không đổi được vai trò của «{label}» trên «{sheet}»: loại biểu này chưa cho đổi như vậy.',
  'memory.role-twice': 'Không đổi được vai trò của «{label}» trên «{sheet}»: nhãn này có nhiều lần.',
  'memory.not-bieu-ambiguous':
    'Không áp dụng được điều chỉnh «không phải Biểu» vì nhiều bảng giống nhau: {sheets}.',
  'memory.kind.grid': 'lưới xã × tiêu chí',
  'memory.kind.targets': 'biểu mục tiêu theo năm',
  'memory.kind.parts': 'bảng số liệu có tổng và thành phần',
  'memory.kind.dossier': 'hồ sơ đánh giá một xã',
  'memory.no-dossier': 'không thấy cột kết quả đánh giá theo tiêu chí.',
  'memory.no-years': 'không thấy các cột năm.',
  'memory.correction.not-bieu': '«{form}»: không phải Biểu',
  'memory.correction.kind': '«{form}»: là {kind}',
  'memory.correction.criteria-set': '«{form}»: bộ tiêu chí {set}',
  'memory.correction.line': '«{form}»: dòng «{label}» là {role}',
  'memory.correction.head': '«{form}»: cột «{label}» là {role}',
  'memory.lines-of-dossier': 'đầu bảng và cột tên của hồ sơ chưa sửa được.',
  'memory.lines-unfit': 'với đầu bảng, cột tên như vậy thì không còn thấy số liệu hoặc các cột năm.',
  'memory.reading-unfit': 'Không đọc lại được «{sheet}» như đã chọn: {why}',
  'memory.header-elsewhere':
    'Chưa ghi nhớ được đầu bảng này: dòng chọn ở xa bảng, thuộc bảng khác, hoặc còn dòng khác giống hệt nên không nhận lại đúng chỗ.',
  'memory.correction.header': '«{form}»: đầu bảng từ dòng «{first}» đến dòng «{last}»',
  'memory.role.start': 'số đầu kỳ',
  'memory.role.target': 'mục tiêu',
  'memory.role.year': 'số của năm ghi ở đầu cột',
  'memory.role.year-told': 'số của năm {year}',
  'memory.role.cumulative': 'ghi lũy kế',
  'memory.role.increment': 'ghi số tăng trong năm',
  'memory.role.total': 'tổng',
  'memory.role.average': 'bình quân',
  'memory.role.ignored': 'cột, dòng không xét',
  'memory.role.name': 'tên',
  'memory.ambiguous': 'Không áp dụng được vì nhiều chỗ giống hệt nhau: {what}.',
  'memory.exception': '{about} ({rule}): đang ghi {actual}, tính được {expected}; lý do: {reason}',
  'memory.counts':
    '{exceptions} chỗ bỏ qua, {relations} phép tính khai báo, {corrections} điều chỉnh cách hiểu biểu',

  'report.ready-accepted':
    'Sẵn sàng ký: {agreed} phép tính đã khớp; {accepted} chỗ không khớp đã bỏ qua theo lý do đã ghi.',
  'report.accepted': 'Đã bỏ qua {count} chỗ theo lý do đã ghi',
  'report.accepted-one': '{place}: {message} Lý do bỏ qua ({by}): {reason}',
  'report.accepted-by': '{rule}, ngày {on}',
  'report.accepted-head': 'Đã bỏ qua theo lý do đã ghi',
  'report.memory-unused': 'Ghi nhớ không còn dùng đến (số liệu đã đổi hoặc không còn chỗ đó), có thể xóa',
  'report.memory-problems': 'Về phần ghi nhớ trong tệp',
} as const;
