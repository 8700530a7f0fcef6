/** Messages about dossiers. */
export const dossier = {
  'dossier/criterion':
    'Đang ghi «{actual}» trong khi {count} chỉ tiêu chưa đạt: {names}. Tiêu chí chỉ đạt khi mọi chỉ tiêu đều đạt. Nên sửa: ô này thành «{expected}», hoặc xem lại các chỉ tiêu.',
  'dossier/criterion.all-met':
    'Đang ghi «{actual}» trong khi cả {count} chỉ tiêu đều đạt hoặc không xét. Nên sửa: ô này thành «{expected}», hoặc xem lại các chỉ tiêu.',
  'dossier/criterion.nearly': '{count} ô ghi «cơ bản đạt»: được tính là chưa đạt.',
  'dossier/count.criteria':
    'Đang ghi {actual}; đếm được {expected} tiêu chí đạt ({difference}). Nên sửa: số này thành {expected}, hoặc xem lại kết quả từng tiêu chí.',
  'dossier/count.indicators':
    'Đang ghi {actual}; đếm được {expected} chỉ tiêu đạt ({difference}). Nên sửa: số này thành {expected}, hoặc xem lại kết quả từng chỉ tiêu.',
  'unchecked.not-assessed': 'Chưa kiểm được vì có chỉ tiêu chưa được đánh giá (để trống).',
} as const;
