import type { Children } from '@kitajs/html';
import { stylesheetUrl } from '../stylesheet.js';
import type { Words } from '../words/words.js';
import { Mark } from './mark.js';

export interface PageFrame {
  readonly words: Words;
  /** Path and query of this page, to come back to after a switch of language. */
  readonly here: string;
}

interface LayoutProps extends PageFrame {
  readonly title: string;
  /** A form was refused: the title says so first, because that is what a screen reader reads first. */
  readonly hasProblems?: boolean;
  /** Full width, as on the start page; else one readable column. */
  readonly wide?: boolean;
  /** The private pages of a citizen and refusals are not for search engines. */
  readonly indexed?: boolean;
  /** Of a page that can be put on a device like a program. Browsers look for it in the head only. */
  readonly manifest?: string;
  readonly children: Children;
}

/** Every page of the citizens: skip link, head, one main landmark, foot. Works without JavaScript. */
export function Layout({
  words,
  here,
  title,
  hasProblems,
  wide,
  indexed,
  manifest,
  children,
}: LayoutProps): JSX.Element {
  const { site } = words;
  const fullTitle = `${hasProblems === true ? site.titlePrefixError : ''}${title} | ${site.name}`;
  return (
    <>
      {'<!doctype html>'}
      <html lang={words.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title safe>{fullTitle}</title>
          <meta name="theme-color" content="#0f2a43" />
          {indexed === true ? '' : <meta name="robots" content="noindex" />}
          <link rel="stylesheet" href={stylesheetUrl} />
          <link rel="icon" href="/salur.svg" type="image/svg+xml" />
          {manifest === undefined ? '' : <link rel="manifest" href={manifest} />}
        </head>
        <body>
          <a class="skip" href="#isi-halaman" safe>
            {site.skip}
          </a>
          <Head words={words} here={here} />
          <main id="isi-halaman" class={wide === true ? undefined : 'wrap narrow'} tabindex="-1">
            {children}
          </main>
          <Foot words={words} />
        </body>
      </html>
    </>
  );
}

function Head({ words: { site }, here }: PageFrame): JSX.Element {
  const current = (path: string) => (here === path ? 'page' : undefined);
  const language = { to: site.switchTo, back: here };
  return (
    <header class="head">
      <div class="wrap">
        <a class="brand" href="/">
          <Mark />
          <span safe>{site.name}</span>
        </a>
        <nav aria-label={site.menu}>
          <a href="/lapor" aria-current={current('/lapor')} safe>
            {site.file}
          </a>
          <a href="/lacak" aria-current={current('/lacak')} safe>
            {site.track}
          </a>
          <a
            href={`/bahasa?to=${language.to}&amp;back=${encodeURIComponent(language.back)}`}
            lang={language.to}
            hreflang={language.to}
            rel="nofollow"
            safe
          >
            {site.otherLanguage}
          </a>
        </nav>
      </div>
    </header>
  );
}

function Foot({ words: { site } }: { words: Words }): JSX.Element {
  return (
    <footer class="foot">
      <div class="wrap">
        <p safe>{site.footerNote}</p>
        <p>
          <strong safe>{site.footerHelp}</strong> <span safe>{site.footerHelpText}</span>
        </p>
        <p safe>{site.footerPrivacy}</p>
        <p class="quiet" safe>
          {site.wibNote}
        </p>
      </div>
    </footer>
  );
}
