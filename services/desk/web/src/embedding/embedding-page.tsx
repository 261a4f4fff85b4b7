import './embedding.css';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { listEmbeddable, readSnippet, type Snippet } from '../api/embedding.js';
import { useLanguage, useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { useStaff } from '../session/signed-in.js';
import { Empty } from '../shell/empty.js';
import { PageHead } from '../shell/page-head.js';
import { CodeToCopy } from './code-to-copy.js';
import { EmbeddableSearch } from './embeddable-search.js';
import { embeddingText } from './embedding-text.js';
import { SitesForm } from './sites-form.js';

/** What whoever looks after an institution's site puts there, and on which sites it shows. */
export function EmbeddingPage() {
  const texts = useText(embeddingText);
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const first = useQuery({
    queryKey: ['embedding', 'search', ''],
    queryFn: ({ signal }) => listEmbeddable('', signal),
  });
  const only = first.data?.items.length === 1 ? first.data.items[0] : undefined;
  const code = params.get('institution') ?? only?.code;
  const found = useQuery({
    queryKey: ['embedding', 'snippet', code, language],
    queryFn: ({ signal }) => readSnippet(code ?? '', language, signal),
    enabled: code !== undefined,
  });
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint} />
      <section className="panel panel-pad embedding-choice">
        <EmbeddableSearch
          chosen={found.data ?? null}
          onChoose={(institution) => {
            setParams({ institution });
          }}
        />
      </section>
      {code === undefined ? (
        <Empty title={texts.none} hint={texts.noneHint} />
      ) : (
        <Shown query={found}>{(snippet) => <Parts key={snippet.code} snippet={snippet} />}</Shown>
      )}
    </>
  );
}

function Parts({ snippet }: { snippet: Snippet }) {
  const texts = useText(embeddingText);
  return (
    <div className="embedding-parts">
      <Sites {...snippet} />
      <section className="panel panel-pad embedding-part">
        <h2>{texts.form}</h2>
        <p className="quiet flush">{texts.formHint}</p>
        <CodeToCopy label={texts.form} copyLabel={texts.copyForm} code={snippet.form} rows={11} />
      </section>
      <section className="panel panel-pad embedding-part">
        <h2>{texts.badge}</h2>
        <p className="quiet flush">{texts.badgeHint}</p>
        <img src={`/lencana/${snippet.code}.svg`} alt={texts.badgeOf(snippet.name)} width="280" height="48" />
        <CodeToCopy label={texts.badge} copyLabel={texts.copyBadge} code={snippet.badge} rows={4} />
      </section>
      <section className="panel panel-pad embedding-part embedding-preview">
        <h2>{texts.preview}</h2>
        <p className="quiet flush">{texts.previewHint}</p>
        {/* Without scripts and forms: what is tried here must file nothing. */}
        <iframe src={`/sematan/${snippet.code}`} title={texts.previewOf(snippet.name)} sandbox="allow-same-origin" />
      </section>
    </div>
  );
}

function Sites({ code, origins }: Pick<Snippet, 'code' | 'origins'>) {
  const texts = useText(embeddingText);
  const { role } = useStaff();
  return (
    <section className="panel panel-pad embedding-part">
      <h2>{texts.sites}</h2>
      <p className="quiet flush">{texts.sitesHint}</p>
      {origins.length === 0 ? (
        <p className="flush">{texts.nowhere}</p>
      ) : (
        <ul className="embedding-origins">
          {origins.map((origin) => (
            <li key={origin} className="code">
              {origin}
            </li>
          ))}
        </ul>
      )}
      {role === 'administrator' ? (
        <SitesForm {...{ code, origins }} />
      ) : (
        <p className="quiet flush">{texts.administratorNames}</p>
      )}
    </section>
  );
}
