import type { Confirmed } from '../followers/confirm-wish.js';
import { attribute } from './parts/attribute.js';
import { Layout, type PageFrame } from './parts/layout.js';

/** Either it is asked, at the address of the link itself, or said what came of it. */
type ConfirmWishProps = PageFrame & ({ readonly to: string } | { readonly confirmed: Confirmed });

/** Whoever was mailed says that they want to be told. */
export function ConfirmWishPage(props: ConfirmWishProps): JSX.Element {
  const { confirm } = props.words.tracking.follow;
  return (
    <Layout {...props} title={confirm.title}>
      <h1 safe>{confirm.title}</h1>
      {'to' in props ? (
        <form method="post" action={attribute(props.to)}>
          <p safe>{confirm.text}</p>
          <button class="button" type="submit" safe>
            {confirm.yes}
          </button>
        </form>
      ) : (
        <Outcome {...props} />
      )}
    </Layout>
  );
}

function Outcome({ words, confirmed }: PageFrame & { readonly confirmed: Confirmed }): JSX.Element {
  const { confirm } = words.tracking.follow;
  return (
    <>
      <p role="status" safe>
        {confirm[confirmed.outcome]}
      </p>
      {confirmed.outcome === 'gone' ? (
        ''
      ) : (
        <a class="button second" href={`/lacak/${confirmed.code}`} safe>
          {confirm.see}
        </a>
      )}
    </>
  );
}
