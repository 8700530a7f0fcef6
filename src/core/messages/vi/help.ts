/** The short guide in the pane. */
export const help = {
  'help.open': 'Trợ giúp',
  'help.close': 'Đóng trợ giúp',
} as const;
