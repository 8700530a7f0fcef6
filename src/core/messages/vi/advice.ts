/** What to do about a figure that does not agree: as sure as the figures allow, no surer. */
export const advice = {
  'advice.should': 'Nên sửa: ô này thành {expected}.',
  'advice.may': 'Có thể ô này phải là {expected}.',
  'advice.should.parts': 'Nên sửa: ô này thành {expected}, hoặc xem lại ô thành phần.',
  'advice.may.parts': 'Có thể ô này phải là {expected}, hoặc sai ở một ô thành phần.',
  'advice.should.together': 'Nên sửa cùng lúc: ô này thành {expected}; {cells}.',
  'advice.may.together': 'Có thể phải sửa cùng lúc: ô này thành {expected}; {cells}.',
  'advice.swapped':
    'Hai ô có thể đã ghi đổi chỗ cho nhau. Nên sửa cùng lúc: ô này thành {expected}; {cells}.',
  'advice.may.swapped':
    'Hai ô có thể đã ghi đổi chỗ cho nhau, hoặc chính các ô của hai dòng (cột) đó đã đổi chỗ. Nếu là hai ô: sửa cùng lúc ô này thành {expected}; {cells}.',
  'advice.cell': 'ô {cell} thành {value}',
  'advice.open': 'Các ô khác chỉ cho biết ô này phải vào khoảng {expected}. Hãy xem lại số liệu gốc.',
  'advice.look': 'Hãy kiểm tra ô này và các ô đã dùng để tính.',
  'advice.none':
    'Không sửa riêng ô nào mà khớp được (dấu chỉ là đạt hoặc chưa đạt, số đếm không âm và không quá số đơn vị, ô công thức đang tính đúng). Hãy xem lại cả các ô liên quan.',
  'relation/together': '{message} Phải sửa cùng lúc: {cells}.',
  'relation/several':
    'Đang ghi {actual}; các phép cộng bị lệch chỉ khớp khi sửa {count} ô cùng lúc. {advice}',
  'relation/no-repair': '{message} Lưu ý: {advice}',
  'advice.together': '{cells} (cùng lúc)',
  'advice.or': '{words}; hoặc {other}',
  'advice.or-more': '{words}; còn {count} cách khác',
  'relation/or-else': '{message} Cũng có thể là: {ways}.',
  'relation/either-side':
    '{message} Mỗi bên đang khớp với các tổng của chính mình, nên chỉ sửa một ô thì chỗ khác sẽ lệch: hãy xem lại từ các số thành phần.',
  'relation/one-of': '{message} Có thể là: {ways}.',
} as const;
