import { pageLanguageOf, type SpokenLanguage } from '#libs/contracts';
import { readChoices } from '#libs/domain';

/** One parameter of a template: no line breaks, no runs of spaces, and short. */
export const asTemplateParameter = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 900 ? line : `${line.slice(0, 899)}…`;
};

/** A message whose answer is one tap away: where it is, whose it is, or how good the answer was. */
export function whatsAppMessage(kind: string, text: string, language: SpokenLanguage): object {
  if (kind === 'ask-place') {
    return {
      type: 'interactive',
      interactive: { type: 'location_request_message', body: { text }, action: { name: 'send_location' } },
    };
  }
  if (text.length > 1_024) return plainMessage(text);
  if (kind === 'answered' || kind === 'closed') {
    const rows = [5, 4, 3, 2, 1].map((score) => ({ id: `PUAS ${score}`, title: '★'.repeat(score) }));
    return listMessage(text, scoreButton[language], rows);
  }
  const choices = kind === 'question' ? readChoices(text) : [];
  if (choices.length === 0 || choices.length > 10) return plainMessage(text);
  return listMessage(text, choiceButton[language], choices.map(choiceRow));
}

const listMessage = (text: string, button: string, rows: readonly object[]): object => ({
  type: 'interactive',
  interactive: { type: 'list', body: { text }, action: { button, sections: [{ title: button, rows }] } },
});

/** A title has at most 24 characters: a longer name stands below its number. */
const choiceRow = (name: string, at: number): object =>
  name.length <= 24
    ? { id: String(at + 1), title: name }
    : { id: String(at + 1), title: String(at + 1), description: name.length <= 72 ? name : `${name.slice(0, 71)}…` };

export const plainMessage = (text: string): object => ({ type: 'text', text: { body: text } });

// At most 20 characters.
const choiceButton: Readonly<Record<SpokenLanguage, string>> = {
  id: 'Pilih',
  en: 'Choose',
  jv: 'Pilih',
  su: 'Pilih',
};

// At most 20 characters.
const scoreButton: Readonly<Record<SpokenLanguage, string>> = {
  id: 'Nilai jawaban',
  en: 'Rate the answer',
  jv: 'Biji wangsulan',
  su: 'Peunteun waleran',
};

/** Meta approves templates in its own list of languages, in which Javanese and Sundanese are not. */
export const whatsAppTemplate = (name: string, text: string, language: SpokenLanguage): object => ({
  type: 'template',
  template: {
    name,
    language: { code: pageLanguageOf(language) },
    components: [{ type: 'body', parameters: [{ type: 'text', text: asTemplateParameter(text) }] }],
  },
});
