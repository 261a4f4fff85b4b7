import { localDateOf } from '#libs/domain';
import { sayDate } from './dates.js';
import { attribute } from './parts/attribute.js';
import { Layout, type PageFrame } from './parts/layout.js';

interface LinkPageProps extends PageFrame {
  readonly code: string;
  readonly link: { readonly address: string; readonly expiresAt: Date };
}

/** The private link, on a page of its own: it is not shown to whoever looks over a shoulder. */
export function LinkPage({ code, link, ...frame }: LinkPageProps): JSX.Element {
  const { own, language } = frame.words;
  return (
    <Layout {...frame} title={own.linkTitle}>
      <h1 safe>{own.linkTitle}</h1>
      <p safe>{own.linkText(sayDate(language, localDateOf(link.expiresAt, 'Asia/Jakarta')))}</p>
      <p class="panel written" data-testid="private-link" safe>
        {link.address}
      </p>
      <a class="button second" href={`/lacak/${code}`} safe>
        {own.linkBack}
      </a>
    </Layout>
  );
}

interface ArrivalProps extends PageFrame {
  readonly code: string;
  /** The address of the link itself. */
  readonly to: string;
}

/** Where a private link leads: it opens with a press, and leaves the address of the link behind. */
export function ArrivalPage({ code, to, ...frame }: ArrivalProps): JSX.Element {
  const { own, tracking } = frame.words;
  return (
    <Layout {...frame} here={`/lacak/${code}`} title={tracking.title(code)}>
      <h1 safe>{tracking.title(code)}</h1>
      <p safe>{own.arrivalText}</p>
      <form method="post" action={attribute(to)}>
        <button class="button" type="submit" safe>
          {tracking.unlock}
        </button>
      </form>
    </Layout>
  );
}
