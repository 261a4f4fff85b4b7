import { describe, expect, it } from '@jest/globals';
import { spokenLanguages } from '#libs/contracts';
import { isGsm7, readChoices } from '#libs/domain';
import { aKnowledge, anInstitution, today } from '../fixtures/a-small-directory.js';
import { decideRoute, type ReadComplaint } from './decide-route.js';
import { questionText } from './explain-route.js';
import { knownSections, tollSections } from './toll-sections.js';
import { sectionNamedIn } from './which-toll-road.js';

const shared = ['jalan tol', 'gerbang tol', 'ruas tol', 'tol + berlubang|rusak|macet|gelap|kepotong'];
const holders = tollSections.map(({ owner }) =>
  anInstitution({ path: `bp-bumn/${owner}/`, aliases: [owner.replaceAll('-', ' ')], keywords: shared, hints: ['tol'] }),
);
const knowledge = aKnowledge(holders);
const asked = { to: 'citizen', question: 'which-toll-road', options: [] };
const route = (text: string, more: Partial<ReadComplaint> = {}) =>
  decideRoute({ text, chosen: null, mayAsk: true, ...more }, knowledge, today);

describe('a complaint about a toll road', () => {
  it.each([
    { text: 'Jalan tol berlubang', why: 'no section' },
    { text: 'gerbang tol rusak', why: 'a gate of some road' },
    { text: 'tol gelap sekali', why: 'the word alone' },
    { text: 'Jalan tol rusak dan berlubang', why: 'what would be of the local roads is said of the toll road' },
    { text: 'lampu jalan tol mati, gelap', why: 'a street lamp on it is no street lamp' },
    { text: 'Saya lewat jalan tol yang berlubang', why: 'it is not only passed' },
    { text: 'Jalan bebas hambatan rusak, jalan tol kok berlubang', why: 'both words for it' },
  ])('is asked which one: "$text", $why', ({ text }) => {
    expect(route(text).outcome).toEqual(asked);
  });

  it.each([
    { text: 'Tarif jalan tol naik, jalan tol rusak', why: 'tariffs are the ministry’s' },
    { text: 'Standar pelayanan jalan tol rusak semua', why: 'so are standards' },
    { text: 'Debu proyek tol, ruas tol rusak', why: 'who builds is another' },
    { text: 'Jalan rusak dekat gerbang tol', why: 'the toll road is only where it is' },
    { text: 'Jalan rusak dekat pintu masuk tol', why: 'a word more between' },
    { text: 'Tol Cipali dan Jagorawi macet', why: 'two sections are named' },
    { text: 'Jasa Marga dan Hutama Karya, jalan tol rusak', why: 'two who hold sections are named' },
    { text: 'Sekolah di sebelah, buang sampah ke ruas tol', why: 'as much is of others' },
    { text: 'Jalan rusak', why: 'nobody speaks of a toll road' },
  ])('is not asked: "$text", $why', ({ text }) => {
    expect(route(text).outcome).not.toEqual(asked);
  });

  it('is a person’s where the citizen may not be asked, as before', () => {
    const { outcome, reason } = route('Jalan tol berlubang', { mayAsk: false });
    expect(outcome).toEqual({ to: 'desk', queue: 'to-decide' });
    expect(['ambiguous', 'nobody-matches']).toContain(reason.rule);
  });

  it('is not asked where nobody is known to hold a section', () => {
    const { outcome } = decideRoute({ text: 'jalan tol', chosen: null, mayAsk: true }, aKnowledge(), today);
    expect(outcome.to).toBe('desk');
  });

  it('is not asked of whoever chose an institution', () => {
    expect(route('Jalan tol berlubang', { chosen: 'hutama-karya' }).outcome).toMatchObject({
      lead: { code: 'hutama-karya' },
    });
  });

  it('is asked where the place is asked for, and whose it is as well', () => {
    expect(route('Jalan tol berlubang', { mayAsk: 'whose' }).outcome).toEqual(asked);
  });

  it('says why it is asked, and asks in every language, cheaply by SMS and without a list', () => {
    const { outcome, reason } = route('Jalan tol berlubang');
    expect([reason.sentence, reason.sentenceEn]).toEqual([
      expect.stringContaining('kami menanyakan ruas'),
      expect.stringContaining('we ask you which one'),
    ]);
    if (outcome.to !== 'citizen') throw new Error('It is asked');
    const texts = spokenLanguages.map((language) => questionText(outcome, language));
    expect(new Set(texts).size).toBe(spokenLanguages.length);
    expect(texts.filter((text) => !isGsm7(text) || readChoices(text).length > 0)).toEqual([]);
  });

  it('goes to whom the place names, which the story does not', () => {
    const { outcome, reason } = route('Jalan tol berlubang', { place: 'Cikampek km 40', mayAsk: false });
    expect(outcome).toMatchObject({ to: 'institution', lead: { code: 'jasa-marga' } });
    expect(reason.sentence).toBe('Ruas tol itu diurus Jasa Marga. Laporan diteruskan ke PT JASA-MARGA.');
    expect(route('Jalan tol berlubang', { place: 'dekat pasar' }).outcome).toEqual(asked);
    expect(route('Jalan rusak', { place: 'Cikampek' }).outcome).toMatchObject({ lead: { code: 'pemda-dpupr' } });
  });

  it('goes to whoever holds the section that they answered, whoever seemed likelier', () => {
    const { outcome, reason } = route('Jalan tol berlubang', { chosen: 'pp', isReply: true, isOfSection: true });
    expect(outcome).toMatchObject({ lead: { code: 'pp' }, coOwners: [] });
    expect(reason).toMatchObject({ rule: 'chosen-by-citizen', sentence: expect.stringContaining('diurus PT PP.') });
    const gone = route('Jalan tol berlubang', { chosen: 'pln', isReply: true, isOfSection: true });
    expect(gone.outcome).toMatchObject({ lead: { code: 'pln' } });
  });
});

