/** Messages about dossiers. */
export const dossier = {
  'meaning.dossier/criterion': 'Tiêu chí ghi đạt trong khi có chỉ tiêu chưa đạt, hoặc ngược lại.',
  'meaning.dossier/count': 'Số tiêu chí đạt ghi ở cuối hồ sơ khác với số đếm được.',
} as const;
