import type { PromisedSpans } from '#libs/intake';
import type { Figures as PublicFigures } from '../tracking/count-complaints.js';
import { Layout, type PageFrame } from './parts/layout.js';
import { saySpans } from './words/span-words.js';
import type { Words } from './words/words.js';

interface HomePageProps extends PageFrame {
  readonly figures: PublicFigures | null;
  readonly spans: PromisedSpans;
}

export function HomePage({ figures, spans, ...frame }: HomePageProps): JSX.Element {
  const { home } = frame.words;
  return (
    <Layout {...frame} title={home.title} wide indexed>
      <section class="hero">
        <div class="wrap">
          <h1 safe>{home.title}</h1>
          <p safe>{home.lead}</p>
          <ul class="doors">
            <Door href="/lapor" title={home.fileTitle} text={home.fileText} first />
            <Door href="/lacak" title={home.trackTitle} text={home.trackText} />
          </ul>
        </div>
      </section>
      <div class="wrap">
        <Steps words={frame.words} spans={spans} />
        <h2 safe>{home.promiseTitle}</h2>
        <ul>
          {home.promises.map((promise) => (
            <li safe>{promise}</li>
          ))}
        </ul>
        {figures === null || figures.received === 0 ? '' : <Figures words={frame.words} figures={figures} />}
      </div>
    </Layout>
  );
}

function Door({
  href,
  title,
  text,
  first,
}: {
  href: string;
  title: string;
  text: string;
  first?: boolean;
}): JSX.Element {
  return (
    <li>
      <a class={['door', first === true && 'first']} href={href}>
        <strong safe>{title}</strong> <span safe>{text}</span>
      </a>
    </li>
  );
}

function Steps({ words, spans }: { words: Words; spans: PromisedSpans }): JSX.Element {
  const { home, language } = words;
  const answer = saySpans(language, spans.answer);
  const allowed = [
    home.within(saySpans(language, [spans.triage])),
    home.within(saySpans(language, [spans.followUp])),
    spans.answer.length > 1 ? home.byKind(answer) : home.within(answer),
  ];
  return (
    <section aria-labelledby="langkah">
      <h2 id="langkah" safe>
        {home.stepsTitle}
      </h2>
      <ol class="steps">
        {home.steps.map((step, at) => (
          <li>
            <h3 safe>{step.what}</h3>
            <p class="days" safe>
              {allowed[at]}
            </p>
            <p safe>{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Figures({ words: { home, language }, figures }: { words: Words; figures: PublicFigures }): JSX.Element {
  const say = (figure: number) => new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB').format(figure);
  const rows = [
    [home.received, figures.received],
    [home.answered, figures.answered],
  ] as const;
  return (
    <section aria-labelledby="angka">
      <h2 id="angka" safe>
        {home.figuresTitle}
      </h2>
      <dl class="figures">
        {rows.map(([label, figure]) => (
          <div>
            <dt safe>{label}</dt>
            <dd safe>{say(figure)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
