import { Checkbox, RadiosField } from './parts/choices.js';
import { FilesField, InputField, TextField } from './parts/field.js';
import { problemOf } from './parts/problem-summary.js';
import { Addressee } from './report-institution.js';
import type { ReportPartProps } from './report-form.js';

/** Types a browser offers first; what is taken is decided by content. */
export const acceptedFiles = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';

/** What happened. */
export function Story(props: ReportPartProps): JSX.Element {
  const { answers, words } = props;
  const { form, site } = words;
  const choices = (['complaint', 'aspiration', 'information-request'] as const).map((value) => ({
    value,
    ...form.classes[value],
  }));
  return (
    <>
      <RadiosField
        id="jenis"
        label={form.classLegend}
        choices={choices}
        value={answers.jenis}
        problem={problemOf(props, 'jenis')}
      />
      <TextField
        id="isi"
        label={form.textLabel}
        hint={form.textHint}
        value={answers.isi}
        problem={problemOf(props, 'isi')}
      />
      <InputField
        id="judul"
        label={form.titleLabel}
        optional={site.optional}
        value={answers.judul}
        problem={problemOf(props, 'judul')}
      />
    </>
  );
}

/** Where, when, to whom, and what shows it. */
export function Where(props: ReportPartProps): JSX.Element {
  const { answers, words, problems, today } = props;
  const { form, site } = words;
  return (
    <>
      <InputField
        id="lokasi"
        label={form.placeLabel}
        hint={form.placeHint}
        optional={site.optional}
        list="lokasi-pilihan"
        value={answers.lokasi}
        problem={problemOf(props, 'lokasi')}
      />
      <datalist id="lokasi-pilihan"></datalist>
      <InputField
        id="tanggal"
        type="date"
        look="date"
        max={today}
        label={form.dateLabel}
        hint={form.dateHint}
        optional={site.optional}
        value={answers.tanggal}
        problem={problemOf(props, 'tanggal')}
      />
      <div class="field">
        <Checkbox id="tanggal-tidak-tahu" label={form.dateUnknown} checked={answers['tanggal-tidak-tahu'] !== ''} />
      </div>
      <Addressee {...props} />
      <FilesField
        id="lampiran"
        label={form.filesLabel}
        hint={problems.length > 0 ? `${form.filesHint} ${form.filesAgain}` : form.filesHint}
        optional={site.optional}
        accept={acceptedFiles}
        problem={problemOf(props, 'lampiran')}
      />
    </>
  );
}
