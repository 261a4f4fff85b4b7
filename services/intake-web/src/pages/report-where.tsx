import { Checkbox } from './parts/choices.js';
import { FilesField, InputField } from './parts/field.js';
import { problemOf } from './parts/problem-summary.js';
import type { ReportPartProps } from './report-form.js';

/** Types a browser offers first; what is taken is decided by content. */
export const acceptedFiles = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';

export function PlaceQuestion(props: ReportPartProps): JSX.Element {
  const { form, site } = props.words;
  return (
    <>
      <InputField
        id="lokasi"
        label={form.placeLabel}
        hint={form.placeHint}
        optional={site.optional}
        list="lokasi-pilihan"
        value={props.answers.lokasi}
        problem={problemOf(props, 'lokasi')}
      />
      <datalist id="lokasi-pilihan"></datalist>
      <div class="field after">
        <button class="button second" type="button" id="posisi" aria-describedby="posisi-kabar" hidden safe>
          {form.positionUse}
        </button>
        <p
          class="hint"
          id="posisi-kabar"
          role="status"
          data-asking={form.positionAsking}
          data-found={form.positionFound}
          data-lost={form.positionLost}
        ></p>
      </div>
    </>
  );
}

export function DateQuestion(props: ReportPartProps): JSX.Element {
  const { form, site } = props.words;
  return (
    <>
      <InputField
        id="tanggal"
        type="date"
        look="date"
        max={props.today}
        label={form.dateLabel}
        hint={form.dateHint}
        optional={site.optional}
        value={props.answers.tanggal}
        problem={problemOf(props, 'tanggal')}
      />
      <div class="field">
        <Checkbox
          id="tanggal-tidak-tahu"
          label={form.dateUnknown}
          checked={props.answers['tanggal-tidak-tahu'] !== ''}
        />
      </div>
    </>
  );
}

/** What shows it. */
export function FilesQuestion(props: ReportPartProps): JSX.Element {
  const { form, site } = props.words;
  return (
    <FilesField
      id="lampiran"
      label={form.filesLabel}
      hint={props.problems.length > 0 ? `${form.filesHint} ${form.filesAgain}` : form.filesHint}
      optional={site.optional}
      accept={acceptedFiles}
      problem={problemOf(props, 'lampiran')}
    />
  );
}
