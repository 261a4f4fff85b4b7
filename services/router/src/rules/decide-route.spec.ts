import { describe, expect, it } from '@jest/globals';
import { routingReason } from '#libs/contracts';
import fc from 'fast-check';
import { aKnowledge, anInstitution, institutions, services, today } from '../fixtures/a-small-directory.js';
import { warmWeights } from './blend-signals.js';
import { decideRoute, rulesVersion, sureEnough } from './decide-route.js';
import { knowledgeOf, type Knowledge } from './knowledge.js';
import { train } from './learning/train.js';

const knowledge = aKnowledge();
const route = (text: string, chosen: string | null = null) => decideRoute({ text, chosen }, knowledge, today);
const outcome = (text: string, chosen: string | null = null) => {
  const { outcome: its, reason } = route(text, chosen);
  return { to: its.to === 'institution' ? its.lead.code : 'triage', rule: reason.rule };
};

describe('an institution the citizen names', () => {
  it.each([
    {
      text: 'Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga',
      to: 'pln',
      why: 'named, and its topic',
    },
    { text: 'PLN payah', to: 'pln', why: 'the name is enough' },
    { text: 'Saya sudah lapor ke PLN, listrik masih padam', to: 'pln', why: 'told, and its topic' },
    { text: 'Iconnet putus terus', to: 'pln-icon-plus', why: 'a product names who sells it' },
    { text: 'KRL KAI terlambat terus', to: 'kai-commuter', why: 'of parent and subsidiary the subsidiary' },
    {
      text: 'KAI: kartu multi trip saya ditolak',
      to: 'kai-commuter',
      why: 'the parent is named, the topic is the subsidiary’s',
    },
    { text: 'KAI terlambat di stasiun', to: 'kai', why: 'hints do not make it the subsidiary' },
    { text: 'KAI terlambat, peron penuh', to: 'kai', why: 'nor does one hint of the subsidiary’s own' },
    { text: 'Bank Mandiri Taspen memotong pensiun', to: 'mandiri-taspen', why: 'not Bank Mandiri' },
    { text: 'SPBU Pertamina curang', to: 'patra-niaga', why: 'the parent is named, the subsidiary sells it' },
    { text: 'Kementerian BUMN tidak menjawab surat saya', to: 'bp-bumn', why: 'its successor answers' },
    { text: 'Indihome Telkom payah', to: 'telkomsel', why: 'home internet went to Telkomsel' },
  ])('"$text" → $to: $why', ({ text, to }) => {
    expect(outcome(text)).toEqual({ to, rule: 'named-in-text' });
  });

  it.each([
    { text: 'PLN dan Telkom saling lempar soal tiang', why: 'two are named' },
    { text: 'PLN atau dishub yang salah', why: 'a company and an office' },
    { text: 'BRI', chosen: 'pln', why: 'another is named than was chosen' },
  ])('"$text" → triage: $why', ({ text, chosen }) => {
    expect(outcome(text, chosen ?? null)).toEqual({ to: 'triage', rule: 'ambiguous' });
  });

  it('is offered to the desk beside the other one that is named', () => {
    expect(
      route('PLN dan Telkom saling lempar')
        .candidates.map(({ code }) => code)
        .sort(),
    ).toEqual(['pln', 'telkom']);
  });
});

describe('what the complaint is about', () => {
  it.each([
    { text: 'listrik padam tiga hari', to: 'pln', why: 'a keyword' },
    { text: 'rumah kami sudah mati lampu, listrik tidak menyala', to: 'pln', why: 'how people say it' },
    { text: 'ada kabel dan listrik begitu saja', to: 'pln', why: 'two hints' },
    {
      text: 'Jalan di desa kami sudah bertahun-tahun rusak',
      to: 'pemda-dpupr',
      why: 'a road without a class is a local one',
    },
  ])('"$text" → $to: $why', ({ text, to }) => {
    expect(outcome(text)).toEqual({ to, rule: 'category' });
  });

  it.each([
    { text: 'listrik', rule: 'ambiguous', why: 'one hint is not enough' },
    { text: 'jalan rusak depan sekolah dan listrik padam', rule: 'ambiguous', why: 'two matters' },
    { text: 'saldo dan rekening saya hilang', rule: 'ambiguous', why: 'every bank has those' },
    { text: 'tolong dibantu min', rule: 'nobody-matches', why: 'nothing is said' },
    { text: '', rule: 'not-a-complaint', why: 'nothing at all is said' },
  ])('"$text" → triage, $rule: $why', ({ text, rule }) => {
    expect(outcome(text)).toEqual({ to: 'triage', rule });
  });

  it('is not the landmark beside it', () => {
    expect(outcome('jalan berlubang depan sekolah').to).toBe('pemda-dpupr');
  });
});

