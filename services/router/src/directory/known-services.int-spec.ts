import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceChanged } from '#libs/contracts';
import { ARouter } from '../fixtures/a-router.js';
import { KnownService } from './known-service.entity.js';

let router: ARouter;
beforeAll(async () => {
  router = await ARouter.start();
});
afterAll(async () => {
  await router.stop();
});

describe('the services the router knows', () => {
  it('are as last said, whatever the order in which they were heard', async () => {
    for (const [version, owner] of [
      [2, 'pln-batam'],
      [1, 'pln'],
    ] as const) {
      await router.tell(serviceChanged, 'service:listrik-padam', { code: 'listrik-padam', version, owner });
    }
    const known = await router.db.getRepository(KnownService).find();
    expect(known).toMatchObject([{ code: 'listrik-padam', version: 2, record: { owner: 'pln-batam' } }]);
  });
});
