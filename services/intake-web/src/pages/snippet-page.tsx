import { badgeSnippet, formSnippet } from '../rules/snippets.js';
import { Layout, type PageFrame } from './parts/layout.js';

interface SnippetProps extends PageFrame {
  readonly code: string;
  readonly institution: string;
  /** Where citizens reach the hub. */
  readonly origin: string;
}

/** For whoever looks after the site of an institution: what to copy into it. */
export function SnippetPage({ code, institution, origin, ...frame }: SnippetProps): JSX.Element {
  const { embedded } = frame.words;
  const site = { origin, code, words: embedded };
  return (
    <Layout {...frame} title={embedded.snippetTitle(institution)}>
      <h1 safe>{embedded.snippetTitle(institution)}</h1>
      <p safe>{embedded.snippetText}</p>
      <h2 safe>{embedded.formHead}</h2>
      <p safe>{embedded.formText}</p>
      <Code id="kode-formulir" label={embedded.formHead} text={formSnippet(site, institution)} />
      <h2 safe>{embedded.badgeHead}</h2>
      <p>
        <img src={`/lencana/${code}.svg`} alt={embedded.badgeAlt} width="280" height="48" />
      </p>
      <Code id="kode-lencana" label={embedded.badgeHead} text={badgeSnippet(site)} />
    </Layout>
  );
}

function Code({ id, label, text }: { id: string; label: string; text: string }): JSX.Element {
  return (
    <div class="field">
      <label for={id} class="hidden" safe>
        {label}
      </label>
      <textarea id={id} rows="6" readonly spellcheck="false" safe>
        {`\n${text}`}
      </textarea>
    </div>
  );
}
