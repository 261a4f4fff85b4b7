import { HintAndError, describedBy, type Question } from './field.js';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface RadiosProps extends Question {
  readonly value: string;
  readonly choices: readonly Choice[];
}

/** One of a few. The first radio carries the id of the question, so that the error summary leads to it. */
export function RadiosField({ value, choices, ...question }: RadiosProps): JSX.Element {
  return (
    <fieldset class={question.problem === undefined ? undefined : 'bad'} aria-describedby={describedBy(question)}>
      <legend safe>{question.label}</legend>
      <HintAndError {...question} />
      {choices.map((choice, position) => (
        <Option
          choice={choice}
          type="radio"
          name={question.id}
          id={position === 0 ? question.id : `${question.id}-${choice.value}`}
          checked={choice.value === value}
        />
      ))}
    </fieldset>
  );
}

interface CheckboxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
}

export function Checkbox({ id, label, hint, checked }: CheckboxProps): JSX.Element {
  const choice = hint === undefined ? { value: 'ya', label } : { value: 'ya', label, hint };
  return <Option choice={choice} type="checkbox" name={id} id={id} checked={checked} />;
}

interface OptionProps {
  readonly choice: Choice;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly id: string;
  readonly checked: boolean;
}

/** The whole card is the target. The hint is described, not part of the name, so that a screen reader says it second. */
function Option({ choice, type, name, id, checked }: OptionProps): JSX.Element {
  const hintId = choice.hint === undefined ? undefined : `${id}-hint`;
  return (
    <label class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={hintId}
      />
      <span>
        <b id={`${id}-label`} safe>
          {choice.label}
        </b>
        {choice.hint === undefined ? (
          ''
        ) : (
          <span class="hint" id={hintId} safe>
            {choice.hint}
          </span>
        )}
      </span>
    </label>
  );
}
