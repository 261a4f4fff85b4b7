import { describe, expect, it } from '@jest/globals';
import { inAMoment } from '#libs/testing';
import { aKnowledge, today } from '../../fixtures/a-small-directory.js';
import { decideRoute } from '../decide-route.js';
import { examineRules } from './examine-rules.js';
import { StandingRules } from './match-rules.js';
import { routeByRule } from './route-by-rule.js';
import type { Conditions, StandingRule } from './standing-rule.js';

const knowledge = aKnowledge();
const rule = (when: Partial<Conditions>, more: Partial<StandingRule> = {}): StandingRule => ({
  ...{ id: 'r', version: 1, name: 'Ketentuan percobaan', owner: 'bina-marga', position: 1 },
  ...{ outcome: 'institution', others: [] },
  when: { services: [], places: [], words: [], doors: [], classes: [], ...when },
  ...more,
});
/** As the router does: what is decreed first, else what the rules find. */
const decide = (text: string, ...rules: StandingRule[]) =>
  routeByRule({ text, door: 'web', class: 'complaint' }, new StandingRules(rules, knowledge), knowledge, today) ??
  decideRoute({ text, chosen: null, mayAsk: true }, knowledge, today);

describe('a standing rule with a fault', () => {
  it.each([
    { what: 'an unknown service', faulty: rule({ services: ['tidak-ada', '__proto__'] }) },
    { what: 'an unknown place', faulty: rule({ places: ['99.99'] }) },
    { what: 'an unknown owner', faulty: rule({ words: ['listrik'] }, { owner: 'tidak-ada' }) },
    { what: 'the office of an unknown place', faulty: rule({ words: ['listrik'] }, { owner: 'pemda-dpupr-9999' }) },
    { what: 'only emoji for words', faulty: rule({ words: ['😭', '😭 + 😭'] }) },
  ])('leaves the decision to the rules: $what', ({ faulty }) => {
    const { outcome, reason } = decide('Listrik padam, PLN diam 😭', faulty);
    expect(outcome).toMatchObject({ to: 'institution', lead: { code: 'pln' } });
    expect(reason.rule).toBe('named-in-text');
  });

  it.each(['Listrik padam, PLN diam', 'tolong', '😭', ''])(
    'that holds for everything decides %j, and says so',
    (text) => {
      const { outcome, reason } = decide(text, rule({}));
      expect(outcome).toMatchObject({ to: 'institution', lead: { code: 'bina-marga' } });
      expect(reason).toMatchObject({ rule: 'standing-rule', standingRule: { id: 'r', version: 1 }, found: [] });
      expect(reason.sentence).toContain('Ketentuan percobaan');
    },
  );

  it('stops none behind it that has none', () => {
    const merged = rule(
      { words: ['tol'] },
      { outcome: 'citizen', owner: null, others: ['bp-bumn', 'kementerian-bumn'] },
    );
    const behind = rule({ words: ['tol'] }, { id: 's', owner: 'kai', position: 2 });
    expect(decide('Lubang di tol', merged, behind)).toMatchObject({
      ...{ outcome: { lead: { code: 'kai' } }, reason: { rule: 'standing-rule', standingRule: { id: 's' } } },
    });
  });

  it('that holds for everything is what kills those behind it', () => {
    const behind = rule({ words: ['tol'] }, { id: 's', position: 2 });
    expect(examineRules([rule({}), behind], (code) => code)).toEqual([{ kind: 'dead', rule: 's', because: 'r' }]);
  });

  it('reads its words as they look', () => {
    const { reason } = decide('Lubang di gang mawar', rule({ words: ['gаng m\u200dawar'] }));
    expect(reason.rule).toBe('standing-rule');
  });

  it('looks through the longest text for as many words as it may have in a moment', () => {
    const words = Array.from({ length: 50 }, (_, at) => `listrik + kata${at}|lain`);
    inAMoment(() => decide('listrik padam '.repeat(714), rule({ words })));
  });
});
