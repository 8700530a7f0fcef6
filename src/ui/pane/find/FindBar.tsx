import { text } from '../../../core/messages/text';
import { lazyFold } from '../lazyFold';

/** Narrows the list to words, a rule, a sheet or a unit; and buttons for those who do not use F8. */
export const FindBar = lazyFold(
  text('finding.head'),
  async () => (await import(/* webpackChunkName: "find" */ './FindFields')).FindFields,
);
