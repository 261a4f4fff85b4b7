import { useNow } from '../clock.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { sampleOf } from './sample-of.js';
import { templatesText } from './templates-text.js';

const tenDaysMs = 10 * 86_400_000;

/** How the words read once they are filled in, and what in them nobody can fill in; while they are being written. */
export function TemplateSample({ body }: { body: string }) {
  const texts = useText(templatesText);
  const { name, institution } = useStaff();
  const now = useNow();
  const { text, unknown } = sampleOf(body, {
    ...{ kode: '26K7-4QXM-T', instansi: institution.name, petugas: name },
    ...{ tanggal: dayInCapital(now), tenggat: dayInCapital(new Date(now.getTime() + tenDaysMs)) },
  });
  return (
    <figure className="template-sample">
      <figcaption>
        <strong>{texts.preview}</strong> <span className="quiet">{texts.previewHint}</span>
      </figcaption>
      {unknown.length > 0 && (
        <p className="directory-fault" role="alert">
          {texts.unknown(unknown.map((one) => `{{${one}}}`).join(', '))}
        </p>
      )}
      <p className="template-words" data-testid="template-sample">
        {text === '' ? texts.nothingYet : text}
      </p>
    </figure>
  );
}
