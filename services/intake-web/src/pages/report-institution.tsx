import { SelectField } from './parts/field.js';
import { problemOf } from './parts/problem-summary.js';
import type { ReportPartProps } from './report-form.js';
import { SuggestedOwners } from './suggested-owners.js';

/** To whom: those the router has in mind, and everybody in a list below them. */
export function Addressee(props: ReportPartProps): JSX.Element {
  const { answers, words, institutions, suggested = [] } = props;
  const { form } = words;
  return (
    <>
      <SuggestedOwners words={words} suggested={suggested} chosen={answers.instansi} />
      <SelectField
        id="instansi"
        label={form.institutionLabel}
        hint={form.institutionHint}
        none={form.institutionUnknown}
        groups={institutions}
        value={answers.instansi}
        problem={problemOf(props, 'instansi')}
      />
    </>
  );
}
