import { describe, expect, it } from '@jest/globals';
import { spokenLanguages } from '#libs/contracts';
import { isGsm7, smsSegments } from '#libs/domain';
import { composeDigest, composeNotice } from './compose-notice.js';
import type { News, Reader } from './news.js';

const reader: Reader = {
  ...{ door: 'sms', canReply: true, language: 'id', code: '26K7-4QXM-K' },
  ...{ institution: 'PT PLN (Persero)', publicUrl: 'https://salur.go.id' },
};
const forwarded: News = { kind: 'forwarded', institution: 'PT PLN (Persero)' };
const answered = (text: string): News => ({ kind: 'answered', text, final: true });

describe('several news in one message', () => {
  it('are one text with all of them', () => {
    const message = composeDigest([forwarded, answered('Sudah menyala.')], reader);
    expect(message).toMatch(/^SALUR: 2 kabar untuk laporan 26K7-4QXM-K: Laporan 26K7-4QXM-K diteruskan/);
    expect(message).toContain('Sudah menyala.');
    expect(message.match(/SALUR/g)).toHaveLength(1);
  });

  it('are paragraphs where length is no matter', () => {
    const message = composeDigest([forwarded, answered('Lit again.')], { ...reader, door: 'telegram', language: 'en' });
    expect(message).toMatch(/^2 news on complaint/);
    expect(message).toContain('\n\nAnswer of PT PLN');
  });

  it.each(spokenLanguages)('are cut where they would cost too much, and say where to go on: %s', (language) => {
    const long = answered('Petugas kami sudah memeriksa jaringan. '.repeat(30));
    const message = composeDigest([long, long], { ...reader, language });
    expect(isGsm7(message)).toBe(true);
    expect(smsSegments(message)).toBeLessThanOrEqual(4);
    expect(message).toContain('/lacak/26K7-4QXM-K');
  });

  it('is the same as ever where there is but one', () => {
    expect(composeDigest([forwarded], reader)).toBe(composeNotice(forwarded, reader));
  });
});
