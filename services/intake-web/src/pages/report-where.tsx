import { Checkbox } from './parts/choices.js';
import { InputField } from './parts/field.js';
import { problemOf } from './parts/problem-summary.js';
import { MapButton } from './map-button.js';
import type { ReportPartProps } from './report-form.js';

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
        {props.map ? <MapButton map={props.map} words={props.words} /> : ''}
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
