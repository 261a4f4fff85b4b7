import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { institutionChanged } from '#libs/contracts';
import { tooHeavy, watchPlans, type Browser, type PlansOf } from '#libs/testing';
import { ANotifier } from '../fixtures/a-notifier.js';
import { webhookKinds } from '../rules/told-of-case.js';
import type { WithSecret } from './write-endpoint.js';

const path = '/api/notifier/webhooks';
let notifier: ANotifier;
let admin: Browser;
let plansOf: PlansOf;
let id: string;
beforeAll(async () => {
  notifier = await ANotifier.start();
  await notifier.tell(institutionChanged, 'pln', { code: 'pln', path: 'bp-bumn/pln/', name: 'PT PLN' });
  admin = await notifier.desk.signIn('administrator', 'panrb/');
  // Off, or what waits would be sent while we look.
  const { body } = await admin.post<WithSecret>(path, {
    ...{ institution: 'pln', url: 'https://pengaduan.example/salur', kinds: webhookKinds },
  });
  id = body.id;
  await notifier.db.query(`update webhook_endpoint set state = 'off', off_because = 'person'`);
  await fill();
  plansOf = await watchPlans(notifier.db);
}, 120_000);
afterAll(async () => {
  await notifier?.stop();
});

const made = `('019ac000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid`;

/** A month of a large institution, of which one in a thousand failed. */
async function fill(): Promise<void> {
  await notifier.db.query(
    `insert into webhook_delivery
     select ${made}, $1, case when n % 5 = 0 then 'case.answered' else 'case.opened' end, 'KURA-' || n / 4, '{}',
            case when n % 1000 = 0 then 'failed' else 'delivered' end, 1, now() - make_interval(mins => n), null, now(), 200, null
       from generate_series(1, 30000) as n`,
    [id],
  );
}

describe('however much was told, few pages of the database are looked at', () => {
  it.each(['', '?state=failed', '?state=planned', '?kind=case.answered', '?code=KURA-4711', '?limit=100'])(
    'for the deliveries of an endpoint %s',
    async (query) => {
      const plans = await plansOf(async () => {
        expect((await admin.get(`${path}/${id}/deliveries${query}`)).status).toBe(200);
      });
      expect(tooHeavy(plans, 200)).toEqual([]);
    },
  );

  it.each(['webhooks', 'costs', 'prices', 'templates', 'devices', 'preferences'])('for %s', async (what) => {
    const plans = await plansOf(async () => {
      expect((await admin.get(`/api/notifier/${what}`)).status).toBe(200);
    });
    expect(tooHeavy(plans)).toEqual([]);
  });
});
