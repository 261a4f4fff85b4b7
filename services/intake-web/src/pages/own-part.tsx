import type { OwnView } from '../tracking/tracking-view.js';
import { Attachments, FileLinks } from './own-files.js';
import { ErasureForm } from './erasure-form.js';
import { Choices } from './own-choices.js';
import { OwnForms, type OwnPartProps } from './own-forms.js';
import { sayDate, sayInstant } from './dates.js';
import type { Words } from './words/words.js';

/** Questions and answers first, because they are why a citizen comes back; then what can be done; then the own words. */
export function OwnPart(props: OwnPartProps): JSX.Element {
  const { words, code, own } = props;
  return (
    <>
      {own.asked ? (
        <p class="inset" safe>
          {words.own.questionOpen}
        </p>
      ) : (
        ''
      )}
      <Talk words={words} code={code} own={own} />
      {own.dossier ? <ForOmbudsman words={words} code={code} /> : ''}
      <Choices {...props} />
      <OwnForms {...props} />
      <OwnComplaint words={words} own={own} />
      <Attachments words={words} files={own.attachments} removed={own.removed} code={code} />
      <Companions words={words} codes={own.companions} />
      <div class="screen">
        <ErasureForm {...props} />
      </div>
      <History words={words} code={code} />
      <section class="row screen" aria-label={words.own.forgetTitle}>
        <a class="button second" href={`/tanda-terima/${code}`} safe>
          {words.own.showReceipt}
        </a>
        <a class="button second" href={`/lacak/${code}/tautan`} safe>
          {words.own.linkTitle}
        </a>
        <form method="post" action={`/lacak/${code}/lupakan`}>
          <button class="button second" type="submit" safe>
            {words.receipt.forget}
          </button>
        </form>
      </section>
    </>
  );
}

function History({ words: { own, language }, code }: { words: Words; code: string }): JSX.Element {
  return (
    <div class="screen">
      <p class="quiet" safe>
        {own.historyText}
      </p>
      <ul>
        <li>
          <a href={`/api/casework/history/${code}?language=${language}`} safe>
            {own.takeHistory}
          </a>
        </li>
        <li>
          <a href="/api/casework/anchors" safe>
            {own.anchors}
          </a>
        </li>
      </ul>
    </div>
  );
}

/** Whoever was left without an answer for so long may go to the Ombudsman, with what was said and promised until then. */
function ForOmbudsman({ words: { own }, code }: { words: Words; code: string }): JSX.Element {
  const address = `/api/casework/history/${code}/dossier`;
  return (
    <section class="panel" aria-labelledby="ombudsman">
      <h2 id="ombudsman" safe>
        {own.ombudsman.title}
      </h2>
      <p safe>{own.ombudsman.text}</p>
      <p class="row screen">
        <a class="button second" href={address} safe>
          {own.ombudsman.pdf.id}
        </a>
        {own.ombudsman.pdf.en === null ? (
          ''
        ) : (
          <a class="button second" href={`${address}?language=en`} safe>
            {own.ombudsman.pdf.en}
          </a>
        )}
        <a class="button second" href={`${address}?as=json`} safe>
          {own.ombudsman.json}
        </a>
      </p>
    </section>
  );
}

interface TalkProps {
  readonly words: Words;
  readonly code: string;
  readonly own: OwnView;
}

function Talk({ words, code, own: { messages, removed } }: TalkProps): JSX.Element {
  const { own, language } = words;
  return (
    <section aria-labelledby="tanya-jawab">
      <h2 id="tanya-jawab" safe>
        {own.talkTitle}
      </h2>
      {messages.length === 0 ? (
        <p class="quiet" safe>
          {own.talkEmpty}
        </p>
      ) : (
        ''
      )}
      {messages.map((message) => (
        <div class={['message', message.from !== 'addition' && 'theirs']} data-testid={message.from}>
          <h3 safe>{message.who === null ? own.from[message.from] : `${own.from[message.from]}: ${message.who}`}</h3>
          {message.text === '' ? (
            ''
          ) : (
            <p class="written" safe>
              {message.text ?? own.unreadable}
            </p>
          )}
          <FileLinks words={words} files={message.attachments} removed={removed} code={code} />
          <p class="quiet small" safe>
            {sayInstant(language, message.at)}
          </p>
        </div>
      ))}
    </section>
  );
}

function OwnComplaint({ words: { own: words, language }, own }: { words: Words; own: OwnView }): JSX.Element {
  const marks = [own.anonymous ? words.anonymous : [], own.confidential ? words.confidential : []].flat();
  return (
    <section aria-labelledby="isi-laporan">
      <h2 id="isi-laporan" safe>
        {words.textTitle}
      </h2>
      {own.title === null ? '' : <h3 safe>{own.title}</h3>}
      <p class="written" data-testid="own-text" safe>
        {own.text ?? words.unreadable}
      </p>
      <dl class="facts across">
        <div>
          <dt safe>{words.place}</dt>
          <dd safe>{own.place ?? words.unknown}</dd>
        </div>
        <div>
          <dt safe>{words.occurredOn}</dt>
          <dd safe>{own.occurredOn === null ? words.unknown : sayDate(language, own.occurredOn)}</dd>
        </div>
      </dl>
      <p class="quiet" safe>
        {marks.join(' · ')}
      </p>
    </section>
  );
}

/** They open with their own keys, which stand on their own receipts. */
function Companions({ words: { own }, codes }: { words: Words; codes: readonly string[] }): JSX.Element {
  if (codes.length === 0) return '';
  return (
    <section aria-labelledby="bersama">
      <h2 id="bersama" safe>
        {own.companions}
      </h2>
      <ul>
        {codes.map((code) => (
          <li>
            <a class="code" href={`/lacak/${code}`} safe>
              {code}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
