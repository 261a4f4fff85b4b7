import { attribute } from './parts/attribute.js';
import type { OwnPartProps } from './own-forms.js';

/** What the open question lets choose, where it does. */
export function Choices(props: OwnPartProps): JSX.Element {
  const { choices, knownAnswers } = props.own;
  if (choices.length > 0) return <Buttons {...props} />;
  return knownAnswers.length > 0 ? <KnownAnswers {...props} /> : '';
}

/** The line as it was asked, so that whoever reads the reply knows what it says. */
function Buttons({ words: { own: words }, code, own, token }: OwnPartProps): JSX.Element {
  return (
    <form class="row screen" method="post" action={`/lacak/${code}/pesan`} aria-label={words.choose}>
      <input type="hidden" name="kiriman" value={token} />
      {own.choices.map((choice, at) => (
        <button class="button second" type="submit" name="pesan" value={`${at + 1}. ${choice}`} safe>
          {choice}
        </button>
      ))}
    </form>
  );
}

/** Too many for buttons; whose answer is not there writes it below. */
function KnownAnswers({ words: { own: words }, code, own, token }: OwnPartProps): JSX.Element {
  return (
    <form class="panel screen" method="post" action={`/lacak/${code}/pesan`} aria-label={words.choose}>
      <input type="hidden" name="kiriman" value={token} />
      <div class="field">
        <label for="jawaban" safe>
          {words.choose}
        </label>
        <p class="hint" id="jawaban-hint" safe>
          {words.notListed}
        </p>
        <select id="jawaban" name="pesan" required aria-describedby="jawaban-hint">
          <option value="" safe>
            {words.noneChosen}
          </option>
          {own.knownAnswers.map((answer) => (
            <option value={attribute(answer)} safe>
              {answer}
            </option>
          ))}
        </select>
      </div>
      <button class="button" type="submit" safe>
        {words.replyButton}
      </button>
    </form>
  );
}
