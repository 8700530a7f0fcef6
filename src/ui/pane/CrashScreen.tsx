import { useState } from 'react';
import { say, text, type Language } from '../../core/messages/text';
import type { Failure } from '../session/state';
import { useEnvironment, type Environment } from './environment';

interface Props {
  readonly failure: Failure;
  readonly language: Language;
  readonly environment: Environment;
  readonly onAgain: () => void;
}

/** The last resort: plain elements, since whatever failed may be what all other parts are made of. */
export function CrashScreen({ failure, language, environment, onAgain }: Props) {
  const [isWhole, setWhole] = useState(false);
  const where = useEnvironment(environment);
  return (
    <main style={{ padding: 16, fontFamily: 'sans-serif' }}>
      <h1 style={{ fontSize: 18 }}>{say(text('ui.failed.head'), language)}</h1>
      <p role="alert">{say(failure.text, language)}</p>
      <p>
        <button type="button" onClick={onAgain}>
          {say(text('ui.try-again'), language)}
        </button>
      </p>
      <p>
        <label>
          <input type="checkbox" checked={isWhole} onChange={({ target }) => setWhole(target.checked)} />{' '}
          {say(text('failures.report.whole'), language)}
        </label>
      </p>
      <textarea
        readOnly
        rows={6}
        style={{ width: '100%' }}
        aria-label={say(text('ui.copy-report'), language)}
        value={`${where}\n${isWhole ? failure.detail : failure.outline}`}
        onFocus={(event) => event.target.select()}
      />
    </main>
  );
}
