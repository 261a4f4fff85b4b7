import { describe, expect, it } from '@jest/globals';
import { choiceQuestions, writeChoices } from '#libs/domain';
import { buttonsFor } from './buttons.js';

describe('the buttons under a message in Telegram', () => {
  it('offer what can be chosen, each by its number', () => {
    const text = writeChoices(choiceQuestions['which-region'].id, ['Kota Depok', 'Kabupaten Bogor']);
    expect(buttonsFor('question', 'id', text)).toEqual({
      reply_markup: {
        inline_keyboard: [
          [{ text: 'Kota Depok', callback_data: '1' }],
          [{ text: 'Kabupaten Bogor', callback_data: '2' }],
        ],
      },
    });
  });

  it('are none under what an officer asks in their own words', () => {
    expect(buttonsFor('question', 'id', 'Mohon jawab:\n1. Nomor meter?\n2. Sejak kapan?')).toEqual({});
  });
});
