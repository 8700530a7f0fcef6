import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Styles that several parts of the pane use. */
export const useSharedStyles = makeStyles({
  /** For screen readers alone. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  /** A list without bullets. */
  plainList: { listStyleType: 'none', margin: '0', padding: '0' },
  head: { ...typographyStyles.subtitle2, margin: '0' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  /** A button that looks like the line of text it is. */
  bare: {
    ...typographyStyles.body1,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    padding: '0',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  /** Something to answer, set apart from what is around it. */
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** Cell texts may be long words without a space; no line is left with a «1).» alone. */
  breakable: { overflowWrap: 'anywhere', textWrap: 'pretty' },
  /** Words beside their tick, those of the second line too. */
  ticked: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    '& > input': { margin: '0' },
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  note: { color: tokens.colorBrandForeground1 },
  agreed: { color: tokens.colorStatusSuccessForeground1 },
});
