/** Words of cells and rules: what a Biểu of marks and its relations say. */
export const grid = {
  'word.blank': 'để trống',
  'word.nothing': '(trống)',
  'label.crossing': '{unit} × {head}',
  'label.criterion': 'tiêu chí {number}',
  'label.count': 'số tiêu chí đạt',
  'label.average': 'bình quân',
  'label.total': 'dòng tổng',
  'figure.percent': '{n} %',
  'difference.over': 'thừa {n}',
  'difference.under': 'thiếu {n}',
  'relation/sum': 'Đang ghi {actual}; cộng {of} ô thành phần được {expected} ({difference}). {advice}',
  'relation/ratio':
    'Đang ghi {actual}; tính lại từ các ô liên quan được {expected} ({difference}). Hãy kiểm tra ô này và các ô đã dùng để tính.',
  'relation/formula':
    'Đang ghi {actual}; tính lại theo cách của biểu được {expected} ({difference}). Hãy kiểm tra ô này và các ô đã dùng để tính.',
  'relation/above':
    'Đang ghi {actual}, lớn hơn mức tối đa {expected} ({difference}). Một bộ phận không thể lớn hơn tổng thể.',
  'grid/row-total':
    'Đang ghi {actual}; đếm được {expected} tiêu chí đạt trên cùng dòng ({difference}). {advice}',
  'grid/row-total.sum':
    'Đang ghi {actual}; cộng các ô tiêu chí trên cùng dòng được {expected} ({difference}). {advice}',
  'grid/column-total':
    'Đang ghi {actual}; cộng {of} dòng thành phần được {expected} ({difference}). {advice}',
  'grid/average':
    'Đang ghi {actual}; {total} ÷ {units} đơn vị được {expected} ({difference}). Mẫu số là số đơn vị được liệt kê, kể cả đơn vị chưa nộp. {advice}',
  'grid/average.cut':
    'Đang ghi {actual}; {total} ÷ {units} đơn vị làm tròn được {expected}. Số đang ghi bị cắt bớt chứ không làm tròn.',
  'grid/share':
    'Đang ghi {actual}; số tiêu chí đạt ÷ {criteria} tiêu chí được {expected} ({difference}). Hãy kiểm tra tỷ lệ này và số tiêu chí đạt.',
  'grid/share.cut':
    'Đang ghi {actual}; số tiêu chí đạt ÷ {criteria} tiêu chí làm tròn được {expected}. Số đang ghi bị cắt bớt chứ không làm tròn.',
  'grid/unit-count':
    'Đang ghi {actual} đơn vị; liệt kê được {expected} ({difference}). Hãy kiểm tra số ghi hoặc danh sách.',
  'grid/crossing': 'Đang ghi {actual}; tổng hàng và tổng cột qua ô này đều lệch cùng một lượng. {advice}',
  'grid/one-of-several':
    'Đang ghi {actual}; tính lại được {expected} ({difference}). Sai có thể ở ô này hoặc ở một ô thành phần.',
  'grid/explains.one':
    'Đang ghi {actual}; phép cộng bị lệch sẽ khớp nếu ô này là {expected} ({difference}). {advice}',
  'grid/explains':
    'Đang ghi {actual}; cả {count} phép cộng bị lệch qua ô này đều khớp nếu ô này là {expected} ({difference}). {advice}',
  'grid/mark':
    'Đang ghi «{actual}», không phải dấu của biểu này (đạt: {met}; chưa đạt: {notMet}). Hãy ghi lại dấu đạt hoặc chưa đạt.',
  'grid/mark.expected':
    'Đang ghi «{actual}», không phải dấu của biểu này. Các tổng khớp nếu ô này là {expected}. Nên sửa: ô này thành {expected}.',
  'grid/mark.nearly': '{count} ô ghi «cơ bản đạt»: được tính là chưa đạt.',
  'grid/duplicate-unit':
    '«{name}» đã có ở phía trên trong {parent}. Một trong hai dòng có thể bị ghi đè tên; hãy kiểm tra lại tên đơn vị.',
  'grid/duplicate-unit.no-parent':
    '«{name}» đã có ở phía trên. Biểu không ghi huyện nên có thể là hai xã trùng tên; hãy kiểm tra lại tên đơn vị.',
  'grid/numbering':
    'Số thứ tự đang là {actual}, theo dòng trước phải là {expected}. Hãy kiểm tra có thiếu hoặc thừa dòng không.',
  'grid/missing-total': 'Ô này trống trong khi {sisters} ô tổng cùng loại đều có số. Tính được {expected}.',
  'grid/missing-total.unknown': 'Ô này trống trong khi {sisters} ô tổng cùng loại đều có số.',
  'text/number-as-text':
    '«{actual}» đang lưu dưới dạng chữ nên Excel không cộng. Hãy chuyển thành số {expected}.',
  'text/number-as-text.block':
    '{count} số ở vùng này đang lưu dưới dạng chữ (ví dụ «{actual}») nên Excel không cộng. Hãy chuyển cả vùng thành số.',
} as const;
