/** Messages about tables of parts. */
export const tables = {
  'declared/words.level':
    'Tên ghi là số tăng/giảm so với «{against}», nhưng các ô đang ghi cả mức chứ không phải phần chênh lệch. Ví dụ «{where}»: đang ghi {actual}; so với {before} thì chênh lệch là {expected}. Nên sửa: đổi tên cho đúng, hoặc ghi lại phần chênh lệch.',
  'unchecked.declaration-unlike':
    'Chưa kiểm được theo hàng số thứ tự cột: công thức ghi ở đây không khớp với hầu hết các dòng, có thể được hiểu khác.',
  'unchecked.total-unlike':
    'Chưa kiểm được: dòng tổng gần bằng nhưng không bằng các dòng cộng lại, mà chưa chỉ ra được ô nào sai. Có thể tổng chưa cập nhật, hoặc thiếu hay thừa một dòng. Hãy cộng lại dòng này.',
  'parts/bounds.negative': 'Đang ghi {actual}: số lượng không thể âm. Hãy kiểm tra lại số này.',
  'parts/bounds.share':
    'Đang ghi {actual}: tỷ lệ trên tổng thể phải trong khoảng 0–100 %. Hãy kiểm tra dấu thập phân hoặc các số đã chia.',

  'skipped.projects': 'Đây là danh mục dự án, công trình: không có dòng «Tổng cộng» nào để kiểm tra.',
  'skipped.assignment': 'Đây là bảng phân công nhiệm vụ, không có số liệu để tính lại.',
  'skipped.contacts': 'Đây là danh sách người, không có số liệu để tính lại.',
  'skipped.products': 'Đây là danh sách sản phẩm: điểm, hạng sao không cộng được với nhau.',
  'skipped.documents': 'Đây là danh mục văn bản, không có số liệu để tính lại.',
  'skipped.prose': 'Sheet này là lời văn, không phải bảng số liệu.',
  'skipped.part': 'Vùng {range}: {reason}',
} as const;
