import { roundedAll, type Bench } from './bench-report.js';
import { readPages, type ReadPage } from './load/read-pages.js';
import { withSeededHub, type SeededHub } from './measured/with-seeded-hub.js';

const views = ['open', 'mine', 'new', 'waiting', 'late', 'closed'] as const;
const path = '/api/casework/cases';
const viewsPath = '/api/casework/views';

interface Page {
  readonly items: readonly { readonly id: string; readonly code: string }[];
  readonly next: string | null;
}

/** What officers look for: a word that few wrote, words that stand together, one that very many wrote. */
const searches = { FewWrote: 'paspor', Together: 'lampu jalan mati', ManyWrote: 'warga' };

/** Filters of views that somebody saved: next to nothing is in the first three, very many in the last. */
const saved = {
  OfRareClass: { view: 'closed', class: 'information-request' },
  OfRareDoor: { view: 'closed', door: 'email' },
  OfOneDay: { view: 'closed', from: '2026-03-03', to: '2026-03-03' },
  OfManyEnded: { view: 'closed', class: 'complaint' },
};

/** What an officer of one institution and a coordinator over a hundred of them look at all day. */
export const inbox: Bench = {
  about:
    'each view of the inbox, its second page, views that somebody saved and their counts, finding by code and by words, the case page and what is similar: for an officer and for a coordinator',
  options: {
    cases: { default: 1_000_000, about: 'stored cases; what is missing is seeded first' },
    seconds: { default: 30, about: 'seconds of reading, for each of the two' },
  },
  run: ({ option, ...wish }) =>
    withSeededHub(option('cases'), wish, async (seeded) => {
      const officer = await read(seeded, 'officer', 'petugas-uji-pln', option('seconds'));
      const coordinator = await read(seeded, 'coordinator', 'koordinator-bumn', option('seconds'));
      return { figures: roundedAll({ cases: seeded.cases, ...officer, ...coordinator }), bare: {}, ratios: {} };
    }),
};

async function read({ hub, headersOf }: SeededHub, who: string, login: string, seconds: number) {
  const headers = await headersOf(login);
  const first = (await hub.call<Page>({ path, headers })).body;
  const at = (name: string, query: (n: number) => string): ReadPage => ({
    name: `${who}${name}`,
    open: (n) => ({ path: path + query(n), headers }),
  });
  await saveViews(hub, headers);
  const some = (n: number) => first.items[n % Math.max(1, first.items.length)];
  const pages = [
    ...Object.entries(searches).map(([name, words]) =>
      at(`Search${name}`, () => `?view=closed&q=${encodeURIComponent(words)}`),
    ),
    ...views.map((view) => at(`View${view[0]?.toUpperCase() ?? ''}${view.slice(1)}`, () => `?view=${view}`)),
    ...Object.entries(saved).map(([name, filter]) =>
      at(`List${name}`, () => `?${new URLSearchParams(filter).toString()}`),
    ),
    { name: `${who}SavedViews`, open: () => ({ path: viewsPath, headers }) },
    ...(first.next === null ? [] : [at('NextPage', () => `?after=${encodeURIComponent(first.next ?? '')}`)]),
    ...(first.items.length === 0
      ? []
      : [
          at('ByCode', (n) => `?q=${encodeURIComponent(some(n)?.code ?? '')}`),
          at('ByBeginningOfCode', (n) => `?q=${encodeURIComponent(some(n)?.code.slice(0, 4) ?? '')}`),
          at('CasePage', (n) => `/${some(n)?.id ?? ''}`),
          at('Similar', (n) => `/${some(n)?.id ?? ''}/similar`),
        ]),
  ];
  return readPages(hub, pages, seconds);
}

/** Each once, however often it is measured. */
async function saveViews(hub: SeededHub['hub'], headers: Readonly<Record<string, string>>): Promise<void> {
  const { body } = await hub.call<{ items: readonly { name: string }[] }>({ path: viewsPath, headers });
  const missing = Object.entries(saved).filter(([name]) => !body.items.some((one) => one.name === name));
  for (const [name, filter] of missing)
    await hub.call({ path: viewsPath, method: 'POST', headers, body: { name, filter } });
}
