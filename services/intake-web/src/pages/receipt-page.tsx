import type { ComplaintClass } from '#libs/contracts';
import type { LocalDate } from '#libs/domain';
import type { PromisedSpans } from '#libs/intake';
import type { EmergencyLine } from '../tracking/whom-to-call.js';
import { printShapes } from '../rules/print-shape.js';
import { sayDate, sayInstant } from './dates.js';
import { EmergencyPanel } from './emergency-panel.js';
import { Layout, type PageFrame } from './parts/layout.js';
import { saySpans } from './words/span-words.js';
import type { Words } from './words/words.js';

export interface Receipt {
  readonly code: string;
  readonly replyKey: string;
  readonly class: ComplaintClass;
  readonly receivedAt: Date;
  readonly answerBy: LocalDate;
  readonly spans: PromisedSpans;
  /** The public tracking page; the QR code leads there. */
  readonly address: string;
  /** The tracking code for the readers at counters, an SVG of our own making. */
  readonly barsSvg: string;
  /** QR code of the public tracking page, an SVG of our own making. */
  readonly qrSvg: string;
  /** Whom to call, where somebody may be in danger. */
  readonly emergency: readonly EmergencyLine[];
  /** The router has not read it yet. */
  readonly unread: boolean;
}

interface PartProps {
  readonly words: Words;
  readonly receipt: Receipt;
}

/** The form offers three; an officer tells the others apart, and to the citizen they are complaints. */
const offered = (itsClass: ComplaintClass) =>
  itsClass === 'oversight-complaint' || itsClass === 'whistle-blowing' ? 'complaint' : itsClass;

/** What the citizen keeps. Shown only to a browser that holds the reply key. */
export function ReceiptPage({ receipt, ...frame }: PageFrame & { receipt: Receipt }): JSX.Element {
  const words = frame.words.receipt;
  return (
    <Layout {...frame} title={words.title}>
      <h1 safe>{words.title}</h1>
      <EmergencyPanel words={frame.words} lines={receipt.emergency} unread={receipt.unread} />
      <Ticket words={frame.words} receipt={receipt} />
      <div class="row screen">
        <a class="button" href={`/lacak/${receipt.code}`} safe>
          {words.track}
        </a>
        <a class="button second" href="/lapor" safe>
          {words.another}
        </a>
      </div>
      <Prints words={frame.words} receipt={receipt} />
      <Advice words={frame.words} receipt={receipt} />
      <div class="screen">
        <h2 safe>{words.sharedDevice}</h2>
        <form method="post" action={`/lacak/${receipt.code}/lupakan`}>
          <button class="button second" type="submit" safe>
            {words.forget}
          </button>
        </form>
      </div>
    </Layout>
  );
}

function Ticket({ words: { receipt: words, form, language }, receipt }: PartProps): JSX.Element {
  const kind = offered(receipt.class);
  return (
    <section class="ticket" aria-labelledby="kode">
      <div class="ticket-head">
        <p id="kode" safe>
          {words.codeLabel}
        </p>
        <p class="code big-code" data-testid="code" safe>
          {receipt.code}
        </p>
      </div>
      <div class="ticket-body">
        <dl class="facts">
          <div>
            <dt safe>{words.answerBy}</dt>
            <dd safe>{sayDate(language, receipt.answerBy)}</dd>
          </div>
          <div>
            <dt safe>{words.receivedAt}</dt>
            <dd safe>{sayInstant(language, receipt.receivedAt)}</dd>
          </div>
          <div>
            <dt safe>{words.kind}</dt>
            <dd safe>{form.classes[kind].label}</dd>
          </div>
        </dl>
        <div class="qr" role="img" aria-label={words.qrLabel}>
          {receipt.qrSvg}
        </div>
        <div class="key">
          <p>
            <span safe>{words.keyLabel}</span>{' '}
            <span class="code" data-testid="reply-key" safe>
              {receipt.replyKey}
            </span>
          </p>
          <p class="small" safe>
            {words.keyText}
          </p>
        </div>
      </div>
    </section>
  );
}

/** The key goes in a body, never in an address: a counter prints for a citizen whose key its browser does not hold. */
function Prints({ words: { receipt: words }, receipt }: PartProps): JSX.Element {
  return (
    <div class="screen">
      <h2 safe>{words.printTitle}</h2>
      <form class="row" method="post" action={`/tanda-terima/${receipt.code}/cetak`}>
        <input type="hidden" name="kunci" value={receipt.replyKey} />
        {printShapes.map((shape) => (
          <button class="button second" type="submit" name="bentuk" value={shape} safe>
            {words.shapes[shape]}
          </button>
        ))}
      </form>
    </div>
  );
}

function Advice({ words: { receipt: words, language }, receipt }: PartProps): JSX.Element {
  const { triage, followUp } = receipt.spans;
  const [within, takenUp] = [saySpans(language, [triage]), saySpans(language, [followUp])];
  return (
    <>
      <h2 safe>{words.nextTitle}</h2>
      <ol>
        {words.next(within, takenUp, sayDate(language, receipt.answerBy)).map((step) => (
          <li safe>{step}</li>
        ))}
      </ol>
      <h2 safe>{words.keepTitle}</h2>
      <ul>
        {words.keep.map((way) => (
          <li safe>{way}</li>
        ))}
      </ul>
    </>
  );
}
