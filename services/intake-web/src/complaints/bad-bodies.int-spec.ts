import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AWebDoor } from '../fixtures/a-web-door.js';

let door: AWebDoor;
beforeAll(async () => {
  door = await AWebDoor.start();
});
afterAll(async () => {
  await door?.stop();
});

/** Fields that are known, with values that may fit or not; and bodies of any other shape. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', '\u0000', '\ud800', '2026-11-20'),
);
const anyValue = fc.oneof(
  anyText,
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.array(anyText),
  fc.object({ maxDepth: 2 }),
);
const known = ['text', 'title', 'type', 'occurredOn', 'place', 'institution', 'anonymous', 'confidential', 'contact'];
const nearly = fc.dictionary(fc.constantFrom(...known), anyValue).map((body) => JSON.stringify(body));
const fitting = fc
  .record(
    { text: anyText, title: anyText, place: anyText, contact: fc.record({ name: anyText, phone: anyText }) },
    { requiredKeys: ['text'] },
  )
  .map((body) => JSON.stringify(body));
const anyBody = fc.oneof(nearly, fitting, fc.json(), fc.string({ unit: 'binary' }));

const send = (path: string, body: string, type = 'application/json') =>
  fetch(door.url + path, { method: 'POST', body, headers: { 'content-type': type } });

describe('whatever is sent', () => {
  it('to the API is accepted for good or refused with a reason, and never an error of ours', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const answer = await send('/api/complaints', body);
        const told = (await answer.json()) as { code?: string; type?: string };
        if (answer.status !== 201) {
          expect([400, 422]).toContain(answer.status);
          expect(told.type).toMatch(/^urn:salur:problem:/);
          return;
        }
        expect(await door.said(await door.idOf(told.code ?? ''))).toHaveLength(1);
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);

  it('to the form comes back as a page or becomes a complaint', async () => {
    const form = fc.dictionary(
      fc.constantFrom('jenis', 'isi', 'judul', 'lokasi', 'tanggal', 'telepon', 'surel', 'x'),
      anyText,
    );
    const whole = fc
      .tuple(form, fc.boolean())
      .map(([fields, kind]) => (kind ? { ...fields, jenis: 'complaint' } : fields));
    await fc.assert(
      fc.asyncProperty(whole, async (fields) => {
        const body = new URLSearchParams(fields);
        const answer = await fetch(`${door.url}/lapor`, { method: 'POST', body, redirect: 'manual' });
        await answer.text();
        expect([303, 422]).toContain(answer.status);
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  it('as a broken form with files is refused with words', async () => {
    const bytes = fc.string({ unit: 'binary', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const body = `--x\r\nContent-Disposition: form-data; name="isi"\r\n\r\n${content}`;
        const answer = await fetch(`${door.url}/lapor`, {
          method: 'POST',
          body,
          redirect: 'manual',
          headers: { 'content-type': 'multipart/form-data; boundary=x', accept: 'text/html' },
        });
        expect(await answer.text()).toMatch(/^<!doctype html>/);
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it.each([
    ['the wrong type', 'application/xml', '<text/>', 415],
    ['no body', 'application/json', '', 400],
    ['50 MB', 'application/json', `{"text":"${'x'.repeat(50 * 1024 * 1024)}"}`, 413],
    ['a body that would change the prototype', 'application/json', '{"__proto__":{"text":"x"}}', 400],
  ])('of %s gets its status', async (_what, type, body, status) => {
    const answer = await send('/api/complaints', body, type).catch(() => null);
    // A server that has seen enough of 50 MB may close the connection before all of it was sent.
    expect([status, undefined]).toContain(answer?.status);
  });

  it('under any code or key is answered without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 40 }), async (typed) => {
        const code = encodeURIComponent(typed) || 'x';
        const [api, page] = await Promise.all([
          fetch(`${door.url}/api/complaints/${code}`),
          fetch(`${door.url}/lacak/${code}`),
        ]);
        expect([api.status < 500, page.status < 500]).toEqual([true, true]);
        await Promise.all([api.text(), page.text()]);
      }),
      { numRuns: 100 },
    );
  });
});
