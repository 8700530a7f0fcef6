/** Messages about targets by year. */
export const targets = {
  'targets/final-year':
    'Đang ghi {actual}; năm cuối ({year}) là {expected} ({difference}). Chỉ tiêu này ghi mức đạt đến từng năm nên năm cuối phải bằng mục tiêu. Hãy kiểm tra ô mục tiêu và ô năm cuối.',
  'targets/final-year.both':
    'Đang ghi {actual}; nếu các năm ghi lũy kế thì mục tiêu phải bằng năm cuối ({year}) là {expected} ({difference}); nếu ghi số tăng thêm thì {other}. Cả hai cách đều không khớp. Hãy kiểm tra ô mục tiêu và các ô năm.',
  'targets/added-up': '{start} + các năm {added} = {sum}',
  'targets/increments':
    'Đang ghi {actual}; nếu các năm ghi số tăng thêm thì {how} được {expected} ({difference}); nếu ghi lũy kế thì năm cuối ({year}) phải bằng mục tiêu, đang là {last}. Cả hai cách đều không khớp. Hãy kiểm tra ô mục tiêu và các ô năm.',
  'targets/start-plus': 'số đầu kỳ cộng các năm',
  'targets/start-minus': 'số đầu kỳ trừ các năm',
  'targets/years-alone': 'cộng các năm',
  'targets/trend.falls':
    '{head} ghi {figure}, thấp hơn {earlier} ({before}). Chỉ tiêu lũy kế thường không giảm. Hãy kiểm tra hai ô này.',
  'targets/trend.rises':
    '{head} ghi {figure}, cao hơn {earlier} ({before}), trong khi chỉ tiêu này phải giảm dần. Hãy kiểm tra hai ô này.',
  'targets/bands':
    'Cộng {of} nhóm xã của cột này được {actual}; số xã theo {source} là {expected} ({difference}). Bất kỳ ô nào trong các nhóm cũng có thể sai; để khớp, chỉ cần sửa một ô: {alternatives}.',
  'targets/bands.count':
    'Đang ghi {actual} xã; cộng {of} nhóm xã của cột này được {expected} ({difference}). Hãy kiểm tra ô này và các ô nhóm xã.',
  'targets/communes.columns': 'các cột khác',
  'targets/communes.row': 'dòng số xã',
  'targets/communes.words': 'tiêu đề của biểu',
  'targets/communes.grid': 'biểu xã × tiêu chí',
  'targets/average':
    'Đang ghi {actual}; cộng {of} dòng «số xã đạt từng tiêu chí» được {total}, chia {units} xã được {expected} ({difference}). Hãy kiểm tra ô này và các dòng tiêu chí.',
  'targets/average.cut':
    'Đang ghi {actual}; {total} ÷ {units} xã làm tròn là {expected}, ở đây đã cắt bớt số lẻ ({difference}). Nên sửa: ô này thành {expected}.',
  'targets/bounds.share': 'Đang ghi {actual}; tỷ lệ không thể vượt quá {expected} %. Hãy kiểm tra ô này.',
  'targets/bounds.communes':
    'Đang ghi {actual}, nhiều hơn tổng số xã là {expected} ({difference}). Hãy kiểm tra ô này.',
  'targets/bounds.villages':
    'Đang ghi {actual}, nhiều hơn tổng số thôn, bản là {expected} ({difference}). Hãy kiểm tra ô này.',
  'targets/bounds.criteria':
    'Đang ghi {actual}; bình quân mỗi xã không thể vượt quá {expected} tiêu chí. Hãy kiểm tra ô này.',
  'targets/bounds.subset':
    'Đang ghi {actual}, nhiều hơn «{whole}» là {expected} ({difference}), trong khi phải nằm trong số đó. Hãy kiểm tra hai ô này.',
  'targets/bounds.fraction': 'Đang ghi {actual}; số xã không thể có phần lẻ. Hãy kiểm tra dấu thập phân.',
  'targets/bounds.negative': 'Đang ghi {actual}; số này không thể âm. Hãy kiểm tra ô này.',
  'targets/named-units.count':
    'Ghi chú kể tên {named} đơn vị; cột «{head}» ghi {figure}. Hãy kiểm tra tên ở ghi chú và số ở cột này.',
  'targets/named-units.unknown':
    'Không thấy {names} trong biểu xã × tiêu chí, trong khi các tên khác ở ghi chú này đều có. Hãy kiểm tra cách viết tên.',
  'relation/no-alternative': 'không sửa riêng một ô nào mà khớp được',
  'relation/alternative': '{cell} từ {actual} thành {needed}',
  'unchecked.blank-part': 'Chưa kiểm được vì có ô thành phần để trống; để trống không phải là số 0.',
} as const;
