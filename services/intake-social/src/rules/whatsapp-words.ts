import { pageLanguageOf, type SpokenLanguage } from '#libs/contracts';

/** One parameter of a template: no line breaks, no runs of spaces, and short. */
export const asTemplateParameter = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 900 ? line : `${line.slice(0, 899)}…`;
};

/** A message whose answer is one tap away: where it is, or how good the answer was. */
export function whatsAppMessage(kind: string, text: string, language: SpokenLanguage): object {
  if (kind === 'ask-place') {
    return {
      type: 'interactive',
      interactive: { type: 'location_request_message', body: { text }, action: { name: 'send_location' } },
    };
  }
  if ((kind === 'answered' || kind === 'closed') && text.length <= 1_024) {
    const rows = [5, 4, 3, 2, 1].map((score) => ({ id: `PUAS ${score}`, title: '★'.repeat(score) }));
    return {
      type: 'interactive',
      interactive: {
        type: 'list',
        body: { text },
        action: { button: scoreButton[language], sections: [{ title: scoreButton[language], rows }] },
      },
    };
  }
  return plainMessage(text);
}

export const plainMessage = (text: string): object => ({ type: 'text', text: { body: text } });

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
