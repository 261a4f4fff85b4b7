import { describe, expect, it } from '@jest/globals';
import type { StaffItem } from './staff-item.js';
import { staffMail } from './staff-mail.js';

const here = 'https://salur.go.id';
const anItem = (wish: Partial<StaffItem>): StaffItem => ({
  ...{ kind: 'reminder', code: '26K7-4QXM-1', caseId: 'c1', institution: 'PLN' },
  deadline: new Date('2026-12-11T17:00:00Z'),
  ...wish,
});

describe('a mail to staff', () => {
  it('about one thing says which, until when and where', () => {
    expect(staffMail([anItem({})], here, 'id')).toEqual({
      subject: 'Tenggat mendekat · 26K7-4QXM-1 · PLN · tenggat 11 Des 2026',
      text: [
        'Tenggat mendekat · 26K7-4QXM-1 · PLN · tenggat 11 Des 2026\nhttps://salur.go.id/desk/cases/c1',
        'Ubah atau hentikan pemberitahuan ini:\nhttps://salur.go.id/desk/preferences',
      ].join('\n\n'),
    });
  });

  it('about several has what is late first, and says how many', () => {
    const { subject, text } = staffMail([anItem({}), anItem({ kind: 'escalation', caseId: null })], here, 'en');
    expect(subject).toBe('2 things wait for you in Salur');
    expect(text).toMatch(/^Past the deadline .*\nhttps:\/\/salur.go.id\/desk\/escalations\n\nDeadline ahead/);
  });

  it('leads to the digests', () => {
    const digest = anItem({ kind: 'digest', code: null, caseId: null, deadline: null });
    expect(staffMail([digest], here, 'id').text).toContain(
      'Ikhtisar harian · PLN\nhttps://salur.go.id/desk/monitor?view=digests',
    );
  });

  it('leads to the letters, which come right after what is late', () => {
    const letter = anItem({ kind: 'letter', code: '001/SP/BP-BUMN/XII/2026', caseId: null, deadline: null });
    const { text } = staffMail([anItem({}), letter, anItem({ kind: 'escalation', caseId: null })], here, 'en');
    expect(text).toMatch(
      /^Past the deadline [^]*\n\nA warning letter · 001\/SP\/BP-BUMN\/XII\/2026 · PLN\nhttps:\/\/salur.go.id\/desk\/letters\n\nDeadline ahead/,
    );
  });

  it('leads to the dossier that is drawn up on the last rung', () => {
    const last = anItem({ kind: 'escalation', dossier: true });
    expect(staffMail([last], here, 'id').text).toContain(
      'Lewat tenggat · 26K7-4QXM-1 · PLN · tenggat 11 Des 2026 · berkas Ombudsman\nhttps://salur.go.id/desk/dossiers?q=26K7-4QXM-1\n',
    );
    expect(staffMail([last], here, 'en').subject).toMatch(/ · Ombudsman dossier$/);
    expect(staffMail([{ ...last, code: null }], here, 'en').text).toContain('https://salur.go.id/desk/dossiers\n');
  });

  it('does not grow without end', () => {
    const { subject, text } = staffMail(
      Array.from({ length: 120 }, () => anItem({})),
      here,
      'id',
    );
    expect(subject).toBe('120 hal menunggu Anda di Salur');
    expect(text).toContain('Dan 70 lainnya');
  });
});
