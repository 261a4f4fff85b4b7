import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { languages } from '#libs/contracts';
import { promisedSpans } from '#libs/intake';
import { questions, type Answers } from '../rules/read-form.js';
import { tellJourney } from '../rules/tell-journey.js';
import type { OwnView, PublicView } from '../tracking/tracking-view.js';
import { AskCodePage } from './ask-code-page.js';
import { ConfirmWishPage } from './confirm-wish-page.js';
import { DevicePage } from './device-page.js';
import { HomePage } from './home-page.js';
import { ArrivalPage, LinkPage } from './link-pages.js';
import { ReceiptPage } from './receipt-page.js';
import { OverviewPage } from './overview-page.js';
import { RefusalPage } from './refusal-page.js';
import { render } from './render.js';
import { ReportPage } from './report-page.js';
import { scriptsByUrl, stylesheet, stylesheetGzipped } from './stylesheet.js';
import { SlipPage } from './slip-page.js';
import { StepPage } from './step-page.js';
import { TrackingPage } from './tracking-page.js';
import { wordsIn } from './words/words.js';

/** Put wherever a page shows what somebody else wrote. */
const hostile = `"><script>alert('x')</script><img src=x onerror="alert(1)">&lt;b&gt;`;
const at = new Date('2026-11-23T03:00:00Z');
const answers = Object.fromEntries(questions.map((question) => [question, hostile])) as unknown as Answers;
const problems = [
  { field: 'isi', code: 'text-missing' },
  { field: 'pesan', code: 'message-too-long' },
  { field: 'skor', code: 'score-missing' },
] as const;

const view: PublicView = {
  code: hostile,
  status: 'answered',
  holder: hostile,
  receivedAt: at,
  answerBy: '2026-12-11',
  late: true,
  stages: tellJourney([{ at, what: 'assigned', who: hostile, why: { text: hostile, in: 'en' } }], at, false),
  standards: [{ kind: 'total', allowed: 14, used: 15, dueOn: '2026-12-11', state: 'overrun' }],
  followers: 2,
};
const own: OwnView = {
  emergency: [{ name: hostile, number: hostile }],
  companions: [hostile],
  dossier: true,
  seen: true,
  title: hostile,
  text: hostile,
  place: hostile,
  occurredOn: '2026-11-20',
  anonymous: true,
  confidential: true,
  attachments: [{ id: hostile, mediaType: hostile, bytes: 1, sha256: '' }],
  messages: [{ at, from: 'answer', who: hostile, text: hostile, attachments: [] }],
  removed: new Set(),
  can: { reply: true, rate: true, withdraw: true, reopen: true },
  erasure: { askedAt: null, refusals: [{ askedAt: at, at, by: hostile, reason: hostile }] },
  dissent: 'appeals',
  asked: true,
  choices: ['PT PLN (Persero)', 'Dinas <b>Perhubungan</b>'],
  knownAnswers: [hostile],
};

const pagesIn = (language: (typeof languages)[number]) => {
  const frame = { words: wordsIn(language), here: `/lacak?kode=${hostile}` };
  const form = {
    token: hostile,
    answers,
    problems,
    files: [{ id: '0199a1b2-0000-7000-8000-000000000001', name: hostile, bytes: 1 }],
    proof: { challenge: 'x', sum: [3, 5] as const },
    today: '2026-11-23',
    institutions: [{ label: hostile, options: [{ value: hostile, label: hostile }] }],
  };
  const receipt = {
    code: hostile,
    replyKey: hostile,
    class: 'complaint',
    receivedAt: at,
    answerBy: '2026-12-11',
    spans: promisedSpans([], at),
    address: hostile,
    barsSvg: '',
    qrSvg: '',
    emergency: [{ name: hostile, number: hostile }],
    unread: true,
  } as const;
  const shared = {
    view,
    following: { follows: false, mail: 'offered' as const },
    done: null,
    problems,
    typed: hostile,
    token: hostile,
  };
  return {
    home: <HomePage {...frame} figures={{ received: 1, answered: 1 }} spans={promisedSpans([], at)} />,
    report: <ReportPage {...frame} form={form} />,
    step: <StepPage {...frame} form={form} step="instansi" fromOverview />,
    files: <StepPage {...frame} form={form} step="lampiran" fromOverview={false} />,
    overview: (
      <OverviewPage
        {...frame}
        form={form}
        nearby={[
          { code: hostile, status: 'assigned', receivedAt: at, institution: hostile, region: hostile, followers: 1 },
        ]}
      />
    ),
    receipt: <ReceiptPage {...frame} receipt={receipt} />,
    ask: <AskCodePage {...frame} typed={hostile} problems={[]} />,
    public: <TrackingPage {...frame} {...shared} own={null} />,
    own: <TrackingPage {...frame} {...shared} own={own} />,
    slip: <SlipPage {...frame} receipt={receipt} shape="58" />,
    device: <DevicePage {...frame} own={[{ code: hostile, status: 'closed', late: true }]} followed={[]} />,
    link: <LinkPage {...frame} code={hostile} link={{ address: hostile, expiresAt: at }} />,
    arrival: <ArrivalPage {...frame} code={hostile} to={hostile} />,
    toConfirm: <ConfirmWishPage {...frame} to={hostile} />,
    confirmed: <ConfirmWishPage {...frame} confirmed={{ outcome: 'confirmed', code: hostile }} />,
    refusal: <RefusalPage {...frame} why="notFound" />,
  };
};
/** The scripts of the citizens' pages, from our own origin: each makes a question easier, and the form works without. */
const ourScripts = [...scriptsByUrl.keys()].map((url) => `<script type="module" src="${url}"></script>`);