describe('traps', () => {
  it.each([
    {
      text: 'Lampu jalan mati, PLN tolong perbaiki',
      to: 'pemda-dishub',
      why: 'street lamps are the local government’s',
    },
    { text: 'PJU di jalan kami mati', to: 'pemda-dishub', why: 'by its abbreviation too' },
    { text: 'Air PDAM mati sejak pagi', to: 'pemda-pdam', why: 'the local water company' },
    { text: 'Jalan nasional rusak parah', to: 'bina-marga', why: 'a road has a class' },
    { text: 'Jalan provinsi berlubang', to: 'pemda-provinsi', why: 'a road has a class' },
    { text: 'Tabung gas langka', to: 'patra-niaga', why: 'bottles, not pipes' },
    { text: 'Tagihan gas naik, pipa gas bocor', to: 'pgn', why: 'pipes, not bottles' },
    { text: 'Pajak kendaraan tidak bisa dibayar', to: 'samsat', why: 'not the tax office' },
    { text: 'Saldo di BRImo hilang, tolong OJK', to: 'bri', why: 'the bank first, its watcher later' },
    { text: 'Listrik PLN padam, ESDM diam saja', to: 'pln', why: 'the company first, the ministry later' },
    { text: 'pasang listrik kayak pinjol, listrik padam', to: 'pln', why: 'a comparison is none' },
    { text: 'saya memakai kereta tiket kereta hangus', to: 'kai', why: 'memakai does not name KAI, the ticket does' },
  ])('"$text" → $to: $why', ({ text, to }) => {
    expect(outcome(text).to).toBe(to);
  });

  it('tell the citizen why it is not who they thought', () => {
    expect(route('Lampu jalan mati, PLN tolong').reason.sentence).toContain('bukan PLN');
  });
});

describe('the institution the citizen chose', () => {
  it.each([
    { text: 'tolong dibantu', chosen: 'pln', to: 'pln', rule: 'chosen-by-citizen', why: 'nothing contradicts' },
    { text: 'listrik padam', chosen: 'pln', to: 'pln', rule: 'category', why: 'the text says it too' },
    { text: 'KRL terlambat', chosen: 'kai', to: 'kai-commuter', rule: 'named-in-text', why: 'the subsidiary is named' },
    { text: 'peron penuh', chosen: 'kai', to: 'kai', rule: 'chosen-by-citizen', why: 'a hint does not overrule' },
    {
      text: 'gerbong wanita penuh',
      chosen: 'kai',
      to: 'kai-commuter',
      rule: 'chosen-by-citizen',
      why: 'the topic is more specific',
    },
    {
      text: 'tolong',
      chosen: 'kementerian-bumn',
      to: 'bp-bumn',
      rule: 'chosen-by-citizen',
      why: 'the closed one has a successor',
    },
    { text: 'PLN padam', chosen: 'unknown', to: 'pln', rule: 'named-in-text', why: 'a code nobody knows is no choice' },
    { text: 'listrik padam', chosen: 'bri', to: 'triage', rule: 'ambiguous', why: 'the text is about something else' },
    { text: 'listrik padam, BRI dan PLN', chosen: 'pln', to: 'triage', rule: 'ambiguous', why: 'another is named too' },
  ])('$chosen and "$text" → $to: $why', ({ text, chosen, to, rule }) => {
    expect(outcome(text, chosen)).toEqual({ to, rule });
  });
});

