import { describe, expect, it } from '@jest/globals';
import { spokenLanguages } from '#libs/contracts';
import { channels, templateKeyNames, templateKeyOf, fillTemplate } from './template-keys.js';
import { tryTemplate, type Candidate } from './try-template.js';
import { builtInWording, wordingOn, type DatedTemplate } from './wording.js';

const publicUrl = 'https://pengaduan.kementerian-panrb.go.id';
const places = templateKeyNames.flatMap((key) =>
  channels.flatMap((channel) => spokenLanguages.map((language) => ({ key, channel, language }))),
);
const candidate = (words: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ key: 'forwarded', channel: 'sms', language: 'id', words, publicUrl },
  ...more,
});
const faults = (words: string, more?: Partial<Candidate>) =>
  tryTemplate(candidate(words, more)).faults.map(({ why, what }) => `${why} ${what}`);

describe('a template', () => {
  it.each(places)('that is built in has no fault: $key, $channel, $language', (place) => {
    const trial = tryTemplate({ ...place, ...builtInWording(place), publicUrl });
    expect(trial.faults).toEqual([]);
    expect(trial.previews.every(({ text }) => text !== '' && !/\{\w+\}/.test(text))).toBe(true);
  });

  // What is put into it is then in that language: how to reply, who asks, the day.
  it.each(places)('may be the Indonesian one in any language: $key, $channel, $language', (place) => {
    const { words } = builtInWording({ ...place, language: 'id' });
    expect(tryTemplate({ ...place, words, publicUrl }).faults).toEqual([]);
  });

  it.each([
    { words: 'SALUR: {code} untuk {nama} {name}', fault: 'unknown-value nama', why: 'nothing would stand there' },
    { words: 'SALUR: Diteruskan ke {name}.', fault: 'missing-value code', why: 'of which complaint?' },
    { words: 'SALUR: {code} { {name}', fault: 'stray-brace { }', why: 'a value is not named well' },
    { words: 'SALUR: {code} {name} https://bit.ly/x', fault: 'own-link https://bit.ly/x', why: 'a link elsewhere' },
    { words: 'Laporan {code} ke {name}', fault: 'unsigned SALUR: ', why: 'who writes?' },
    { words: 'SALUR: {code} – {name}', fault: 'not-gsm7 –', why: 'it would cost double' },
    { words: `SALUR: {code} {name}${' kata'.repeat(30)}`, fault: 'too-long 49', why: 'it would be two' },
  ])('is refused: $why', ({ words, fault }) => {
    expect(faults(words)).toContain(fault);
  });

  it('leaves an officer’s words the room that they need', () => {
    const words = `SALUR: {name} {code}: {text} {reply}${' kata'.repeat(30)}`;
    expect(faults(words, { key: 'question' })).toEqual([expect.stringMatching(/^too-little-room \d+$/)]);
  });

  it('may be as long and as odd as it likes where that costs nothing', () => {
    expect(faults(`Laporan {code} – ke {name} 🙏${' kata'.repeat(300)}`, { channel: 'text' })).toEqual([]);
  });

  it('is shown as citizens will read it: able to reply and not, ordinary and longest', () => {
    const { previews } = tryTemplate(candidate('SALUR: Balas! {code} {reply}', { key: 'received', language: 'en' }));
    expect(previews.map(({ canReply, longest, segments }) => [canReply, longest, segments])).toEqual([
      ...[
        [true, false, 1],
        [false, false, 1],
        [true, true, 1],
        [false, true, 1],
      ],
    ]);
    expect(previews[0]?.text).toContain('reply STATUS 26K7-4QXM-K');
    expect(previews[1]?.text).toContain(`${publicUrl}/lacak/26K7-4QXM-K`);
  });
});

describe('the wording of a day', () => {
  const row = (words: string, validFrom: string, approvedAt: string): DatedTemplate => ({
    ...{ key: 'forwarded', channel: 'sms', language: 'id', words, validFrom },
    approvedAt: new Date(approvedAt),
  });
  const rows = [
    row('b', '2026-12-01', '2026-11-02T00:00:00Z'),
    row('c', '2026-12-01', '2026-11-03T00:00:00Z'),
    row('a', '2026-11-01', '2026-11-04T00:00:00Z'),
  ];
  const place = { key: 'forwarded', channel: 'sms', language: 'id' } as const;

  it.each([
    { day: '2026-10-31', words: builtInWording(place).words, why: 'none has begun' },
    { day: '2026-11-30', words: 'a', why: 'the next begins tomorrow' },
    { day: '2026-12-01', words: 'c', why: 'of two of one day the one approved later' },
  ])('on $day is $words: $why', ({ day, words }) => {
    expect(wordingOn(day, rows)(place)).toEqual({ words, language: 'id' });
  });

  it('is the built-in one in another language', () => {
    const other = { ...place, language: 'en' } as const;
    expect(wordingOn('2027-01-01', rows)(other)).toEqual(builtInWording(other));
  });

  it.each(['jv', 'su'] as const)(
    'is the Indonesian one where %s has none, also one that officials wrote',
    (language) => {
      const other = { ...place, language };
      expect(wordingOn('2026-11-30', rows)(other)).toEqual({ words: 'a', language: 'id' });
      expect(wordingOn('2026-10-31', rows)(other)).toEqual(builtInWording(place));
      const own = [...rows, { ...row('d', '2026-11-01', '2026-11-04T00:00:00Z'), language }];
      expect(wordingOn('2026-11-30', own)(other)).toEqual({ words: 'd', language });
    },
  );
});

describe('the places of a template', () => {
  it('are filled once: an officer’s braces are words', () => {
    expect(fillTemplate('{text} {code} {odd}', { text: '{code}', code: 'K' })).toBe('{code} K {odd}');
  });

  it('are of a key that says what happened', () => {
    expect(templateKeyOf({ kind: 'closed', how: 'merged', into: 'x' })).toBe('closed-merged');
    expect(templateKeyOf({ kind: 'answered', text: '', final: false })).toBe('interim');
  });
});
