import { describe, expect, it } from '@jest/globals';
import { spokenLanguages } from '#libs/contracts';
import { choiceQuestions, writeChoices } from '#libs/domain';
import { asTemplateParameter, plainMessage, whatsAppMessage, whatsAppTemplate } from './whatsapp-words.js';

describe('a message for WhatsApp', () => {
  it('asks for the place with a button that sends it', () => {
    expect(whatsAppMessage('ask-place', 'Di mana?', 'id')).toMatchObject({
      interactive: { type: 'location_request_message' },
    });
  });

  it.each(spokenLanguages)('has a button that Meta takes: %s', (language) => {
    const { interactive } = whatsAppMessage('answered', 'Sudah.', language) as {
      interactive: { action: { button: string } };
    };
    expect(interactive.action.button).toMatch(/^.{1,20}$/);
  });

  it.each(['answered', 'closed'])('that tells %s can be rated with a tap', (kind) => {
    expect(JSON.stringify(whatsAppMessage(kind, 'Sudah diperbaiki.', 'en'))).toContain('"id":"PUAS 5"');
  });

  it('offers what can be chosen, each by its number', () => {
    const names = ['PDAM', 'PT Perusahaan Listrik Negara (Persero)'];
    const text = `Salur bertanya:\n\n${writeChoices(choiceQuestions['which-of-these'].id, names)}\n\nBalas pesan ini.`;
    const rows = [
      { id: '1', title: 'PDAM' },
      { id: '2', title: '2', description: 'PT Perusahaan Listrik Negara (Persero)' },
    ];
    expect(whatsAppMessage('question', text, 'id')).toEqual({
      type: 'interactive',
      interactive: { type: 'list', body: { text }, action: { button: 'Pilih', sections: [{ title: 'Pilih', rows }] } },
    });
    expect(whatsAppMessage('question', 'Mohon jawab:\n1. Nomor meter?', 'id')).toMatchObject({ type: 'text' });
  });

  it('too long for a list is sent as plain words', () => {
    expect(whatsAppMessage('answered', 'a'.repeat(1_025), 'id')).toEqual(plainMessage('a'.repeat(1_025)));
  });

  it('of any other kind is plain words', () => {
    expect(whatsAppMessage('help', 'Tulis saja', 'id')).toEqual({ type: 'text', text: { body: 'Tulis saja' } });
  });
});

describe('a template', () => {
  it('has the text as its one parameter, in its language', () => {
    expect(whatsAppTemplate('salur_kabar', 'Laporan\ndijawab', 'en')).toEqual({
      type: 'template',
      template: {
        name: 'salur_kabar',
        language: { code: 'en' },
        components: [{ type: 'body', parameters: [{ type: 'text', text: 'Laporan dijawab' }] }],
      },
    });
  });

  it.each(['jv', 'su'] as const)('is taken from the list of Meta, in which %s is not', (language) => {
    expect(whatsAppTemplate('salur_kabar', 'Katampi', language)).toMatchObject({
      template: { language: { code: 'id' } },
    });
  });

  it.each([
    { text: 'a\n\n b\tc ', is: 'a b c', why: 'Meta refuses line breaks and runs of spaces' },
    { text: 'x'.repeat(900), is: 'x'.repeat(900), why: 'it just fits' },
    { text: 'x'.repeat(901), is: `${'x'.repeat(899)}…`, why: 'the rest is on the tracking page' },
  ])('parameter: $why', ({ text, is }) => {
    expect(asTemplateParameter(text)).toBe(is);
  });
});
