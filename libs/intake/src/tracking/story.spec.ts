import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aFact, aLife } from '../fixtures/a-story.js';
import type { Fact } from './fact.js';
import { nameOf, publicView } from './public-view.js';
import { coOwnersOf, storyOf } from './story.js';

const receivedAt = new Date('2026-11-23T03:00:00Z');
const promised = new Date('2026-12-10T17:00:00Z');
const told = (...facts: Fact[]) => storyOf({ receivedAt, answerBy: promised }, facts);
const life = aLife();
const whole = [...life.routing, ...life.cases, ...life.complaints, ...life.deadlines];

describe('the story of a complaint', () => {
  it('begins at the triage desk, with the promise of the door', () => {
    expect(told()).toMatchObject({
      status: 'received',
      holder: { kind: 'triage' },
      answerBy: promised,
      ratable: false,
    });
  });

  it.each([
    { upTo: 1, cases: 0, status: 'triage', holder: 'Meja pemilahan Salur' },
    { upTo: 2, cases: 0, status: 'assigned', holder: 'PT PLN (Persero)' },
    { upTo: 2, cases: 1, status: 'assigned', holder: 'PT PLN (Persero)' },
    { upTo: 2, cases: 2, status: 'triage', holder: 'Meja pemilahan Salur' },
    { upTo: 3, cases: 2, status: 'assigned', holder: 'PT KAI (Persero)' },
    { upTo: 3, cases: 4, status: 'in-progress', holder: 'PT KAI (Persero)' },
    { upTo: 3, cases: 5, status: 'waiting', holder: 'PT KAI (Persero)' },
    { upTo: 3, cases: 6, status: 'in-progress', holder: 'PT KAI (Persero)' },
    { upTo: 3, cases: 7, status: 'answered', holder: 'PT KAI (Persero)' },
  ])(
    'is $status at $holder after $upTo words of the router and $cases of the case',
    ({ upTo, cases, status, holder }) => {
      const story = told(...life.routing.slice(0, upTo), ...life.cases.slice(0, cases));
      expect({ status: story.status, holder: nameOf(story.holder, 'id') }).toEqual({ status, holder });
    },
  );

  describe('that the desk asks about', () => {
    const at = (minute: number) => new Date(Date.parse('2026-11-23T03:00:00Z') + minute * 60_000);
    const asked = [
      aFact('sent-to-triage', { data: { desk: 'triage' }, sequence: 1, at: at(1) }),
      aFact('put-to-citizen', { sequence: 2, at: at(2) }),
    ];

    it('waits for the citizen, held by the desk, until they reply', () => {
      expect(told(...asked)).toMatchObject({ status: 'waiting', holder: { kind: 'triage' } });
      expect(told(...asked, aFact('added', { at: at(3) }))).toMatchObject({ status: 'triage' });
      expect(told(...asked, aFact('added', { at: at(0) }))).toMatchObject({ status: 'waiting' });
    });

    it('tells the question, and why it ends at the desk', () => {
      const story = told(...asked, aFact('set-aside', { sequence: 3, at: at(4) }));
      expect(story).toMatchObject({ status: 'closed', ratable: false });
      expect(story.timeline.map(({ what, who }) => `${what} ${who.kind}`)).toEqual([
        'received reporter',
        'sent-to-triage triage',
        'asked triage',
        'set-aside triage',
      ]);
    });
  });

  it('goes on as soon as the citizen has replied, before the institution says so', () => {
    const asked = [...life.routing, ...life.cases.slice(0, 5)];
    const askedAt = asked.at(-1)?.at.getTime() ?? NaN;
    expect(told(...asked, aFact('added', { at: new Date(askedAt - 1) })).status).toBe('waiting');
    expect(told(...asked, aFact('added', { at: new Date(askedAt + 1) })).status).toBe('in-progress');
  });

  it('stays with the new institution when the old one’s words come late', () => {
    const [, , second] = life.routing;
    const [opened, handedBack] = life.cases;
    const late = told(...life.routing, ...[opened, handedBack].filter((one) => one !== undefined));
    expect(second?.what).toBe('assigned');
    expect(late).toMatchObject({ status: 'assigned', holder: { code: 'kai' } });
  });

  const caseId = life.cases.at(-1)?.data as { caseId: string };
  const after = (...steps: Parameters<typeof aFact>[]) =>
    told(...whole, ...steps.map(([what, wish], index) => aFact(what, { ...wish, sequence: 8 + index })));

  it('is held by the unit to which a disposition brought it', () => {
    const story = after(['disposed', { data: { ...caseId, to: 'kai-commuter', toName: 'KAI Commuter' } }]);
    expect(story).toMatchObject({ status: 'assigned', holder: { code: 'kai-commuter', name: 'KAI Commuter' } });
  });

  it('goes on at the successor of an institution that is no more, which acts under its own name from then on', () => {
    const [, , , opened, taken] = life.cases.map((one, index) => ({ ...one, sequence: index + 1 }));
    const at = new Date('2026-11-23T04:00:00Z');
    const heir = { ...caseId, from: 'kai', to: 'damri', toName: 'Perum Damri' };
    const story = told(
      ...[...life.routing, ...life.cases.slice(0, 3), opened, taken].filter((one) => one !== undefined),
      aFact('inherited', { data: heir, sequence: 8, at }),
      aFact('postponed', { data: caseId, sequence: 9, at: new Date(at.getTime() + 1) }),
    );
    expect(story.holder).toMatchObject({ code: 'damri', name: 'Perum Damri' });
    expect(story.timeline.slice(-2)).toMatchObject([
      { what: 'inherited', who: { name: 'Perum Damri' } },
      { what: 'postponed', who: { name: 'Perum Damri' } },
    ]);
  });

  it.each([
    { steps: [['taken', {}]], to: 'damri', status: 'assigned', why: 'an officer of the heir has yet to take it' },
    { steps: [['asked', {}]], to: 'damri', status: 'waiting', why: 'the question stands' },
    { steps: [['taken', {}]], to: null, status: 'triage', why: 'somebody has to choose among the heirs' },
  ] as const)('is $status when $to inherits it, because $why', ({ steps, to, status }) => {
    const story = after(
      ['resumed', { data: caseId }],
      ...steps.map(([what]) => [what, { data: caseId }] as [typeof what, { data: typeof caseId }]),
      ['inherited', { data: { ...caseId, to, toName: to } }],
    );
    expect(story.status).toBe(status);
    expect(story.holder.kind).toBe(to === null ? 'triage' : 'institution');
  });

  it.each([
    { what: 'postponed', data: {}, status: 'postponed' },
    { what: 'appealed', data: {}, status: 'appealed' },
    { what: 'accepted', data: {}, status: 'assigned' },
    { what: 'closed', data: { how: 'merged' }, status: 'merged' },
    { what: 'closed', data: { how: 'archived' }, status: 'closed' },
    { what: 'closed', data: { how: 'withdrawn' }, status: 'withdrawn' },
  ] as const)('is $status after $what $data.how', ({ what, data, status }) => {
    expect(after([what, { data: { ...caseId, ...data } }]).status).toBe(status);
  });

  it.each([
    { how: 'confirmed', before: false, reopenable: true, why: 'it has not been opened again yet' },
    { how: 'automatic', before: false, reopenable: true, why: 'the citizen may have been away' },
    { how: 'automatic', before: true, reopenable: false, why: 'once is free, not twice' },
    { how: 'merged', before: false, reopenable: false, why: 'it goes on with another' },
    { how: 'dismissed', before: false, reopenable: false, why: 'a higher officer has decided' },
  ] as const)('closed $how may be opened again: $reopenable, because $why', ({ how, before, reopenable }) => {
    const reopened = ['reopened', { data: { ...caseId, because: 'citizen' } }] as const;
    const closed = ['closed', { data: { ...caseId, how } }] as const;
    const story = before ? after([...reopened], [...closed]) : after([...closed]);
    expect(story.reopenable).toBe(reopenable);
  });

  it('stays merged when the answer of the other one comes, which may be rated', () => {
    const story = after(
      ['closed', { data: { ...caseId, how: 'merged' } }],
      ['answered', { data: { ...caseId, final: true } }],
    );
    expect(story).toMatchObject({ status: 'merged', ratable: true, dissent: 'reopens', reopenable: true });
  });

  it('may be appealed against when the answer of the other one does not help, and it was opened again before', () => {
    const story = after(
      ['reopened', { data: { ...caseId, because: 'citizen' } }],
      ['closed', { data: { ...caseId, how: 'merged' } }],
      ['answered', { data: { ...caseId, final: true } }],
    );
    expect(story).toMatchObject({ status: 'merged', dissent: 'appeals', reopenable: false });
  });

  it.each([
    { state: 'received', status: 'assigned' },
    { state: 'waiting', status: 'waiting' },
    { state: 'in-review', status: 'in-progress' },
    { state: 'postponed', status: 'postponed' },
  ] as const)('is $status again when a merger is taken back of what was $state', ({ state, status }) => {
    const story = after(
      ['closed', { data: { ...caseId, how: 'merged' } }],
      ['reopened', { data: { ...caseId, because: 'unmerged', state } }],
    );
    expect(story.status).toBe(status);
  });

  describe('a poor rating', () => {
    const after = (minutes: number) => new Date(receivedAt.getTime() + minutes * 60_000);
    const caseId = life.cases.find(({ what }) => what === 'taken')?.data as { caseId: string };
    const closed = (how: 'automatic' | 'archived', sequence = 9) =>
      aFact('closed', { data: { ...caseId, how }, sequence, at: after(20) });
    const reopened = aFact('reopened', { data: { ...caseId, because: 'citizen' }, sequence: 10, at: after(21) });
    const again = aFact('answered', { data: { ...caseId, final: true }, sequence: 11, at: after(22) });

    it.each([
      { facts: [], dissent: 'returns', why: 'the officer has not been sent back yet' },
      { facts: [closed('automatic')], dissent: 'reopens', why: 'the free reopening is left' },
      { facts: [closed('automatic'), reopened, again], dissent: 'appeals', why: 'it was opened again once' },
      {
        facts: [closed('automatic'), reopened, again, closed('automatic', 12)],
        dissent: 'appeals',
        why: 'silence closed it a second time',
      },
      {
        facts: [closed('automatic'), reopened, again, closed('archived', 12)],
        dissent: null,
        why: 'nothing comes of judging what was put aside twice',
      },
      { facts: [aFact('rated', { at: after(20) })], dissent: null, why: 'it was judged' },
    ] as const)('comes to $dissent, because $why', ({ facts, dissent }) => {
      expect(told(...whole, ...facts).dissent).toBe(dissent);
    });
  });

  it('is held by its lead, however late a co-owner is asked to help', () => {
    const help = aFact('assigned', { data: { role: 'co-owner' }, sequence: 9 });
    expect(told(...whole, help)).toMatchObject({ status: 'answered', holder: { code: 'kai' } });
  });

  describe('that co-owners help with', () => {
    const [assignmentId, caseId] = [randomUUID(), randomUUID()];
    const help = aFact('assigned', {
      data: { assignmentId, role: 'co-owner', institution: { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn' } },
      sequence: 9,
    });
    const step = (what: 'opened' | 'disposed' | 'inherited' | 'closed' | 'handed-back', data: object = {}) =>
      aFact(what, { data: { caseId, ...data }, sequence: 10 });
    const opened = step('opened', { assignmentId });

    it.each([
      { steps: [], helping: ['pln'], why: 'they were asked' },
      {
        steps: [opened, step('disposed', { to: 'pln-batam' })],
        helping: ['pln-batam'],
        why: 'one of their units does it',
      },
      { steps: [opened, step('inherited', { to: 'kai' })], helping: ['kai'], why: 'they have a successor' },
      { steps: [opened, step('closed')], helping: ['pln'], why: 'their case stays theirs when it has ended' },
      { steps: [opened, step('handed-back')], helping: [], why: 'they have no part in it' },
    ])('lies with $helping, because $why', ({ steps, helping }) => {
      expect(coOwnersOf([...whole, help, ...steps])).toEqual(helping);
    });

    it('lies with none where nobody was asked', () => {
      expect(coOwnersOf(whole)).toEqual([]);
    });
  });

  it('is the same in whatever order the topics are heard', () => {
    const expected = told(...whole);
    fc.assert(
      fc.property(fc.shuffledSubarray(whole, { minLength: whole.length }), (facts) => {
        expect(told(...facts)).toEqual(expected);
      }),
    );
  });

  it('promises the day of the total clock, whatever the institution’s clocks say', () => {
    expect(told(...whole).answerBy).toEqual(new Date('2026-12-11T17:00:00Z'));
  });

  it('ends for the citizen with the withdrawal, before the case has closed', () => {
    expect(told(...whole, aFact('withdrawn')).status).toBe('withdrawn');
  });

  it('tells nothing but the erasure of an erased complaint', () => {
    expect(told(...whole, aFact('erased')).status).toBe('erased');
  });

  it('lets an answer be rated once, and a later one again', () => {
    const at = (minute: number) => new Date(receivedAt.getTime() + minute * 60_000);
    const rated = aFact('rated', { at: at(12) });
    expect(told(...whole).ratable).toBe(true);
    expect(told(...whole, rated).ratable).toBe(false);
    const last = life.cases.at(-1);
    const again = last && { ...last, eventId: 'again', sequence: 8, at: at(13) };
    expect(told(...whole, rated, ...(again ? [again] : [])).ratable).toBe(true);
  });

  it('gives the reason in the language that is asked for, and in Indonesian where there is no other', () => {
    const reason = { sentence: 'Anda menyebut PLN.', sentenceEn: 'You mention PLN.' };
    const [inBoth, inOne] = [aFact('assigned'), aFact('sent-to-triage')];
    Object.assign(inBoth.data, { reason });
    Object.assign(inOne.data, { reason: { sentence: 'Belum jelas.' } });
    const why = (language: 'id' | 'en') =>
      publicView({ code: '26K7-4QXM-K', class: 'complaint', receivedAt }, told(inBoth, inOne), language)
        .timeline.map((one) => one.why)
        .toSorted();
    expect(why('id')).toEqual(['Anda menyebut PLN.', 'Belum jelas.', null]);
    expect(why('en')).toEqual(['Belum jelas.', 'You mention PLN.', null]);
  });

  it('shows the public who did what and when, and no word of it', () => {
    const view = publicView({ code: '26K7-4QXM-K', class: 'complaint', receivedAt }, told(...whole), 'id');
    expect(view.timeline.map(({ what, who }) => `${what}: ${who}`)).toEqual([
      'received: Pelapor',
      'sent-to-triage: Meja pemilahan Salur',
      'assigned: PT PLN (Persero)',
      'handed-back: PT PLN (Persero)',
      'assigned: PT KAI (Persero)',
      'taken: PT KAI (Persero)',
      'asked: PT KAI (Persero)',
      'added: Pelapor',
      'resumed: PT KAI (Persero)',
      'answered: PT KAI (Persero)',
    ]);
    const sealed = whole.flatMap((fact) => Object.values(fact.data).filter((value) => typeof value === 'string'));
    const words = sealed.filter((value) => value.length > 50);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(JSON.stringify(view)).not.toContain(word);
  });
});
