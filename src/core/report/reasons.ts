import type { Unchecked } from '../check';
import { text, type Text } from '../messages/text';
import { rectAddress } from '../snapshot/address';
import type { SkippedSheet } from '../recognise/recognise';

/** Why a sheet was left out, in words. */
export function skippedMessage({ reason, detail, range }: SkippedSheet): Text {
  const words = text(reason === 'not-a-bieu' ? `skipped.${detail ?? 'no-criteria'}` : `skipped.${reason}`);
  return range ? text('skipped.part', { range: rectAddress(range), reason: words }) : words;
}

/** Why a relation could not be checked, in words. */
export function uncheckedMessage({ reason, rule }: Unchecked): Text {
  if (reason === 'not-submitted' && rule.startsWith('dossier/')) return text('unchecked.not-assessed');
  return text(`unchecked.${reason}`);
}
