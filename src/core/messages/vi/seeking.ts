/** The wrong cells that are still looked for after the first result. */
export const seeking = {
  'seeking.working': 'Đang tìm ô sai…',
  'seeking.stop': 'Dừng tìm',
} as const;
