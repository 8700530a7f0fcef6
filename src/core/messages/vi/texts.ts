/** Messages about texts. */
export const texts = {
  'text/number-as-text.ambiguous':
    '«{actual}» đang lưu dưới dạng chữ nên Excel không cộng, và đọc được hai cách. Hãy gõ lại thành số.',
  'label.attachment': 'dòng dẫn văn bản kèm theo',
  'text/reference':
    'Đang dẫn {actual}; {count} biểu khác ({places}) dẫn {expected}. Hãy kiểm tra lại số hiệu văn bản ở dòng này.',
  'text/reference.date':
    'Đang dẫn {actual}; {count} biểu khác ({places}) dẫn {expected}. Hãy kiểm tra lại ngày của văn bản ở dòng này.',
  'text/legacy-encoding':
    '{count} ô trên sheet này viết bằng phông cũ ({encoding}); đã đọc thành Unicode để kiểm tra, ví dụ «{before}» → «{after}». Chữ trong sổ vẫn giữ nguyên.',
  'text/unit-name':
    'Sheet này ghi «{actual}», sheet «{other}» ghi «{expected}» cho cùng một xã. Hãy viết thống nhất để các biểu ghép được với nhau.',
  'text/unit-name.block':
    '{count} tên xã ở sheet này thiếu dấu so với sheet «{other}» (ví dụ «{actual}» và «{expected}»). Hãy viết thống nhất để các biểu ghép được với nhau.',
  'text/unit-name.ambiguous':
    'Chưa ghép được «{names}» với sheet «{other}»: có thể là {candidates}. Không tự chọn; hãy viết lại tên cho rõ.',
} as const;
