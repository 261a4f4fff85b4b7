import type { PrintShape } from '../rules/print-shape.js';
import { sayDate, sayInstant } from './dates.js';
import { Layout, type PageFrame } from './parts/layout.js';
import type { Receipt } from './receipt-page.js';

interface SlipPageProps extends PageFrame {
  readonly receipt: Receipt;
  readonly shape: Exclude<PrintShape, 'a6'>;
}

/** A receipt as narrow as the roll of a counter's printer; everything else of the page is left out in print. */
export function SlipPage({ receipt, shape, ...frame }: SlipPageProps): JSX.Element {
  const { receipt: words, site, language } = frame.words;
  return (
    <Layout {...frame} here="/" title={words.title}>
      <p class="screen quiet" safe>
        {words.print}
      </p>
      <section class={['slip', `slip-${shape}`]} aria-labelledby="struk">
        <p>
          <strong safe>{site.name}</strong>
        </p>
        <h1 id="struk" safe>
          {words.title}
        </h1>
        <p class="code" data-testid="code" safe>
          {receipt.code}
        </p>
        <div class="bars" role="img" aria-label={words.barsLabel}>
          {receipt.barsSvg}
        </div>
        <p>
          <span safe>{words.answerBy}</span>
          <br />
          <strong safe>{sayDate(language, receipt.answerBy)}</strong>
        </p>
        <p>
          <span safe>{words.keyLabel}</span>
          <br />
          <strong class="code" safe>
            {receipt.replyKey}
          </strong>
        </p>
        <p class="small" safe>
          {words.keyText}
        </p>
        <div class="qr" role="img" aria-label={words.qrLabel}>
          {receipt.qrSvg}
        </div>
        <p class="small" safe>
          {words.scan}
        </p>
        <p class="small" safe>
          {sayInstant(language, receipt.receivedAt)}
        </p>
      </section>
      <a class="button second screen" href={`/lacak/${receipt.code}`} safe>
        {words.track}
      </a>
    </Layout>
  );
}
