import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { openRoutes } from '../safe/open-routes.js';
import { anyRequest, anyText, type Sent } from './any-request.js';
import { aWholeHub, type WholeHub } from './a-whole-hub.js';
import { describedFields } from './described-fields.js';
import { doors } from './doors.js';
import { everyRoute, type Route } from './every-route.js';
import { wholeMessages } from './whole-messages.js';

/** `SALUR_BAD_INPUTS=2000` looks as long at every route, and says how it goes. */
const aLongLook = process.env['SALUR_BAD_INPUTS'];
/** Anybody in the world can send anything to a door or to a citizens' route; to the others only somebody who is signed in. */
const runsOf = ({ method, path }: Route): number => {
  if (aLongLook) return Number(aLongLook);
  const reads = method === 'GET' && !path.startsWith('/doors/');
  if (openRoutes.has(`${method} ${path}`)) return reads ? 200 : 2_000;
  return reads ? 40 : 100;
};
/** To each door, of words that its provider may bring. */
const sayings = 300;
/** Operators' routes take no input, and `ready` truly says that there is no broker here. */
const ofOperators = /^\/(health|metrics)/;
/** Whoever guesses wrong waits a moment for the answer: many wait together. */
const atOnce = 64;

let whole: WholeHub;
let known: string[];
beforeAll(async () => {
  whole = await aWholeHub();
  const filed = await Promise.all(['Lampu padam', 'Air mati'].map((text) => send({ text }, v7())));
  known = [...filed.map((one) => one.json<{ code: string }>().code), 'pln', v7(), '1', '2026'];
}, 120_000);
afterAll(async () => {
  await whole?.stop();
}, 60_000);

const send = (body: object, key: string) =>
  whole.hub.app.inject({
    method: 'POST',
    url: '/api/complaints',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    payload: JSON.stringify(body),
  });

/** From one of many networks, so that the limit for guesses does not answer in the route's stead. */
const inject = (
  route: Pick<Route, 'method'>,
  { path, query, headers, body }: Sent,
  staff: Readonly<Record<string, string>>,
) =>
  whole.hub.app.inject({
    ...{ method: route.method, url: path, query, headers: { ...headers, ...staff } },
    ...(body !== null && { payload: body }),
    remoteAddress: `10.${Math.floor(Math.random() * 255)}.${Math.floor(Math.random() * 255)}.1`,
  });
type Answered = Awaited<ReturnType<typeof inject>>;

/** What is wrong with an answer, or nothing: a refusal has words, for machines or for people, and is never our fault. */
function faultOf({ statusCode, headers, body }: Answered): string | null {
  if (statusCode >= 500) return `an error of ours: ${body.slice(0, 300)}`;
  if (statusCode < 400) return null;
  const type = String(headers['content-type']);
  if (type.startsWith('application/problem+json')) return null;
  if (type.startsWith('text/html') && /^<!doctype html>/i.test(body)) return null;
  return `a refusal without words: ${type} ${body.slice(0, 100)}`;
}

async function lookAt(route: Route, requests: Sent[]): Promise<{ faults: string[]; entered: number }> {
  const found = { faults: [] as string[], entered: 0 };
  for (let at = 0; at < requests.length; at += atOnce) {
    const batch = requests.slice(at, at + atOnce).map(async (sent, index) => {
      const answered = await inject(route, sent, whole.staff[(at + index) % whole.staff.length] ?? {});
      const fault = faultOf(answered);
      if (fault) found.faults.push(`${answered.statusCode} ${fault}\n  ${JSON.stringify(sent).slice(0, 500)}`);
      if (![401, 403].includes(answered.statusCode)) found.entered += 1;
    });
    await Promise.all(batch);
  }
  return found;
}

