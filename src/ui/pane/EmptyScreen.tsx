import { text } from '../../core/messages/text';
import { NothingHere } from './NothingHere';

/** No sheet holds anything. */
export function EmptyScreen() {
  return <NothingHere head={text('ui.empty.head')} what={text('ui.empty.what')} />;
}
