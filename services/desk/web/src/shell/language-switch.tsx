import { deskLanguages } from '../language/catalogue.js';
import { chooseLanguage, useLanguage, useText } from '../language/language.js';
import { shellText } from './shell-text.js';

const names = { id: 'Bahasa Indonesia', en: 'English' } as const;

export function LanguageSwitch() {
  const chosen = useLanguage();
  const texts = useText(shellText);
  return (
    <div className="language" role="group" aria-label={texts.language}>
      {deskLanguages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          title={names[language]}
          onClick={() => {
            chooseLanguage(language);
          }}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
