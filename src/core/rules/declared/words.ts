import { onTable, type Rule } from '../rule';
import { lawRelations } from '../parts/lawRelations';

/** What words declare: «Chia ra», «Bao gồm» are all of the whole, «Trong đó» some of it. */
export const declaredWords: Rule = {
  id: 'declared/words',
  severity: 'error',
  meaning: 'meaning.declared/words',
  relations: onTable((context) =>
    lawRelations(context, 'declared/words', ({ origin }) => origin === 'words'),
  ),
};
