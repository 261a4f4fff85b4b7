import { roundedAll, type Bench } from './bench-report.js';
import { readPages, type ReadPage } from './load/read-pages.js';
import { withSeededHub, type SeededHub } from './measured/with-seeded-hub.js';

const views = ['open', 'mine', 'new', 'waiting', 'late', 'closed'] as const;
const path = '/api/casework/cases';

interface Page {
  readonly items: readonly { readonly id: string; readonly code: string }[];
  readonly next: string | null;
}

/** What officers look for: a word that few wrote, words that stand together, one that very many wrote. */
const searches = { FewWrote: 'paspor', Together: 'lampu jalan mati', ManyWrote: 'warga' };

/** What an officer of one institution and a coordinator over a hundred of them look at all day. */
export const inbox: Bench = {
  about:
    'each view of the inbox, its second page, finding by code and by words, the case page and what is similar: for an officer and for a coordinator',
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
  const some = (n: number) => first.items[n % Math.max(1, first.items.length)];
  const pages = [
    ...Object.entries(searches).map(([name, words]) =>
      at(`Search${name}`, () => `?view=closed&q=${encodeURIComponent(words)}`),
    ),
    ...views.map((view) => at(`View${view[0]?.toUpperCase() ?? ''}${view.slice(1)}`, () => `?view=${view}`)),
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
