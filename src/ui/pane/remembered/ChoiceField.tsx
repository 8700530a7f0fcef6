import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { Param } from '../../../core/messages/text';
import { useWords } from '../../words/words';
import { useRememberedStyles } from './useRememberedStyles';

interface Props<Value extends string> {
  readonly label: Param;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, words: Param])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few things, as the browser's own list. */
export function ChoiceField<Value extends string>({ label, value, choices, onChange }: Props<Value>) {
  const styles = useRememberedStyles();
  const { tell } = useWords();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{tell(label)}</label>
      <Select
        id={id}
        size="small"
        value={value}
        onChange={(_, data) => {
          const chosen = choices.find(([one]) => one === data.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {tell(words)}
          </option>
        ))}
      </Select>
    </div>
  );
}
