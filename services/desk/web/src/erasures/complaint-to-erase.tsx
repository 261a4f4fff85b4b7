import type { DoneErasure, ErasureView, Refusal } from '../api/erasures.js';
import { count, dateInCapital, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Icon } from '../shell/icons.js';
import { EraseForm } from './erase-form.js';
import { erasuresText } from './erasures-text.js';
import { RefuseForm } from './refuse-form.js';

/** One complaint: what an erasure takes and what it leaves, and the two decisions; or that it is done. */
export function ComplaintToErase({ view }: { view: ErasureView }) {
  const texts = useText(erasuresText);
  return (
    <article className="erasures-part" aria-label={texts.of(view.code)}>
      <h3 className="code">{view.code}</h3>
      <Facts view={view} />
      <Refusals refusals={view.refusals} />
      {view.erased === null ? (
        <>
          <GoesAndStays view={view} />
          {view.open && (
            <p className="erasures-open">
              <Icon name="warning" /> {texts.open}
            </p>
          )}
          <EraseForm code={view.code} />
          {view.askedAt !== null && <RefuseForm code={view.code} />}
        </>
      ) : (
        <Done erased={view.erased} />
      )}
    </article>
  );
}

function Facts({ view }: { view: ErasureView }) {
  const texts = useText(erasuresText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const { askedAt, erased } = view;
  const none = view.refusals.length === 0 ? texts.notAsked : texts.noneLeft;
  const asked = askedAt === null ? none : timeInCapital(askedAt, language);
  return (
    <dl className="erasures-facts">
      <div>
        <dt>{texts.facts.holder}</dt>
        <dd>{view.holder}</dd>
      </div>
      <div>
        <dt>{texts.facts.received}</dt>
        <dd>{dateInCapital(view.receivedAt, language)}</dd>
      </div>
      <div>
        <dt>{texts.facts.door}</dt>
        <dd>{words.door[view.door]}</dd>
      </div>
      {erased === null && (
        <div>
          <dt>{texts.facts.asked}</dt>
          <dd>{asked}</dd>
        </div>
      )}
    </dl>
  );
}

/** What was decided before: whoever decides now shall know it. */
function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  const texts = useText(erasuresText);
  const language = useLanguage();
  if (refusals.length === 0) return null;
  const said = refusals.map(
    ({ at, by, reason }) =>
      `${texts.refused(timeInCapital(at, language), by ?? texts.somebody)}: ${reason ?? texts.reasonGone}`,
  );
  return (
    <div className="erasures-both">
      <section>
        <h4>{texts.refusedBefore}</h4>
        <Lines lines={said} />
      </section>
    </div>
  );
}

function GoesAndStays({ view: { goes } }: { view: ErasureView }) {
  const texts = useText(erasuresText);
  const language = useLanguage();
  const contact = goes.contact ? texts.goesContact : texts.noContact;
  const gone = [...texts.goesList(count(goes.messages, language), count(goes.files, language)), contact];
  return (
    <div className="erasures-both">
      <section className="erasures-goes">
        <h4>{texts.goes}</h4>
        <Lines lines={gone} />
      </section>
      <section>
        <h4>{texts.stays}</h4>
        <Lines lines={texts.staysList} />
      </section>
    </div>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function Done({ erased: { erasedAt, by, reason, askedAt } }: { erased: DoneErasure }) {
  const texts = useText(erasuresText);
  const language = useLanguage();
  return (
    <div className="erasures-done">
      <p className="erasures-open">
        <Icon name="check" size={20} /> {texts.erased}
      </p>
      <p className="flush">{texts.erasedBy(timeInCapital(erasedAt, language), by ?? texts.unknownStaff)}</p>
      <p className="flush">{`${texts.reason}: ${reason}`}</p>
      {askedAt !== null && <p className="flush">{texts.askedOn(timeInCapital(askedAt, language))}</p>}
    </div>
  );
}
