import { SelectField } from './parts/field.js';
import { problemOf } from './parts/problem-summary.js';
import type { ReportPartProps } from './report-form.js';

/** To whom. A script shows above the list whom the router has in mind; whoever knows better, or not at all, is right too. */
export function Addressee(props: ReportPartProps): JSX.Element {
  const { answers, words, institutions } = props;
  const { form } = words;
  return (
    <>
      <p class="hidden" role="status" id="kami-kira-kabar"></p>
      <fieldset class="inset" id="kami-kira" aria-describedby="kami-kira-hint" hidden>
        <legend safe>{form.suggestedLegend}</legend>
        <p class="hint" id="kami-kira-hint" safe>
          {form.suggestedHint}
        </p>
        <label class="choice">
          <input type="radio" id="kami-kira-x" name="kami-kira" value="" aria-labelledby="kami-kira-x-label" checked />
          <span>
            <b id="kami-kira-x-label" safe>
              {form.suggestedUnknown}
            </b>
          </span>
        </label>
      </fieldset>
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
