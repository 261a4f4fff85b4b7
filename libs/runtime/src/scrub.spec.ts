import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PinoLog } from './log.js';
import { scrub, scrubText } from './scrub.js';

const phones = [
  '081234567890',
  '+6281234567890',
  '0812-3456-7890',
  '+62 812 3456 7890',
  '(0812) 3456.7890',
  '62812 34567890',
];
const nik = '3275014507890001';
const email = 'warga.sukamaju+lapor@surel.example.id';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));

function linesOf(write: (log: PinoLog) => void): string {
  const lines: string[] = [];
  write(PinoLog.open({ write: (line) => void lines.push(line) }, 'trial', 'debug'));
  return lines.join('\n');
}

/** The digits of the line without what is never personal: the time. */
const digitsIn = (text: string) => text.replace(/"time":"[^"]*"/g, '').replace(/[\s().+-]/g, '');

describe('the log of a filing', () => {
  const contact = { name: 'Warga Sukamaju', phone: phones[0], email, nik };
  const sql = Object.assign(new Error(`duplicate key, sender ${phones[1] ?? ''}`), {
    code: '23505',
    constraint: 'message_key_unique',
    detail: `Key (phone)=(${phones[0] ?? ''}) already exists.`,
    parameters: [phones[0], email],
    query: `insert into contact values ('${phones[0] ?? ''}')`,
    driverError: { detail: phones[0] },
  });
  const text = `Saya ${email}, NIK ${nik}, HP ${phones.join(' / ')}`;

  it.each([
    {
      what: 'the whole input',
      write: (log: PinoLog) => {
        log.info({ body: { text, contact } }, 'Filed');
      },
    },
    {
      what: 'the contact',
      write: (log: PinoLog) => {
        log.info({ contact }, 'Filed');
      },
    },
    {
      what: 'fields one by one',
      write: (log: PinoLog) => {
        log.warn({ ...contact, sender: phones[2] }, 'Filed');
      },
    },
    {
      what: 'under an innocent name',
      write: (log: PinoLog) => {
        log.info({ value: text, list: [text, ...phones] }, 'Filed');
      },
    },
    {
      what: 'as a number',
      write: (log: PinoLog) => {
        log.info({ value: 6281234567890, nested: { n: Number(nik) } }, 'Filed');
      },
    },
    {
      what: 'as a key',
      write: (log: PinoLog) => {
        log.info({ [phones[0] ?? '']: 1, [email]: 2 }, 'Filed');
      },
    },
    {
      what: 'in the message',
      write: (log: PinoLog) => {
        log.error({}, `Could not send to ${phones[3] ?? ''} or ${email}`);
      },
    },
    {
      what: 'in a child',
      write: (log: PinoLog) => {
        log.child({ value: text, phone: phones[0] }).info({}, 'Filed');
      },
    },
    {
      what: 'in an error of the database',
      write: (log: PinoLog) => {
        log.error({ error: sql }, 'Failed');
      },
    },
    {
      what: 'in the cause of an error',
      write: (log: PinoLog) => {
        log.error({ error: new Error('x', { cause: sql }) }, 'Failed');
      },
    },
    {
      what: 'in an error with many',
      write: (log: PinoLog) => {
        log.error({ error: new AggregateError([sql], text) }, 'Failed');
      },
    },
    {
      what: 'in a map',
      write: (log: PinoLog) => {
        log.info({ seen: new Map([[phones[0], email]]) }, 'Filed');
      },
    },
    {
      what: 'deep down',
      write: (log: PinoLog) => {
        log.info({ a: { b: { c: { d: { e: { f: { g: text } } } } } } }, 'Filed');
      },
    },
    {
      what: 'in an address',
      write: (log: PinoLog) => {
        log.info({ path: `/doors/kannel?from=${phones[0] ?? ''}` }, 'Called');
      },
    },
  ])('holds no phone number, NIK, e-mail address or name: $what', ({ write }) => {
    const logged = linesOf(write);
    expect(logged).not.toBe('');
    expect(digitsIn(logged)).not.toMatch(/81234567890|3275014507890001/);
    expect(logged).not.toMatch(/sukamaju|surel\.example/i);
  });

  it('keeps what an operator needs: ids, codes of errors, counts, times, states', () => {
    const fields = {
      complaintId: '01939f2c-1234-7000-8000-123456789012',
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      topic: 'salur.complaints',
      at: new Date('2026-11-23T02:00:00Z'),
      ms: 12.5,
      count: 250_000,
      status: 'planned',
      ready: true,
      nothing: null,
    };
    expect(scrub(fields)).toEqual({ ...fields, at: '2026-11-23T02:00:00.000Z' });
    expect(scrub({ error: sql })).toMatchObject({ error: { code: '23505', constraint: 'message_key_unique' } });
  });

  it('finds numbers and addresses wherever they stand', () => {
    const around = fc.constantFrom('', ' ', 'HP:', '"', '(', '\n', 'x=', 'nomor ');
    const local = fc.stringMatching(/^[a-z][a-z0-9.]{0,10}[a-z0-9]$/).filter((name) => !name.includes('..'));
    fc.assert(
      fc.property(around, around, fc.tuple(digits(8), digits(16)), local, (before, after, [phone, id], name) => {
        const said = scrubText(`${before}08${phone}${after} ${before}${id}${after} ${before}${name}@surat.id${after}`);
        expect(said).not.toContain(phone);
        expect(said).not.toContain(id);
        expect(said).not.toContain('@surat.id');
      }),
    );
  });

  it('never throws, and always gives something that can be written', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
        (value) => {
          expect(() => JSON.stringify(scrub({ value }))).not.toThrow();
        },
      ),
    );
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => JSON.stringify(scrub(circle))).not.toThrow();
  });
});
