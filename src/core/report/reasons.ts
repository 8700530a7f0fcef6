import type { Unchecked } from '../check';
import { text, type Text } from '../messages/text';
import type { SkippedSheet } from '../recognise/recognise';

/** Why a sheet was left out, in words. */
export function skippedMessage({ reason, detail }: SkippedSheet): Text {
  if (reason === 'not-a-bieu') return text(`skipped.${detail ?? 'no-criteria'}`);
  return text(`skipped.${reason}`);
}

/** Why a relation could not be checked, in words. */
export function uncheckedMessage({ reason, rule }: Unchecked): Text {
  if (reason === 'not-submitted' && rule.startsWith('dossier/')) return text('unchecked.not-assessed');
  return text(`unchecked.${reason}`);
}
