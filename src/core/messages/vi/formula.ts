/** Messages about formulas. */
export const formula = {
  'formula/range.missing': 'Công thức {formula} bỏ sót ô {cells} đang có số. {fix}',
  'formula/range.double':
    'Công thức {formula} cộng hai lần ô {cells}: một lần ở chính ô đó, một lần ở ô tổng của nó. {fix}',
  'formula/range.extra': 'Công thức {formula} cộng cả ô {cells}, không thuộc nhóm này. {fix}',
  'formula/range.self': 'Công thức {formula} cộng cả chính ô chứa nó. {fix}',
  'formula/range.year': 'Công thức {formula} cộng cả số năm ở đầu bảng (ô {cells}). {fix}',
  'formula/and': '{what} {more}',
  'formula/range.fix': 'Nên sửa thành {suggested}.',
  'formula/range.look': 'Hãy sửa lại vùng cộng của công thức.',
  'formula/range.alike': '{count} công thức trong vùng này cùng sai như vậy.',

  'formula/neighbour':
    'Công thức {formula} khác với {count} công thức cùng loại bên cạnh. Theo các ô đó phải là {suggested}. Hãy kiểm tra lại.',
  'formula/neighbour.unknown':
    'Công thức {formula} khác với {count} công thức cùng loại bên cạnh. Hãy kiểm tra lại.',

  'formula/typed-total':
    'Số {actual} gõ tay giữa {count} ô công thức cùng loại; công thức {formula} cho kết quả {expected}. Hãy kiểm tra và thay bằng công thức.',
  'formula/typed-total.same':
    'Số {actual} gõ tay giữa {count} ô công thức cùng loại. Hiện đúng bằng kết quả của {formula}, nhưng sẽ không đổi theo khi sửa số liệu. Nên thay bằng công thức.',
  'formula/typed-total.block':
    '{cells} số gõ tay giữa {count} ô công thức cùng loại (ví dụ {actual}); các số này không đổi theo khi sửa số liệu. Nên thay bằng công thức như {formula}.',

  'formula/error': 'Ô báo lỗi {error}, công thức {formula}. {why}',
  'formula/error.typed': 'Ô ghi {error} thay cho số. Hãy ghi lại số liệu.',
  'formula/error.many': '{count} ô liền nhau cùng báo lỗi này.',
  'formula/error.leaning': '{count} ô khác báo lỗi theo ô này.',
  'formula/error.ref': 'Ô mà công thức trỏ tới đã bị xóa; hãy chọn lại ô.',
  'formula/error.div': 'Công thức chia cho 0 hoặc cho ô trống; hãy kiểm tra mẫu số.',
  'formula/error.na': 'Công thức không tìm thấy giá trị cần tra; hãy kiểm tra tên hoặc mã.',
  'formula/error.name': 'Tên hàm hoặc tên vùng viết sai; hãy sửa lại.',
  'formula/error.value': 'Công thức tính với ô chứa chữ; hãy kiểm tra các ô thành phần.',
  'formula/error.other': 'Hãy kiểm tra lại công thức và các ô thành phần.',
} as const;
