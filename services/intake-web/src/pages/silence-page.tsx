import { Layout, type PageFrame } from './parts/layout.js';

/** No more mails to this address; `id` is null once it is done. */
export function SilencePage({ id, ...frame }: PageFrame & { readonly id: string | null }): JSX.Element {
  const { silence } = frame.words.tracking.follow;
  return (
    <Layout {...frame} title={silence.title}>
      <h1 safe>{silence.title}</h1>
      {id === null ? (
        <p role="status" safe>
          {silence.done}
        </p>
      ) : (
        <form method="post" action={`/henti-kabar/${id}`}>
          <p safe>{silence.text}</p>
          <button class="button" type="submit" safe>
            {silence.stop}
          </button>
        </form>
      )}
    </Layout>
  );
}
