import type { SuggestedOwner } from '../suggestions/ask-router.js';
import { attribute } from './parts/attribute.js';
import type { Words } from './words/words.js';

interface SuggestedProps {
  readonly words: Words;
  readonly suggested: readonly SuggestedOwner[];
  readonly chosen: string;
}

/** Whom the router has in mind; a script fills it where the page could not. Whoever does not know is right too, and stays so. */
export function SuggestedOwners({ words: { form, language }, suggested, chosen }: SuggestedProps): JSX.Element {
  const isOffered = suggested.some(({ code }) => code === chosen);
  return (
    <>
      <p class="hidden" role="status" id="kami-kira-kabar"></p>
      <fieldset class="inset" id="kami-kira" aria-describedby="kami-kira-hint" hidden={suggested.length === 0}>
        <legend safe>{form.suggestedLegend}</legend>
        <p class="hint" id="kami-kira-hint" safe>
          {form.suggestedHint}
        </p>
        {suggested.map(({ code, name, sentence, sentenceEn }) => (
          <Offer code={code} label={name} why={language === 'en' ? sentenceEn : sentence} checked={code === chosen} />
        ))}
        <Offer code="" label={form.suggestedUnknown} why="" checked={!isOffered && chosen === ''} />
      </fieldset>
    </>
  );
}

interface OfferProps {
  readonly code: string;
  readonly label: string;
  readonly why: string;
  readonly checked: boolean;
}

/** As other choices are, with a reason that the script can fill as well. */
function Offer({ code, label, why, checked }: OfferProps): JSX.Element {
  const id = `kami-kira-${code === '' ? 'x' : code}`;
  return (
    <label class="choice">
      <input
        type="radio"
        id={attribute(id)}
        name="kami-kira"
        value={attribute(code)}
        aria-labelledby={attribute(`${id}-label`)}
        aria-describedby={why === '' ? undefined : attribute(`${id}-hint`)}
        checked={checked}
      />
      <span>
        <b id={attribute(`${id}-label`)} safe>
          {label}
        </b>
        {why === '' ? (
          ''
        ) : (
          <span class="hint" id={attribute(`${id}-hint`)} safe>
            {why}
          </span>
        )}
      </span>
    </label>
  );
}
