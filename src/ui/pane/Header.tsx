import { makeStyles, tokens, ToggleButton, typographyStyles } from '@fluentui/react-components';
import { text, type Language } from '../../core/messages/text';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  name: { ...typographyStyles.subtitle1, margin: '0', color: tokens.colorBrandForeground1 },
  languages: { display: 'flex', gap: tokens.spacingHorizontalXS },
  language: { minWidth: '40px' },
});

const NAMES: Readonly<Record<Language, { readonly short: string; readonly full: string }>> = {
  vi: { short: 'VI', full: 'Tiếng Việt' },
  en: { short: 'EN', full: 'English' },
};

interface Props {
  readonly onLanguage: (language: Language) => void;
  readonly isHelping: boolean;
  readonly onHelp: () => void;
}

/** The name of the thing, help, and the language switch. */
export function Header({ onLanguage, isHelping, onHelp }: Props) {
  const styles = useStyles();
  const { language, tell } = useWords();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{tell(text('ui.name'))}</h1>
      <div className={styles.languages}>
        <ToggleButton
          size="small"
          appearance="subtle"
          className={styles.language}
          checked={isHelping}
          onClick={onHelp}
          aria-label={tell(text('help.open'))}
          title={tell(text('help.open'))}
        >
          ?
        </ToggleButton>
        <div role="group" aria-label={tell(text('ui.language'))} className={styles.languages}>
          {(['vi', 'en'] as const).map((one) => (
            <ToggleButton
              key={one}
              size="small"
              appearance="subtle"
              className={styles.language}
              checked={language === one}
              onClick={() => onLanguage(one)}
              aria-label={`${NAMES[one].short} – ${NAMES[one].full}`}
              lang={one}
            >
              {NAMES[one].short}
            </ToggleButton>
          ))}
        </div>
      </div>
    </header>
  );
}
