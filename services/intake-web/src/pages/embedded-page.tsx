import type { PageFrame } from './parts/layout.js';
import { FilesQuestion } from './report-files.js';
import type { ReportForm } from './report-form.js';
import { Contact } from './report-identity.js';
import { StoryQuestion } from './report-story.js';
import { PlaceQuestion } from './report-where.js';
import { embeddedScriptUrl, placeScriptUrl, positionScriptUrl, stylesheetUrl } from './stylesheet.js';

interface EmbeddedProps extends PageFrame {
  readonly institution: string;
  readonly form: ReportForm;
}

/**
 * The form inside a page of somebody else. What is sent opens in a window of its own: there stands our address, the receipt is
 * safe from the page around it, and the browser lets us keep its key.
 */
export function EmbeddedPage({ words, institution, form }: EmbeddedProps): JSX.Element {
  const { embedded } = words;
  const part = { ...form, words };
  const title = embedded.title(institution);
  return (
    <>
      {'<!doctype html>'}
      <html lang={words.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title safe>{`${title} | ${words.site.name}`}</title>
          <meta name="robots" content="noindex" />
          <link rel="stylesheet" href={stylesheetUrl} />
        </head>
        <body class="embedded">
          <main id="isi-halaman" class="wrap narrow" tabindex="-1">
            <h1 safe>{title}</h1>
            <p class="inset" safe>
              {words.form.emergency}
            </p>
            <form method="post" action="/lapor" target="_blank" enctype="multipart/form-data" novalidate>
              <input type="hidden" name="kiriman" value={form.token} />
              <input type="hidden" name="jenis" value={form.answers.jenis} />
              <input type="hidden" name="instansi" value={form.answers.instansi} />
              <StoryQuestion {...part} />
              <PlaceQuestion {...part} />
              <FilesQuestion {...part} />
              <Contact {...part} />
              <p class="quiet" safe>
                {embedded.opens}
              </p>
              <p role="status" id="terkirim" data-sent={embedded.sent}></p>
              <button class="button" type="submit" safe>
                {words.form.send}
              </button>
            </form>
            <p class="quiet">
              <a href="/lapor" target="_blank" safe>
                {embedded.whole}
              </a>
            </p>
          </main>
          <script type="module" src={placeScriptUrl}></script>
          <script type="module" src={positionScriptUrl}></script>
          <script type="module" src={embeddedScriptUrl}></script>
        </body>
      </html>
    </>
  );
}
