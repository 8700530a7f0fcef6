import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles of the parts that show and change what is remembered. */
export const useRememberedStyles = makeStyles({
  field: { display: 'grid', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
    maxHeight: '60vh',
    overflowY: 'auto',
  },
  item: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  choice: { display: 'grid', gridTemplateColumns: '1fr auto', gap: tokens.spacingHorizontalS },
  plainSet: {
    border: 'none',
    margin: '0',
    padding: '0',
    minWidth: '0',
    maxHeight: '40vh',
    overflowY: 'auto',
  },
  legend: { padding: '0' },
  facts: { margin: '0', paddingInlineStart: tokens.spacingHorizontalL },
  part: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  name: { fontWeight: tokens.fontWeightSemibold },
});
