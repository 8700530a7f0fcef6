/** Finding one's way in a long list of findings. */
export const finding = {
  'finding.head': 'Tìm và lọc',
  'finding.search': 'Tìm trong kết quả',
  'finding.search.hint': 'tên xã, tiêu chí, ô… (không dấu cũng được)',
  'finding.rule': 'Quy tắc',
  'finding.sheet': 'Sheet',
  'finding.unit': 'Đơn vị',
  'finding.all': 'Tất cả',
  'finding.count': 'Đang hiện {shown} trong {all} chỗ.',
  'finding.reset': 'Bỏ lọc',
  'finding.previous': 'Chỗ trước',
  'finding.next': 'Chỗ sau',
  'finding.step': 'Đi tới từng chỗ',
} as const;
