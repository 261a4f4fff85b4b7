import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gsm7Length, isGsm7 } from '#libs/domain';
import { Conversation } from '../fixtures/a-conversation.js';
import { readCaption, readIntent } from './intent.js';
import { smsText } from './sms-texts.js';

describe('whatever is sent, in whatever order', () => {
  const messages = fc.array(
    fc.record({
      message: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom(
          'STATUS',
          'BATAL',
          'STOP',
          'MULAI',
          'BANTUAN',
          'LEWATI',
          'PUAS 1',
          'BUKA LAGI',
          'buka lagi masih bocor',
          'BAHASA EN',
          'BAHASA JAWA',
          'sunda',
          'langkung',
          'tambih x',
          '5',
          'ok',
          'Ya',
          'sudah',
          'nggih',
          'halo',
          'TAMBAH x',
          'LAPOR y',
          'ANONIM',
          'rahsia',
          'ANONIM pungli',
          'lapor rahasia: pungli',
          'TAMBAH anonim',
        ),
        fc.constantFrom('Lampu mati', 'Jalan rusak di Desa Sukamaju', 'masih belum'),
      ),
      afterMinutes: fc.integer({ min: 0, max: 3000 }),
      notice: fc.constantFrom(null, 'question', 'answered', 'closed'),
      ended: fc.constantFrom(null, 'for good', 'once', 'before'),
      withFile: fc.boolean(),
      isPublic: fc.boolean(),
    }),
    { maxLength: 30 },
  );

  it('keeps every word that is not a command, exactly once, and says at most one thing that fits an SMS', () => {
    fc.assert(
      fc.property(messages, (sent) => {
        const chat = new Conversation();
        for (const { message, afterMinutes, notice, ended, withFile, isPublic } of sent) {
          const latest = chat.own[0];
          if (latest && notice) chat.notice(notice, latest.id);
          if (latest && ended) {
            const more = { reopenable: ended === 'once', dissent: ended === 'before' ? ('appeals' as const) : null };
            chat.change(latest.id, { open: false, status: 'closed', ratable: ended !== 'for good', ...more });
          }
          const before = chat.kept.length;
          const isAsked = chat.own.some(
            ({ id, status }) => status === 'waiting' && id === chat.state.about?.complaintId,
          );
          const intent = withFile ? readCaption(message) : readIntent(message);
          const { effects, reply, because } = chat.send(message, { withFile, isPublic }, afterMinutes);
          expect(because !== undefined).toBe(effects.some(({ do: what }) => what === 'add' || what === 'reopen'));
          const wished = 'privacy' in intent && intent.kind !== 'hide' ? intent.privacy : undefined;
          // What is to be hidden reaches nobody openly, and the wish alone is no text.
          for (const effect of effects.filter((one) => one.do === 'file' || one.do === 'add')) {
            const kept = chat.own.find(({ id }) => id === effect.complaintId);
            if (wished?.anonymous) expect(kept?.anonymous).toBe(true);
            if (wished?.confidential) expect(kept?.confidential).toBe(true);
          }
          const doing = effects.filter((one) => one.do !== 'hide');
          if (intent.kind === 'hide') expect(doing).toEqual([]);
          // A file always has a complaint to go to.
          if (withFile) expect(doing.map((one) => one.do)).toEqual([expect.stringMatching(/^(file|add|attach)$/)]);
          if (intent.kind === 'new' || intent.kind === 'add') expect(chat.kept.length).toBe(before + 1);
          const isScore = effects.some((effect) => effect.do === 'rate') || reply?.say === 'nothing-to-rate';
          if (intent.kind === 'reopen') {
            if (intent.rest === '') expect(effects.filter((effect) => effect.do === 'file')).toEqual([]);
            else expect(chat.kept.length).toBe(isScore ? before : before + 1);
          }
          if (intent.kind === 'text' && !isScore) {
            expect(chat.kept.slice(before)).toEqual([intent.text]);
          }
          if (isAsked && (intent.kind === 'courtesy' || intent.kind === 'help')) {
            expect(chat.kept.slice(before)).toEqual([intent.text]);
          }
          expect(doing.length).toBeLessThanOrEqual(1);
          expect(effects.length - doing.length).toBeLessThanOrEqual(1);
          if (isPublic) expect([undefined, 'in-public']).toContain(reply?.say);
          if (reply) {
            const sms = smsText(reply, chat.state.language);
            expect([isGsm7(sms), gsm7Length(sms) <= 160]).toEqual([true, true]);
          }
        }
      }),
    );
  });

  it('remembers no word of the citizen', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^rahasia[a-z]{5,9}$/), { minLength: 1, maxLength: 8 }), (sent) => {
        const chat = new Conversation();
        for (const message of sent) chat.send(message);
        expect(JSON.stringify(chat.state)).not.toContain('rahasia');
      }),
    );
  });
});
