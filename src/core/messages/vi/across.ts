/** Messages about what sheets say about each other. */
export const across = {
  'word.met': 'đạt',
  'word.not-met': 'chưa đạt',
  'across/assumed':
    '{message} (Một trong hai biểu không ghi rõ năm hoặc loại số liệu; đối chiếu vì chỉ có hai biểu này cùng nội dung.)',
  'across/mark':
    'Sheet «{sheet}» ghi {here}, sheet «{other}» ghi {there} cho cùng xã, cùng tiêu chí. Hãy kiểm tra lại để hai biểu thống nhất.',
  'across/criterion-count':
    'Sheet «{sheet}» ghi {actual} xã đạt; sheet «{other}» là {expected} ({difference}). Hãy kiểm tra lại để hai biểu thống nhất.',
  'across/average':
    'Sheet «{sheet}» ghi bình quân {actual}; tính từ sheet «{other}» được {expected} ({difference}). Hãy kiểm tra lại để hai biểu thống nhất.',
  'across/average.source':
    'Tính từ sheet «{sheet}» được bình quân {actual}; sheet «{other}» ghi {expected} ({difference}). Hãy kiểm tra lại để hai biểu thống nhất.',
  'across/average.cut':
    'Sheet «{sheet}» ghi bình quân {actual}; tính từ sheet «{other}» và làm tròn được {expected}. Số đang ghi bị cắt bớt chứ không làm tròn.',
  'across/bands':
    'Sheet «{sheet}» ghi {actual} xã trong nhóm này; đếm từ sheet «{other}» được {expected} ({difference}). Hãy kiểm tra lại để hai biểu thống nhất.',
  'across/bands.source':
    'Đếm từ sheet «{sheet}» được {actual} xã trong nhóm này; sheet «{other}» ghi {expected} ({difference}). Hãy kiểm tra lại để hai biểu thống nhất.',
  'across/villages':
    'Sheet «{sheet}» ghi {actual} thôn, bản; sheet «{other}» là {expected} ({difference}). Hãy kiểm tra lại để hai biểu thống nhất.',
  'across/units.count':
    'Sheet «{sheet}» ghi {actual} xã; sheet «{other}» liệt kê {expected} ({difference}). Hãy kiểm tra lại để hai biểu thống nhất.',
  'across/units.count.source':
    'Sheet «{sheet}» liệt kê {actual} xã; sheet «{other}» ghi {expected} ({difference}). Hãy kiểm tra lại để hai biểu thống nhất.',
  'across/not-alike':
    'Sheet «{sheet}» và sheet «{other}» cùng năm nhưng {count}/{of} dấu khác nhau: có thể là hai thời điểm khác nhau nên không so từng ô.',
  'across/units':
    'Sheet «{sheet}» liệt kê {here} xã, sheet «{other}» liệt kê {there}. {changes} Hãy kiểm tra lại danh sách của hai biểu.',
  'across/units.years':
    'Danh sách xã thay đổi từ sheet «{other}» ({before}) đến sheet «{sheet}» ({after}). {changes} Hãy kiểm tra: thiếu dòng, đổi tên hay sáp nhập?',
  'across/units.missing': 'Không có ở sheet «{sheet}»: {names}.',
  'across/units.new': 'Chỉ có ở sheet «{sheet}»: {names}.',
  'across/units.both': 'Sheet «{sheet}» không có: {missing}; chỉ sheet này có: {added}.',
  'across/units.areas':
    'Không so sheet «{other}» ({before}) với sheet «{sheet}» ({after}): từ 01/7/2025 nhiều xã mới mang tên xã cũ nhưng địa bàn khác, nên cùng tên chưa chắc là cùng một xã.',
  'across/more-names': 'và {count} xã nữa',
  'across/regression':
    'Kỳ trước (sheet «{other}», {before}) đạt, nay (sheet «{sheet}», {after}) không đạt: {criteria}. Hãy kiểm tra dấu của hai kỳ.',
  'across/regression.many':
    'So với sheet «{other}» ({before}), sheet «{sheet}» ({after}) mất {count}/{of} dấu đạt: có thể hai biểu không cùng cách tính nên không nêu từng xã.',
  'across/regression.sets':
    'Không so sheet «{sheet}» ({after}) với sheet «{other}» ({before}): hai biểu dùng hai bộ tiêu chí khác nhau ({here} và {there} tiêu chí).',
  'across/jump':
    'Từ sheet «{other}» ({before}) đến sheet «{sheet}» ({after}) tăng {change} tiêu chí (từ {from} lên {to}); các xã khác thường tăng {low}–{high}. Hãy kiểm tra dấu của hai kỳ.',
  'across/jump.same':
    'Từ sheet «{other}» ({before}) đến sheet «{sheet}» ({after}) tăng {change} tiêu chí (từ {from} lên {to}); các xã khác thường tăng {low}. Hãy kiểm tra dấu của hai kỳ.',
  'across/jump.district':
    'Từ sheet «{other}» ({before}) đến sheet «{sheet}» ({after}) bình quân tăng {change} tiêu chí/xã (từ {from} lên {to}); các huyện khác thường tăng {low}–{high}. Hãy kiểm tra dấu của hai kỳ.',
  'across/period': 'năm {year}',
  'across/period.month': 'đến tháng {month}/{year}',
} as const;
