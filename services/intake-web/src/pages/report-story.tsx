import { RadiosField } from './parts/choices.js';
import { InputField, TextField } from './parts/field.js';
import { problemOf } from './parts/problem-summary.js';
import type { ReportPartProps } from './report-form.js';

/** What kind of message it is. */
export function ClassQuestion(props: ReportPartProps): JSX.Element {
  const { form } = props.words;
  const choices = (['complaint', 'aspiration', 'information-request'] as const).map((value) => ({
    value,
    ...form.classes[value],
  }));
  return (
    <RadiosField
      id="jenis"
      label={form.classLegend}
      choices={choices}
      value={props.answers.jenis}
      problem={problemOf(props, 'jenis')}
    />
  );
}

/** What happened. */
export function StoryQuestion(props: ReportPartProps): JSX.Element {
  const { form } = props.words;
  return (
    <TextField
      id="isi"
      label={form.textLabel}
      hint={form.textHint}
      value={props.answers.isi}
      problem={problemOf(props, 'isi')}
    />
  );
}

/** On one page of the form that comes page by page. */
export function StoryAndTitle(props: ReportPartProps): JSX.Element {
  return (
    <>
      <StoryQuestion {...props} />
      <TitleQuestion {...props} />
    </>
  );
}

export function TitleQuestion(props: ReportPartProps): JSX.Element {
  const { form, site } = props.words;
  return (
    <InputField
      id="judul"
      label={form.titleLabel}
      optional={site.optional}
      value={props.answers.judul}
      problem={problemOf(props, 'judul')}
    />
  );
}
