import { Checkbox } from './parts/choices.js';
import { InputField } from './parts/field.js';
import { problemOf } from './parts/problem-summary.js';
import type { ReportPartProps } from './report-form.js';

/** Who may know. */
export function Privacy({ answers, words: { form } }: ReportPartProps): JSX.Element {
  return (
    <fieldset>
      <legend class="big" safe>
        {form.privacyLegend}
      </legend>
      <Checkbox id="anonim" label={form.anonymousLabel} hint={form.anonymousHint} checked={answers.anonim !== ''} />
      <Checkbox
        id="rahasia"
        label={form.confidentialLabel}
        hint={form.confidentialHint}
        checked={answers.rahasia !== ''}
      />
    </fieldset>
  );
}

/** How the citizen can be told. */
export function Contact(props: ReportPartProps): JSX.Element {
  const { answers, words } = props;
  const { form, site } = words;
  const optional = site.optional;
  return (
    <fieldset aria-describedby="kontak-hint">
      <legend class="big" safe>
        {form.contactLegend}
      </legend>
      <p class="hint" id="kontak-hint" safe>
        {form.contactHint}
      </p>
      <InputField
        id="telepon"
        type="tel"
        look="half"
        autocomplete="tel"
        label={form.phoneLabel}
        hint={form.phoneHint}
        optional={optional}
        value={answers.telepon}
        problem={problemOf(props, 'telepon')}
      />
      <InputField
        id="surel"
        type="email"
        look="half"
        autocomplete="email"
        label={form.emailLabel}
        hint={form.emailHint}
        optional={optional}
        value={answers.surel}
        problem={problemOf(props, 'surel')}
      />
      <InputField
        id="nama"
        autocomplete="name"
        look="half"
        label={form.nameLabel}
        optional={optional}
        value={answers.nama}
        problem={problemOf(props, 'nama')}
      />
    </fieldset>
  );
}
