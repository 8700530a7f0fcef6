import { makeStyles, Select } from '@fluentui/react-components';
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

// a list is as wide as its longest choice unless told otherwise
const useStyles = makeStyles({
  list: { minWidth: '0', '& select': { minWidth: '0', width: '100%', textOverflow: 'ellipsis' } },
});

/** One of a few things, as the browser's own list. */
export function ChoiceField<Value extends string>({ label, value, choices, onChange }: Props<Value>) {
  const styles = useRememberedStyles();
  const { list } = useStyles();
  const { tell } = useWords();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{tell(label)}</label>
      <Select
        className={list}
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
