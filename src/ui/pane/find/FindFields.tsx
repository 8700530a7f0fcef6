import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ruleWords } from '../../../core/messages/rules/ruleWords';
import { text } from '../../../core/messages/text';
import { RULE_IDS } from '../../../core/rules/ruleId';
import { useSharedStyles } from '../../look/shared';
import { choicesOf, isNarrowed, NOT_NARROWED } from '../../session/narrow';
import { stopsOf } from '../../session/groups';
import { useWords } from '../../words/words';
import type { PartProps } from '../lazyFold';

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalM}` },
  // a select is as wide as its longest choice unless told otherwise
  field: {
    minWidth: '0',
    '& > span': { minWidth: '0' },
    '& select': { minWidth: '0', width: '100%', textOverflow: 'ellipsis' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The fields of «Tìm và lọc». */
export function FindFields({ checked, state, session }: PartProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  const { narrow } = state;
  const choices = useMemo(() => choicesOf(checked), [checked]);
  const shown = stopsOf(state).length;
  const set = (more: Partial<typeof narrow>): void => session.dispatch({ type: 'narrowed', narrow: more });
  const all = <option value="">{tell(text('finding.all'))}</option>;
  return (
    <div className={styles.content}>
      <Field className={styles.field} label={tell(text('finding.search'))}>
        <Input
          type="search"
          value={narrow.words}
          placeholder={tell(text('finding.search.hint'))}
          onChange={(_, { value }) => set({ words: value })}
        />
      </Field>
      <Field className={styles.field} label={tell(text('finding.rule'))}>
        <Select
          value={narrow.rule ?? ''}
          onChange={(_, { value }) => set({ rule: RULE_IDS.find((one) => one === value) ?? null })}
        >
          {all}
          {choices.rules.map((rule) => (
            <option key={rule} value={rule}>
              {ruleWords(rule, language).meaning}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={tell(text('finding.sheet'))}>
        <Select
          value={narrow.sheet === null ? '' : String(narrow.sheet)}
          onChange={(_, { value }) => set({ sheet: value === '' ? null : Number(value) })}
        >
          {all}
          {choices.sheets.map(({ sheet, name }) => (
            <option key={sheet} value={String(sheet)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {choices.units.length > 0 && (
        <Field className={styles.field} label={tell(text('finding.unit'))}>
          <Select value={narrow.unit ?? ''} onChange={(_, { value }) => set({ unit: value || null })}>
            {all}
            {choices.units.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div role="status" className={shared.quiet}>
        {tell(text('finding.count', { shown, all: checked.report.findings.length }))}
      </div>
      <div role="group" aria-label={tell(text('finding.step'))} className={styles.buttons}>
        <Button size="small" onClick={() => void session.goBeside(-1)}>
          {tell(text('finding.previous'))}
        </Button>
        <Button size="small" onClick={() => void session.goBeside(1)}>
          {tell(text('finding.next'))}
        </Button>
        {isNarrowed(narrow) && (
          <Button size="small" onClick={() => set(NOT_NARROWED)}>
            {tell(text('finding.reset'))}
          </Button>
        )}
      </div>
    </div>
  );
}
