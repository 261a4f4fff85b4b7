import { InputField } from './parts/field.js';
import { problemOf, type Problem } from './parts/problem-summary.js';
import type { ReportPartProps } from './report-form.js';
import { proofScriptUrl } from './stylesheet.js';

export const isProofAsked = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => code === 'proof-needed' || code === 'proof-wrong');

/** Stands before the button where many complaints come from one network. A script answers it; without one there is a sum. */
export function ProofQuestion(props: ReportPartProps): JSX.Element {
  const { proof, words } = props;
  if (proof === null) return '';
  const { form } = words;
  return (
    <fieldset id="bukti-tanya">
      <legend class="big" safe>
        {form.proofLegend}
      </legend>
      <p safe>{form.proofText}</p>
      <p role="status" id="bukti-kabar" tabindex="-1" data-working={form.proofWorking} data-done={form.proofDone}></p>
      <input type="hidden" name="tantangan" value={proof.challenge} />
      <input type="hidden" name="bukti" value="" />
      <InputField
        id="jawaban"
        look="half"
        autocomplete="off"
        label={form.proofSum(...proof.sum)}
        hint={form.proofHint}
        value=""
        problem={problemOf(props, 'jawaban')}
      />
      <script type="module" src={proofScriptUrl}></script>
    </fieldset>
  );
}