describe('an answer that names a section', () => {
  it.each([
    { answer: 'Cipali', owner: 'bpjt', why: 'its name' },
    { answer: 'di japek km 30', owner: 'jasa-marga', why: 'its name as people say it' },
    { answer: 'antara gerbang Ciawi dan Sukabumi', owner: 'waskita-toll-road', why: 'two gates' },
    { answer: 'dari Solo arah Ngawi', owner: 'jtt', why: 'the town that only it passes' },
    { answer: 'bukan Cipali tapi Jagorawi', owner: 'jasa-marga', why: 'the other is denied' },
    { answer: 'Jakarta ke Bandung', owner: 'jasa-marga', why: 'all between are of one' },
    { answer: 'Cipali dan Jagorawi', owner: undefined, why: 'of two' },
    { answer: 'Bogor', owner: undefined, why: 'more than one passes it' },
    { answer: 'tidak tahu', owner: undefined, why: 'none' },
    { answer: '', owner: undefined, why: 'nothing' },
  ])('$answer → $owner: $why', ({ answer, owner }) => {
    expect(sectionNamedIn(answer, knowledge)?.owner).toBe(owner);
  });

  it('of somebody who is no more, with nobody after them, decides nothing', () => {
    expect(sectionNamedIn('Cipali', aKnowledge())).toBeNull();
  });

  it.each(knownSections)('can be chosen from the list: %s', (name) => {
    expect(sectionNamedIn(name, knowledge)).not.toBeNull();
  });

  it('is in the list once, in the order of the alphabet, and of everybody who holds one', () => {
    expect(knownSections).toEqual([...new Set(knownSections)].toSorted((one, other) => one.localeCompare(other)));
    const owners = new Set(knownSections.map((name) => sectionNamedIn(name, knowledge)?.owner));
    expect(owners).toEqual(new Set(tollSections.map(({ owner }) => owner)));
  });
});
