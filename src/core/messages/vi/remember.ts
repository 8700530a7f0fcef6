/** What officials tell the pane to remember with the workbook, and what becomes of it. */
export const remember = {
  'remember.writing': 'Đang ghi nhớ vào sổ…',
  'remember.done': 'Đã ghi nhớ: {what}.',
  'remember.undone': 'Đã hoàn tác: {what}.',
  'remember.redone': 'Đã làm lại: {what}.',
  'remember.unsaved': 'Những điều vừa ghi nhớ chưa có trong bản nào đã tải.',
  'remember.cancel': 'Thôi',

  'ignore.open': 'Bỏ qua…',
  'ignore.open-named': 'Bỏ qua chỗ này: {place}',
  'ignore.head': 'Bỏ qua chỗ này',
  'ignore.reason': 'Vì sao số này vẫn đúng? Người ký sẽ đọc dòng này.',
  'ignore.note': 'Số liệu của các ô liên quan đổi thì chỗ này sẽ hiện lại. Lý do được lưu trong sổ.',
  'ignore.do': 'Ghi nhớ và bỏ qua',
  'ignore.label': 'bỏ qua {place}',
  'ignore.list': 'Đã bỏ qua {count} chỗ',
  'ignore.because': 'Lý do: {reason}',
  'ignore.remove': 'Không bỏ qua nữa',
  'ignore.remove-named': 'Không bỏ qua nữa: {place}',
  'ignore.removed': 'không bỏ qua {place} nữa',
  'ignore.go': 'Đến ô {cell}',

  'unused.list': '{count} điều đã ghi nhớ không còn dùng đến',
  'unused.why': 'Số liệu đã đổi, hoặc không còn chỗ đó trong sổ. Chỗ nào còn sai thì đã hiện lại ở trên.',
  'unused.prune': 'Xóa các ghi nhớ này',
  'unused.pruned': 'xóa {count} ghi nhớ không còn dùng đến',
  'remembered.problems': 'Về những điều đã ghi nhớ trong sổ',
} as const;
