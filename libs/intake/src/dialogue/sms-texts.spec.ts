import { describe, expect, it } from '@jest/globals';
import { spokenLanguages } from '#libs/contracts';
import { gsm7Length, isGsm7, smsSegments } from '#libs/domain';
import { statusWords } from '../tracking/sentences.js';
import type { StatusKey } from '../tracking/story.js';
import type { Reply } from './reply.js';
import { smsText } from './sms-texts.js';
import { withReceipt } from './with-receipt.js';

describe('every SMS of the dialogue', () => {
  const code = '26K7-4QXM-K';
  const name = 'PT Perusahaan Perseroan “Kereta Commuter” Indonesia – Daerah Operasi Satu Jabodetabek [Persero]';
  const statuses = Object.keys(statusWords.id) as StatusKey[];
  const replies: Reply[] = [
    ...(['expired', 'unfit', 'infected', 'too-large', 'too-many', 'over'] as const).map((why): Reply => ({
      say: 'file-left-out',
      why,
    })),
    ...(
      [
        'ask-place',
        'ask-story',
        'ask-words',
        'in-public',
        'code-on-page',
        'ask-name',
        'unknown-code',
        'no-complaint',
        'nothing-to-rate',
      ] as const
    ).map((say) => ({
      say,
    })),
    ...(
      ['nothing-to-withdraw', 'nothing-to-reopen', 'language-set', 'stopped', 'started', 'unreadable', 'help'] as const
    ).map((say) => ({
      say,
    })),
    ...(
      [
        ...(['reopened', 'still-open', 'reopened-before', 'appealed', 'cannot-reopen'] as const),
        'passed-on',
        'question-open',
        'added',
        'merged',
        'skipped',
        'rated',
        'rated-low',
        'withdrawn',
      ] as const
    ).map((say) => ({ say, code })),
    ...(['anonymous', 'confidential', 'both'] as const).flatMap((mark): Reply[] => [
      ...(['ask-place', 'ask-story', 'ask-words'] as const).map((say) => ({ say, hidden: mark })),
      ...(['filed-hidden', 'hides-next'] as const).map((say) => ({ say, mark })),
      { say: 'hidden-already', code, mark },
      ...[true, false].map((seen) => ({ say: 'hidden-now' as const, code, mark, seen })),
    ]),
    ...statuses.map((status): Reply => ({
      say: 'status',
      code,
      status,
      holder: { kind: 'institution', code: 'x', name },
      answerBy: new Date('2026-12-30T17:00:00Z'),
    })),
  ];

  const receipts = [
    { say: 'filed-instead', code } as Reply,
    ...(['anonymous', 'confidential', 'both'] as const).map((mark): Reply => ({ say: 'filed-hidden', mark })),
    ...(['ask-place', 'ask-story', 'ask-words'] as const).flatMap((say): Reply[] => [
      { say },
      ...(['anonymous', 'confidential', 'both'] as const).map((hidden) => ({ say, hidden })),
    ]),
  ].map((reply) => withReceipt(reply, '3XW9-HM4T-7'));

  it.each(receipts.flatMap((reply) => spokenLanguages.map((language) => ({ reply, language }))))(
    'tells the code and what is asked in one message: $reply.say $reply.mark $reply.hidden $language',
    ({ reply, language }) => {
      const text = smsText(reply, language);
      expect(text).toContain('3XW9-HM4T-7');
      expect(isGsm7(text)).toBe(true);
      // What is asked of an open complaint, which is what most people meet, costs no more than a receipt alone.
      expect(smsSegments(text)).toBeLessThanOrEqual('hidden' in reply || 'mark' in reply ? 2 : 1);
    },
  );

  it.each(replies.flatMap((reply) => spokenLanguages.map((language) => ({ reply, language }))))(
    'fits 160 characters of the GSM alphabet: $reply.say $reply.status $reply.mark $reply.hidden $language',
    ({ reply, language }) => {
      const text = smsText(reply, language);
      expect(isGsm7(text)).toBe(true);
      expect(gsm7Length(text)).toBeLessThanOrEqual(160);
    },
  );
});
