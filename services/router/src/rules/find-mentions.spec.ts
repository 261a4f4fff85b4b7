import { describe, expect, it } from '@jest/globals';
import { aKnowledge } from '../fixtures/a-small-directory.js';
import { clearlyNamed, findMentions } from './find-mentions.js';
import { readText } from './read-text.js';

const knowledge = aKnowledge();
const mentions = (text: string) => findMentions(readText(text, knowledge), knowledge.tables);

describe('findMentions', () => {
  it.each([
    { text: 'PLN belum datang', named: ['pln'], why: 'it is named' },
    { text: 'saya memakai masker', named: [], why: 'KAI is not in memakai' },
    { text: 'PLN Icon Plus lambat', named: ['pln-icon-plus'], why: 'the longer name hides the shorter' },
    { text: 'bank mandiri taspen tutup', named: ['mandiri-taspen'], why: 'a bank of its own' },
    { text: '@pln_123 tolong', named: ['pln'], why: 'handles are names' },
    { text: 'brimo dan BRI', named: ['bri', 'bri'], why: 'by two names' },
    { text: 'surat ke kementerian bumn', named: ['bp-bumn'], why: 'a closed ministry leads to who took over' },
    { text: 'lapor ke pos ronda', named: [], why: 'a watchman’s hut is no post office' },
  ])('"$text" names $named: $why', ({ text, named }) => {
    expect(mentions(text).map(({ institution }) => institution)).toEqual(named);
  });

  it.each([
    { text: 'PLN lambat', manner: 'plain', clear: true, why: 'what is complained of' },
    { text: 'sudah lapor ke PLN', manner: 'told', clear: true, why: 'told, and silent' },
    { text: 'jalan depan kantor pos rusak', manner: 'place', clear: false, why: 'a landmark' },
    { text: 'bayar lewat BRI gagal', manner: 'means', clear: false, why: 'a means' },
    { text: 'lambat kayak BRI', manner: 'compared', clear: false, why: 'a comparison' },
    { text: '@pln_123 jalan rusak', manner: 'mention', clear: false, why: 'a handle is a hint' },
    { text: 'tolong @PLN', manner: 'mention', clear: false, why: 'as a name with an at' },
    { text: 'bukan @PLN', manner: 'denied', clear: false, why: 'said not to be it' },
    { text: 'PLN bilang itu bukan tiangnya', manner: 'disowned', clear: false, why: 'asked, and it is not theirs' },
    { text: 'orang PLN sudah datang, katanya bukan', manner: 'disowned', clear: false, why: 'the same, after a comma' },
    { text: 'PLN bilang besok datang', manner: 'plain', clear: true, why: 'they only promise' },
    { text: 'PLN diam, padahal bukan sekali ini', manner: 'plain', clear: true, why: 'they have answered nothing' },
    { text: 'ini bukan PLN', manner: 'denied', clear: false, why: 'said not to be it' },
  ])('"$text" is $manner: $why', ({ text, manner, clear }) => {
    const [mention] = mentions(text);
    expect(mention?.manner).toBe(manner);
    expect((mention?.weight ?? 0) >= clearlyNamed).toBe(clear);
  });

  it.each([
    { text: 'token tidak masuk, transfer dari BRI', why: 'money went through it' },
    { text: 'virtual account BRI tidak ada', why: 'a way to pay' },
    { text: 'tolong KPK periksa', why: 'called upon, not complained of' },
  ])('"$text" does not name clearly: $why', ({ text }) => {
    expect(mentions(text)[0]?.weight).toBeLessThan(clearlyNamed);
  });
});