describe('whatever is sent to any route', () => {
  it('is answered, or refused with words, and never an error of ours', async () => {
    const fieldsOf = await describedFields(whole.hub);
    const endsSessions = (one: Route) => Number(one.path.endsWith('/sign-out'));
    const routes = everyRoute(whole.hub)
      .filter((one) => !one.isStream && !ofOperators.test(one.path))
      .sort((a, b) => endsSessions(a) - endsSessions(b));
    const report: string[] = [];
    for (const route of routes) {
      const name = `${route.method} ${route.path}`;
      const requests = doors[name] ?? anyRequest(route, fieldsOf(route), known);
      const runs = runsOf(route);
      const began = performance.now();
      const { faults, entered } = await lookAt(route, fc.sample(requests, runs));
      if (aLongLook) {
        console.log(`${name}: ${runs} inputs, ${entered} entered, ${Math.round(performance.now() - began)} ms`);
      }
      if (aLongLook && faults.length > 0) console.error(faults.slice(0, 3).join('\n'));
      if (faults.length > 0) report.push(`${name}: ${faults.length} of ${runs}\n${faults.slice(0, 3).join('\n')}`);
      if (entered === 0) report.push(`${name}: nothing got past its guard, so it was not looked at (see doors.ts)`);
    }
    expect(routes.length).toBeGreaterThan(20);
    expect(report.join('\n\n')).toBe('');
  }, 3_600_000);

  it('in a stream of hints is refused with words to whoever is not signed in', async () => {
    const streams = everyRoute(whole.hub).filter((one) => one.isStream);
    for (const { path } of streams) {
      const answered = await whole.hub.app.inject({ method: 'GET', url: path });
      expect([answered.statusCode, faultOf(answered)]).toEqual([401, null]);
    }
  });

  it('of more than a megabyte is refused before it is read', async () => {
    const taking = everyRoute(whole.hub).filter((one) => !['GET', 'HEAD'].includes(one.method));
    for (const route of taking) {
      const large = { 'content-type': 'application/json', 'content-length': String(50 * 1024 * 1024) };
      const sent = { path: route.path.replaceAll(/:\w+/g, 'x'), query: {}, headers: large, body: '{' };
      const answered = await inject(route, sent, whole.staff[0] ?? {});
      expect([route.path, answered.statusCode, faultOf(answered)]).toEqual([route.path, 413, null]);
    }
  });

  it.each(Object.entries(wholeMessages))(
    'to %s is kept when it was acknowledged, every one of them and once',
    async (_, { keptIn, says }) => {
      const texts = fc.sample(anyText, sayings).map((one) => `Lampu jalan mati ${one.slice(0, 400)}`);
      const before = await filedOnWeb();
      const acknowledged: string[] = [];
      for (let at = 0; at < texts.length; at += atOnce) {
        const batch = texts.slice(at, at + atOnce).map(async (text, index) => {
          const whole = says(text, at + index);
          const answered = await inject(whole, whole, {});
          expect([text, faultOf(answered)]).toEqual([text, null]);
          if (answered.statusCode < 400) acknowledged.push(whole.key);
        });
        await Promise.all(batch);
      }
      const stored = await keysIn(keptIn, acknowledged);
      expect(acknowledged.filter((key) => !stored.has(key))).toEqual([]);
      expect(acknowledged.length).toBeGreaterThan(sayings / 2);
      // What a messenger brings may belong to a complaint that is there; a form and a call of the API are one each.
      const isOneEach = keptIn === 'intake_web.message_key';
      expect((await filedOnWeb()) - before).toBe(isOneEach ? acknowledged.length : 0);
    },
  );
});

const keysIn = async (table: string, keys: readonly string[]): Promise<Set<string>> => {
  const rows = await whole.admin.query<{ key: string }[]>(`select key from ${table} where key = any($1)`, [keys]);
  return new Set(rows.map(({ key }) => key));
};

async function filedOnWeb(): Promise<number> {
  const [filed] = await whole.admin.query<{ count: number }[]>(
    `select count(*)::int as count from intake_web.outbox_event where type = 'id.salur.complaint.filed.v1'`,
  );
  return filed?.count ?? 0;
}
