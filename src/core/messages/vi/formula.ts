/** Messages about formulas. */
export const formula = {
  'meaning.formula/range': 'Công thức cộng bỏ sót hoặc cộng trùng dòng, cột của nhóm.',
  'meaning.formula/neighbour': 'Công thức khác với các ô bên cạnh.',
  'meaning.formula/typed-total': 'Số gõ tay nằm giữa các ô công thức.',
  'meaning.formula/error': 'Ô công thức báo lỗi (#REF!, #DIV/0!…).',
} as const;
