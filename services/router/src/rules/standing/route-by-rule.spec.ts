import { describe, expect, it } from '@jest/globals';
import { aKnowledge, aService, institutions, services, today } from '../../fixtures/a-small-directory.js';
import { knowledgeOf } from '../knowledge.js';
import { StandingRules } from './match-rules.js';
import { routeByRule } from './route-by-rule.js';
import type { StandingRule } from './standing-rule.js';

const knowledge = aKnowledge();
const rule = (more: Partial<StandingRule> = {}): StandingRule => ({
  ...{ id: 'r', version: 2, name: 'Gang mawar', owner: 'bina-marga', position: 1 },
  ...{ outcome: 'institution', others: [] },
  when: { services: [], places: [], words: ['gang mawar'], doors: [], classes: [] },
  ...more,
});
const route = (text: string, rules: StandingRule[] = [rule()], more: object = {}) =>
  routeByRule(
    { text, door: 'web', class: 'complaint', ...more },
    new StandingRules(rules, knowledge),
    knowledge,
    today,
  );

describe('what an official has decreed', () => {
  it('decides, names itself, and shows the words of its condition', () => {
    const made = route('Lubang\ndi Gang Mawar', [rule()], {
      parts: [
        { part: 'title', start: 0 },
        { part: 'text', start: 7 },
      ],
    });
    expect(made).toMatchObject({
      outcome: { to: 'institution', lead: { code: 'bina-marga' }, coOwners: [] },
      reason: {
        ...{ rule: 'standing-rule', found: ['gang mawar'], standingRule: { id: 'r', version: 2 } },
        marks: [{ part: 'text', start: 3, end: 13, step: 'ruled', word: 'gang mawar', institution: 'bina-marga' }],
      },
      candidates: [],
    });
  });

  it.each([
    { text: 'Lubang di Gang Melati', rules: [rule()], why: 'its condition does not hold' },
    { text: 'Gang Mawar', rules: [rule({ owner: 'tidak-ada' })], why: 'nobody knows its owner any more' },
    { text: 'Gang Mawar', rules: [], why: 'there is none' },
  ])('decides nothing where $why', ({ text, rules }) => {
    expect(route(text, rules)).toBeNull();
  });

  it('says of which service the complaint is where it speaks of one only', () => {
    const about = (...services: string[]) => [rule({ when: { ...rule().when, words: [], services } })];
    const found = (rules: StandingRule[]) => route('Listrik padam', rules)?.candidates.map(({ service }) => service);
    expect(found(about('layanan-pln'))).toEqual(['layanan-pln']);
    expect(found(about('layanan-pln', 'layanan-kai'))).toEqual([]);
  });

  it('is not for the public where the catalogue says so of what the text speaks of', () => {
    const kdrt = aService({ code: 'kdrt', owner: 'kpk', words: ['dipukul suami'], sensitive: true });
    const known = knowledgeOf({ institutions, services: [...services, kdrt], version: 'with kdrt' }, today);
    const sensitive = (text: string) =>
      routeByRule({ text, door: 'web', class: 'complaint' }, new StandingRules([rule()], known), known, today)?.reason
        .sensitive;
    expect(sensitive('Saya dipukul suami di Gang Mawar')).toBe(true);
    expect(sensitive('Lubang di Gang Mawar')).toBeUndefined();
  });

  it('names who answers for a part of it beside the owner', () => {
    const made = route('Gang Mawar', [rule({ others: ['pln', 'kai'] })]);
    expect(made?.outcome).toMatchObject({ lead: { code: 'bina-marga' }, coOwners: [{ code: 'pln' }, { code: 'kai' }] });
    expect(made?.reason.sentence).toBe(
      'Menurut ketentuan “Gang mawar”, yang berwenang menjawab adalah PT BINA-MARGA. PT PLN, PT KAI turut menangani bagiannya.',
    );
    expect(made?.reason.sentenceEn).toMatch(/PT BINA-MARGA is responsible for it\. PT PLN, PT KAI will handle/);
  });

  it('leaves it to a person where that is decreed, and says so', () => {
    const made = route('Gang Mawar', [rule({ outcome: 'desk', owner: null })]);
    expect(made?.outcome).toEqual({ to: 'desk', queue: 'to-decide' });
    expect(made?.reason).toMatchObject({
      ...{ sentence: 'Menurut ketentuan “Gang mawar”, petugas triase yang memilih instansinya.', marks: [] },
      sentenceEn: 'By the rule “Gang mawar”, a triage officer chooses whose it is.',
    });
  });

  describe('to ask the citizen', () => {
    const ask = [rule({ outcome: 'citizen', owner: null, others: ['pln', 'telkom'] })];

    it('asks between those it names, once', () => {
      const made = route('Gang Mawar', ask, { mayAsk: true });
      const options = [
        { code: 'pln', name: 'PT PLN' },
        { code: 'telkom', name: 'PT TELKOM' },
      ];
      expect(made?.outcome).toEqual({ to: 'citizen', question: 'which-of-these', options });
      expect(made?.reason).toMatchObject({
        sentence:
          'Menurut ketentuan “Gang mawar”, kami menanyakan kepada pelapor siapa yang dimaksud: PT PLN atau PT TELKOM.',
        sentenceEn: 'By the rule “Gang mawar”, we ask the citizen who is meant: PT PLN or PT TELKOM.',
        marks: [{ institution: 'pln' }],
      });
      expect(route('Gang Mawar', ask, { mayAsk: false })?.outcome).toMatchObject({ to: 'desk' });
      expect(route('Gang Mawar', ask)?.outcome).toMatchObject({ to: 'desk' });
    });

    it('decides nothing any more once they have said whose it is', () => {
      expect(route('Gang Mawar', ask, { isReply: true, mayAsk: false })).toBeNull();
    });
  });

  it('looks at the place where it speaks of one', () => {
    const ofPlace = [rule({ when: { ...rule().when, words: [], places: ['33'] } })];
    expect(route('Lubang', ofPlace, { where: () => ({ certain: '33.03', candidates: [] }) })?.reason.marks).toEqual([]);
    expect(route('Lubang', ofPlace)).toBeNull();
  });
});
