import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRoutes } from '../safe/open-routes.js';
import { filedBy, keptKeys, leftIn } from './kept.js';
import { aWholeHub, type WholeHub } from './a-whole-hub.js';
import { faultOf, handIn } from './answered.js';
import { anyRequest, anyText } from './any-request.js';
import { Counted } from './counted.js';
import { describedFields } from './described-fields.js';
import { doors } from './doors.js';
import { drawn, howToRepeat } from './drawn.js';
import { everyRoute, type Route } from './every-route.js';
import { aLongLook } from './how-long.js';
import { lookAtRoute } from './look-at-route.js';
import { sideBySide } from './side-by-side.js';
import { wholeMessages } from './whole-messages.js';

const isOpen = ({ method, path }: Route) => openRoutes.has(`${method} ${path}`);
const isDoor = ({ path }: Route) => path.startsWith('/doors/');
const isRead = (route: Route) => route.method === 'GET' && !isDoor(route);
/** The forms of a page that a code opens: what they ask for, the API is asked for too, and is drawn for there. */
const isBehindCode = ({ path }: Route) => /^\/(lacak|tanda-terima)\//.test(path);
/** Anybody in the world can send anything to a door or to a citizens' route; to the others only somebody who is signed in. */
const runsOf = (route: Route): number => {
  if (aLongLook !== null) return aLongLook;
  if (!isOpen(route)) return isRead(route) ? 40 : 100;
  if (isRead(route)) return 200;
  return isBehindCode(route) ? 500 : 2_000;
};
const groupOf = (route: Route): string =>
  isDoor(route) ? 'doors' : `${isOpen(route) ? 'open' : 'staff'}, ${isRead(route) ? 'reading' : 'writing'}`;
/** To each door, of words that its provider may bring. */
const sayings = aLongLook ?? 300;
/** Operators' routes take no input, and `ready` truly says that there is no broker here. */
const ofOperators = /^\/(health|metrics)/;
const atOnce = 64;
/** While one waits for PostgreSQL, or makes a guess wait, another is looked at. */
const routesAtOnce = 3;

let whole: WholeHub;
let known: string[];
beforeAll(async () => {
  whole = await aWholeHub();
  const codes = await Promise.all(['Lampu padam', 'Air mati'].map(codeOfFiled));
  known = [...codes, 'pln', '019aca5e-7d5b-7c11-9a53-1d2f60a4b1c8', '1', '2026'];
}, 120_000);
afterAll(async () => {
  await whole?.stop();
}, 60_000);

const codeOfFiled = async (text: string): Promise<string> => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': text };
  const sent = { method: 'POST', path: '/api/complaints', query: {}, headers, body: JSON.stringify({ text }) } as const;
  return (await handIn(whole.hub, sent)).json<{ code: string }>().code;
};

describe('whatever is sent to any route', () => {
  it('is answered, or refused with words, and never an error of ours', async () => {
    const fieldsOf = await describedFields(whole.hub);
    const routes = everyRoute(whole.hub).filter(
      (one) => one.path.startsWith(process.env['SALUR_ONLY'] ?? '/') && !one.isStream && !ofOperators.test(one.path),
    );
    const endsSessions = (one: Route) => one.path.endsWith('/sign-out');
    const [report, counted] = [[] as string[], new Counted()];
    const look = async (route: Route) => {
      const requests = doors[`${route.method} ${route.path}`] ?? anyRequest(route, fieldsOf(route), known);
      const { name, asked, faults, entered, byStatus, ms } = await lookAtRoute(whole, route, requests, runsOf(route));
      for (const [status, count] of byStatus) counted.add(groupOf(route), String(status), count);
      if (aLongLook) console.log(`${name}: ${asked} inputs, ${entered} entered, ${ms} ms`);
      if (faults.length > 0) report.push(`${name}: ${faults.length} of ${asked}\n${faults.slice(0, 3).join('\n')}`);
      if (entered === 0) report.push(`${name}: nothing got past its guard, so it was not looked at (see doors.ts)`);
    };
    await sideBySide(
      routes.filter((one) => !endsSessions(one)),
      routesAtOnce,
      look,
    );
    await sideBySide(routes.filter(endsSessions), 1, look);
    if (aLongLook) console.log(`${howToRepeat}\n${String(counted)}`);
    expect(routes.length).toBeGreaterThan(20);
    expect(report.length > 0 ? `${howToRepeat}\n\n${report.join('\n\n')}` : '').toBe('');
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
      const answered = await handIn(whole.hub, { ...sent, method: route.method }, whole.staff[0]);
      expect([route.path, answered.statusCode, faultOf(answered)]).toEqual([route.path, 413, null]);
    }
  });

  it.each(['intake_sms', 'intake_social'] as const)(
    'is worked by %s where it was stored, and nothing laid aside',
    async (schema) => {
      expect(await leftIn(whole.admin, schema)).toEqual([]);
    },
    240_000,
  );

  it.each(Object.entries(wholeMessages))(
    'to %s is kept when it was acknowledged, and filed once, also when it is brought again',
    async (name, door) => {
      const before = await filedBy(whole.admin, door);
      const acknowledged: string[] = [];
      const texts = drawn(name, anyText, sayings).map((one) => `Lampu jalan mati ${one.slice(0, 400)}`);
      await sideBySide(texts, atOnce, async (text, place) => {
        const sent = door.says(text, place);
        const answers = [await handIn(whole.hub, sent), await handIn(whole.hub, sent)];
        expect([howToRepeat, text, ...answers.map(faultOf)]).toEqual([howToRepeat, text, null, null]);
        if (answers.some(({ statusCode }) => statusCode < 400)) acknowledged.push(sent.key);
      });
      const kept = await keptKeys(whole.admin, door, acknowledged);
      expect([howToRepeat, kept.sort()]).toEqual([howToRepeat, acknowledged.sort()]);
      expect(acknowledged.length).toBeGreaterThan(sayings / 2);
      expect([howToRepeat, (await filedBy(whole.admin, door)) - before]).toEqual([howToRepeat, acknowledged.length]);
    },
    120_000,
  );
});
