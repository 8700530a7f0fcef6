import { SURE, type Proposal } from '../../../core/changes/proposals';
import { text, type Text } from '../../../core/messages/text';

/** Below this it is no likelier than all else together. */
const EVEN = 0.5;

/** How sure a suggestion is, in words: never more than was worked out, rounded down to whole per cent. */
export function assuranceWords({ confidence }: Proposal): Text {
  const percent = Math.floor(confidence * 100 + 1e-6);
  if (confidence >= SURE) return text('edits.sure', { percent });
  return text(confidence >= EVEN ? 'edits.likely' : 'edits.possible', { percent });
}