const pages = languages.flatMap((language) =>
  Object.entries(pagesIn(language)).map(([name, page]) => ({
    name,
    language,
    html: ourScripts.reduce((html, script) => html.replace(script, ''), render(page)),
  })),
);

/** The page as a browser sees it before it looks into the values of attributes. */
const withoutValues = (html: string) => html.replace(/="[^"]*"/g, '=""');
const tagsOf = (html: string) => withoutValues(html).match(/<[a-z][^>]*>/g) ?? [];

describe.each(pages)('the page $name in $language', ({ html, language }) => {
  it('lets nobody write a tag or an attribute into it', () => {
    const tags = tagsOf(html);
    expect(tags.filter((tag) => /^<(script|img)/.test(tag) || /\son\w+=/.test(tag))).toEqual([]);
  });

  it('says its language, has one heading, one main part and a way past its head', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`));
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<main /g)).toHaveLength(1);
    expect(html).toContain('href="#isi-halaman"');
  });

  it('holds no script in itself and needs nothing from elsewhere', () => {
    expect(withoutValues(html)).not.toMatch(/<script/);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('gives every control a label and every id once', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    const controls = tagsOf(html).filter((tag) => /^<(?:input|textarea|select)/.test(tag)).length;
    const hidden = html.match(/<input type="hidden"/g)?.length ?? 0;
    const labelled = (html.match(/<label for=/g)?.length ?? 0) + (html.match(/<label class="choice">/g)?.length ?? 0);
    expect(controls - hidden).toBe(labelled);
  });
});

describe('where help is found', () => {
  it('is at the foot of every page, and nowhere twice', () => {
    for (const { html } of pages) expect(html.match(/1708/g) ?? []).toHaveLength(1);
  });
});

describe('what proves the history of a complaint', () => {
  it('stands as a list of its own, apart from the words that say what it is for', () => {
    const html = withoutValues(render(pagesIn('id').own));
    expect(html).toMatch(/<ul><li><a href="">Unduh riwayat<\/a><\/li><li><a href="">Jangkar harian/);
  });
});

describe('what was typed', () => {
  it('comes back letter by letter', () => {
    const html = render(pagesIn('id').report);
    const value = /id="judul"[^>]*|value="([^"]*)"[^>]*id="judul"/.exec(html)?.[1] ?? '';
    const decoded = value.replaceAll('&#34;', '"').replaceAll('&amp;', '&');
    expect(decoded).toBe(hostile);
  });
});

describe('the first load of the form', () => {
  const map = {
    ...{ template: 'https://tiles.example/{z}/{x}/{y}.png', attribution: '© Peta https://peta.example', closest: 18 },
    ...{ server: 'tiles.example', script: '/gaya/peta/1.js', library: '/gaya/peta/2.js', style: '/gaya/peta/3.css' },
  };

  it.each([
    { map: null, why: 'there is no map' },
    { map, why: 'nothing of the map is loaded before it is asked for' },
  ])(
    'is under 30 KB with as many institutions as there are, and everything that it loads: $why',
    ({ map: offered }) => {
      const options = Array.from({ length: 900 }, (_, number) => ({
        value: `instansi-${number}`,
        label: `PT Perusahaan ${number * 7_919} Sukamaju (Persero)`,
      }));
      const form = {
        token: randomUUID(),
        answers,
        problems: [],
        files: [],
        proof: null,
        today: '2026-11-23',
        institutions: [{ label: 'BUMN', options }],
        map: offered,
      };
      const html = render(<ReportPage words={wordsIn('id')} here="/lapor" form={form} />);
      const scripts = [...scriptsByUrl].filter(([url]) => html.includes(url)).map(([, { gzipped }]) => gzipped);
      expect(scripts).toHaveLength(5);
      expect(html).not.toMatch(/(?:src|<link[^>]*href)="[^"]*(?:peta|tiles)/);
      const bytes = [gzipSync(html), stylesheetGzipped, ...scripts].reduce((sum, { length }) => sum + length, 0);
      expect(bytes).toBeLessThan(30 * 1024);
    },
  );
});

describe('the style sheet', () => {
  it('is under 10 KB on its way, and itself when it is unpacked', () => {
    expect(stylesheetGzipped.length).toBeLessThan(10_240);
    expect(gunzipSync(stylesheetGzipped)).toEqual(stylesheet);
  });
});