describe('a route', () => {
  const word = fc.constantFrom(
    ...['listrik', 'padam', 'pln', 'kai', 'krl', 'lampu', 'jalan', 'rusak', 'air', 'mati', 'depan', 'bukan', 'sekolah'],
    ...['bri', 'lewat', 'pinjol', 'kayak', 'saldo', 'ojk', 'telkom', 'indihome', 'pdam', 'rahasia', 'tetangga'],
  );
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
  const chosen = fc.option(fc.constantFrom('pln', 'kai', 'bp-bumn', 'kementerian-bumn', 'unknown'));

  it('always keeps the contract, and goes to an institution only when sure', () => {
    fc.assert(
      fc.property(text, chosen, (written, choice) => {
        const { outcome: its, reason, candidates } = route(written, choice);
        expect(routingReason.safeParse(reason).success).toBe(true);
        expect(its.to === 'institution').toBe(
          ['named-in-text', 'category', 'learned', 'chosen-by-citizen'].includes(reason.rule),
        );
        if (its.to === 'institution') expect(reason.confidence).toBeGreaterThanOrEqual(sureEnough);
        expect(candidates.length).toBeLessThanOrEqual(5);
        expect(new Set(candidates.map(({ code }) => code)).size).toBe(candidates.length);
        if (its.to === 'institution') expect(candidates[0]?.code).toBe(its.lead.code);
      }),
    );
  });

  it('gives away no word of the complaint that is not a word of the directory', () => {
    fc.assert(
      fc.property(text, (written) => {
        const said = JSON.stringify(route(`${written} rahasia tetangga`).reason);
        expect(said).not.toMatch(/rahasia|tetangga/);
      }),
    );
  });

  const ended = (code: string, heir: string, more: Partial<Parameters<typeof anInstitution>[0]> = {}) =>
    anInstitution({ path: `${code}/`, validTo: '2026-01-01', successor: heir, ...more });
  const afterMergers = aKnowledge([
    ended('patra-niaga', 'pgn'),
    ended('pemda-dishub', 'pemda-dpupr'),
    ended('djp', 'kemenkeu'),
    anInstitution({ path: 'telkomsel/', validTo: '2026-01-01' }),
  ]);
  const taught = train(
    ['patra-niaga', 'pemda-dishub', 'telkomsel', 'kai', 'pln'].flatMap((label) =>
      ['gas melon langka', 'lampu jalan mati', 'sinyal hilang', 'kereta telat', 'listrik padam'].map((text, at) => ({
        text: `${text} ${label} ${at}`,
        label,
      })),
    ),
  );

  it('is never a closed institution, though it was learned or stands in a table of traps', () => {
    const policy = { learned: { model: taught, weights: warmWeights, version: '7' }, sureEnough: 0.3 };
    const more = fc.constantFrom('lpg', 'gas melon', 'lampu jalan', 'pju', 'pajak', 'telkomsel', 'langka', 'sinyal');
    const about = fc.array(fc.oneof(word, more), { maxLength: 25 }).map((words) => words.join(' '));
    const isOpen = (code: string) => afterMergers.institutions.get(code)?.validTo === null;
    fc.assert(
      fc.property(about, chosen, fc.boolean(), (written, choice, isWarm) => {
        const at = { text: written, chosen: choice };
        const { outcome: its, candidates } = decideRoute(at, afterMergers, today, isWarm ? policy : {});
        const owners = its.to === 'institution' ? [its.lead, ...its.coOwners] : [];
        expect([...owners, ...candidates].filter(({ code }) => !isOpen(code))).toEqual([]);
      }),
    );
  });

  it.each([
    { text: 'Tabung gas langka', to: 'pgn', why: 'the trap speaks of the successor' },
    { text: 'Lampu jalan mati, PLN tolong perbaiki', to: 'pemda-dpupr', why: 'also where it was no owner itself' },
  ])('"$text" → $to: $why', ({ text, to }) => {
    const { outcome: its } = decideRoute({ text, chosen: null }, afterMergers, today);
    expect(its).toMatchObject({ to: 'institution', lead: { code: to } });
  });

  it('gives the successor what was learned of both', () => {
    const both = train(
      ['patra-niaga', 'pgn', 'kai'].flatMap((label) =>
        Array.from({ length: 20 }, (_, at) => ({ text: `${label === 'kai' ? 'lokomotif' : 'meletus'} ${at}`, label })),
      ),
    );
    const learned = { model: both, weights: warmWeights, version: '7' };
    const about = (there: Knowledge) => decideRoute({ text: 'meletus', chosen: null }, there, today, { learned });
    expect(about(knowledge).outcome.to).not.toBe('institution');
    expect(about(afterMergers)).toMatchObject({ outcome: { lead: { code: 'pgn' } }, reason: { rule: 'learned' } });
  });

  it('is the same for the same text, and never a closed institution', () => {
    fc.assert(
      fc.property(text, chosen, (written, choice) => {
        expect(route(written, choice)).toEqual(route(written, choice));
        const { outcome: its } = route(written, choice);
        const lead = its.to === 'institution' ? institutions.find(({ code }) => code === its.lead.code) : null;
        expect(lead?.validTo ?? null).toBeNull();
      }),
    );
  });

  it('does not depend on the order in which the directory was heard', () => {
    const backwards = knowledgeOf(
      { institutions: institutions.toReversed(), services: services.toReversed(), version: '1' },
      today,
    );
    fc.assert(
      fc.property(text, (written) => {
        const there = decideRoute({ text: written, chosen: null }, backwards, today);
        expect(there.outcome).toEqual(route(written).outcome);
      }),
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (written) => {
        expect(route(written).reason.confidence).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('leaves out a successor that does not exist and one that leads back', () => {
    const lost = anInstitution({ path: 'lost/', aliases: ['hilang'], validTo: '2020-01-01', successor: 'nowhere' });
    const [a, b] = [
      anInstitution({ path: 'a/', aliases: ['abc'], validTo: '2020-01-01', successor: 'b' }),
      anInstitution({ path: 'b/', aliases: ['bcd'], validTo: '2020-01-01', successor: 'a' }),
    ];
    const odd = aKnowledge([lost, a, b]);
    expect(decideRoute({ text: 'hilang abc bcd', chosen: 'lost' }, odd, today).outcome).toEqual({
      to: 'desk',
      queue: 'to-decide',
    });
  });

  it('keeps the versions of the rules and of the directory that made it', () => {
    expect(route('PLN').reason).toMatchObject({
      rulesVersion,
      directoryVersion: knowledge.version,
    });
  });
});
