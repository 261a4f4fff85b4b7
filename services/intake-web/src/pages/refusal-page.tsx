import { Layout, type PageFrame } from './parts/layout.js';
import type { RefusalWord } from './words/refusal-words.js';

/** A page that cannot be shown, in words that blame nobody and lead on. */
export function RefusalPage({ why, ...frame }: PageFrame & { why: RefusalWord }): JSX.Element {
  const { refusal } = frame.words;
  const words = refusal[why];
  return (
    <Layout {...frame} title={words.title}>
      <h1 safe>{words.title}</h1>
      <p safe>{words.text}</p>
      <div class="row">
        {why === 'notFound' ? (
          <a class="button" href="/lacak" safe>
            {refusal.track}
          </a>
        ) : (
          ''
        )}
        <a class="button second" href="/" safe>
          {refusal.home}
        </a>
      </div>
    </Layout>
  );
}
