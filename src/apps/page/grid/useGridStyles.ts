import { makeStyles, tokens } from '@fluentui/react-components';

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

/** How the view of a sheet looks. */
export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    overflow: 'auto',
    height: '100%',
    width: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  content: { position: 'relative' },
  letters: { position: 'sticky', top: '0', zIndex: 4 },
  /** Holds a header as long as its table is in view. */
  bandSpace: { position: 'absolute', left: '0', width: '100%', pointerEvents: 'none' },
  band: {
    position: 'sticky',
    zIndex: 3,
    pointerEvents: 'auto',
    boxShadow: `0 1px 3px ${tokens.colorNeutralShadowAmbient}`,
  },
  row: { position: 'absolute', left: '0', width: '100%' },
  /** The row's number and label columns; cells to the right scroll under them. */
  rowStart: { position: 'sticky', left: '0', zIndex: 2, height: '100%' },
  cell: {
    position: 'absolute',
    top: '0',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    padding: '2px 4px',
    overflow: 'hidden',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRight: LINE,
    borderBottom: LINE,
  },
  number: { justifyContent: 'flex-end', fontVariantNumeric: 'tabular-nums' },
  centred: { justifyContent: 'center', textAlign: 'center' },
  title: { justifyContent: 'flex-start' },
  spilling: { overflow: 'visible', whiteSpace: 'nowrap', zIndex: 1, borderRightColor: 'transparent' },
  header: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  heading: {
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: '11px',
  },
  // severities differ by border too, for those who do not see the colours and for black and white
  error: {
    backgroundColor: 'var(--sb-error-fill)',
    boxShadow: 'inset 0 0 0 2px var(--sb-error-line)',
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  warning: {
    backgroundColor: 'var(--sb-warning-fill)',
    outline: '2px dashed var(--sb-warning-line)',
    outlineOffset: '-2px',
    '@media (forced-colors: active)': { border: '3px dashed Highlight' },
  },
  note: {
    backgroundColor: 'var(--sb-note-fill)',
    outline: '1px dotted var(--sb-note-line)',
    outlineOffset: '-2px',
    '@media (forced-colors: active)': { border: '3px dotted Highlight' },
  },
  /** A corner, as Excel has for notes: it is seen over every highlight. */
  changed: {
    backgroundImage: `linear-gradient(225deg, ${tokens.colorBrandStroke1} 6px, transparent 6.5px)`,
    '@media (forced-colors: active)': { borderRight: '4px double Highlight' },
  },
  agreed: { backgroundColor: 'var(--sb-agreed-fill)' },
  selected: {
    outline: `3px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-3px',
    zIndex: 1,
  },
});
