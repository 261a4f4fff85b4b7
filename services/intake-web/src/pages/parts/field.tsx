import type { Children } from '@kitajs/html';
import { attribute } from './attribute.js';

/** What every question of a form has: its own id (also the name that is sent), words, and what was wrong with the last answer. */
export interface Question {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The words for "may be left empty", when it may. */
  readonly optional?: string | undefined;
  readonly problem?: string | undefined;
}

/** Ids of the texts that explain a control, for `aria-describedby`. */
export function describedBy({ id, hint, problem }: Question): string | undefined {
  const ids = [hint === undefined ? [] : `${id}-hint`, problem === undefined ? [] : `${id}-error`].flat();
  return ids.length === 0 ? undefined : ids.join(' ');
}

export function HintAndError({ id, hint, problem }: Question): JSX.Element {
  return (
    <>
      {hint === undefined ? (
        ''
      ) : (
        <p class="hint" id={`${id}-hint`} safe>
          {hint}
        </p>
      )}
      {problem === undefined ? (
        ''
      ) : (
        <p class="error" id={`${id}-error`} safe>
          {problem}
        </p>
      )}
    </>
  );
}

function Field({ question, children }: { question: Question; children: Children }): JSX.Element {
  return (
    <div class={['field', question.problem !== undefined && 'bad']}>
      <label for={question.id}>
        <span safe>{question.label}</span> <Optional words={question.optional} />
      </label>
      <HintAndError {...question} />
      {children}
    </div>
  );
}

function Optional({ words }: { words: string | undefined }): JSX.Element {
  if (words === undefined) return '';
  return (
    <span class="optional" safe>
      {words}
    </span>
  );
}

/** Attributes that tie a control to its texts. */
function tied(question: Question) {
  return {
    id: question.id,
    name: question.id,
    'aria-describedby': describedBy(question),
    'aria-invalid': question.problem === undefined ? undefined : 'true',
  } as const;
}

interface InputProps extends Question {
  readonly value: string;
  readonly type?: 'text' | 'tel' | 'email' | 'date';
  readonly look?: 'date' | 'half' | 'code-input';
  readonly autocomplete?: string;
  readonly max?: string;
  /** Id of a list of suggestions. */
  readonly list?: string;
}

export function InputField({ value, type, look, autocomplete, max, list, ...question }: InputProps): JSX.Element {
  return (
    <Field question={question}>
      <input
        class={['input', look]}
        type={type ?? 'text'}
        value={attribute(value)}
        autocomplete={autocomplete}
        spellcheck={look === 'code-input' ? 'false' : undefined}
        max={max}
        list={list}
        {...tied(question)}
      />
    </Field>
  );
}

export function TextField({ value, short, ...question }: Question & { value: string; short?: boolean }): JSX.Element {
  // A line break right after the tag is dropped by browsers: ours keeps the citizen's first one.
  return (
    <Field question={question}>
      <textarea class={short === true ? 'short' : undefined} rows={short === true ? '4' : '8'} {...tied(question)} safe>
        {`\n${value}`}
      </textarea>
    </Field>
  );
}

interface FilesProps extends Question {
  readonly accept: string;
}

export function FilesField({ accept, ...question }: FilesProps): JSX.Element {
  return (
    <Field question={question}>
      <input class="input" type="file" multiple accept={accept} {...tied(question)} />
    </Field>
  );
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly { value: string; label: string }[];
}

interface SelectProps extends Question {
  readonly value: string;
  readonly none: string;
  readonly groups: readonly OptionGroup[];
}

/** A choice that is no longer on the list stays chosen: what a citizen answered is not changed behind their back. */
export function SelectField({ value, none, groups, ...question }: SelectProps): JSX.Element {
  const isListed = groups.some(({ options }) => options.some((option) => option.value === value));
  return (
    <Field question={question}>
      <select {...tied(question)}>
        <option value="" safe>
          {none}
        </option>
        {value === '' || isListed ? (
          ''
        ) : (
          <option value={attribute(value)} selected safe>
            {value}
          </option>
        )}
        {groups.map((group) => (
          <optgroup label={attribute(group.label)}>
            {group.options.map((option) => (
              <option value={attribute(option.value)} selected={option.value === value} safe>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
