import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { addTo } from '../../../core/collections/groups';
import { ruleWords } from '../../../core/messages/rules/ruleWords';
import { text } from '../../../core/messages/text';
import { RULE_IDS, type RuleId } from '../../../core/rules/ruleId';
import { useSharedStyles } from '../../look/shared';
import { useWords } from '../../words/words';
import { Legend } from '../drawing/Legend';
import { FocusedHead } from '../FocusedHead';
import { Fold } from '../Fold';

const useStyles = makeStyles({
  help: { padding: tokens.spacingHorizontalM, display: 'grid', gap: tokens.spacingVerticalM },
  list: { margin: '0', paddingInlineStart: tokens.spacingHorizontalL },
  rules: { display: 'grid', gap: tokens.spacingVerticalS, padding: `0 ${tokens.spacingHorizontalM}` },
  words: { margin: '0' },
});

const STEPS = ['help.how.1', 'help.how.2', 'help.how.3', 'help.how.4'] as const;
const KEYS = [
  ['F8, Shift+F8', 'help.keys.next'],
  ['↑ ↓', 'help.keys.walk'],
  ['Enter', 'help.keys.enter'],
  ['Alt+Z, Alt+Shift+Z', 'help.keys.undo'],
] as const;

type FamilyOf<Id> = Id extends `${infer Name}/${string}` ? Name : never;
type Family = FamilyOf<RuleId>;

/** A short guide: how to go about it, keys, colours, and every rule with how to answer it. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  return (
    <section className={mergeClasses(styles.help, shared.breakable)}>
      <FocusedHead words={tell(text('help.how'))} />
      <ol className={styles.list}>
        {STEPS.map((id) => (
          <li key={id}>{tell(text(id))}</li>
        ))}
      </ol>
      <h2 className={shared.head}>{tell(text('help.keys'))}</h2>
      <ul className={styles.list}>
        {KEYS.map(([keys, id]) => (
          <li key={id}>
            <kbd>{keys}</kbd>: {tell(text(id))}
          </li>
        ))}
      </ul>
      <Legend />
      <h2 className={shared.head}>{tell(text('help.rules'))}</h2>
      <div>
        {families().map(([family, rules]) => (
          <Fold key={family} head={tell(text(`help.family.${family}`))}>
            <dl className={styles.rules}>
              {rules.map((rule) => {
                const { meaning, answer } = ruleWords(rule, language);
                return (
                  <div key={rule}>
                    <dt>
                      <code>{rule}</code>
                    </dt>
                    <dd className={styles.words}>
                      {tell(text('help.meaning'))} {meaning}
                    </dd>
                    <dd className={styles.words}>
                      {tell(text('help.answer'))} {answer}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </Fold>
        ))}
      </div>
      <div>
        <Button onClick={onClose}>{tell(text('help.close'))}</Button>
      </div>
    </section>
  );
}

/** The rules by family, in their order; their words are those that all reports take. */
function families(): [Family, RuleId[]][] {
  const byFamily = new Map<Family, RuleId[]>();
  for (const rule of RULE_IDS) {
    const family = rule.split('/')[0] as Family;
    addTo(byFamily, family, rule);
  }
  return [...byFamily];
}
