/** Checking again by itself, as the workbook is edited. */
export const live = {
  'live.switch': 'Tự kiểm tra lại',
  'live.about': 'Sau mỗi lần sửa trong sổ, nửa giây sau tự kiểm tra lại; đánh dấu đang có được vẽ theo.',
} as const;
