import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { policyChanged } from '#libs/contracts';
import { ACitizen, hiddenField } from '../fixtures/a-citizen.js';
import { AWebDoor } from '../fixtures/a-web-door.js';

let door: AWebDoor;
beforeAll(async () => {
  door = await AWebDoor.start();
});
afterAll(async () => {
  await door?.stop();
});

describe('the days that citizens are promised', () => {
  it('are those that officials have set, on the start page and on the receipt', async () => {
    const policy = { class: null, unit: 'working-day', effectiveFrom: '2026-01-01' } as const;
    await door.tell(policyChanged, 'policy:triage', { ...policy, id: 'triage', kind: 'triage', amount: 2 });
    await door.tell(policyChanged, 'policy:follow', { ...policy, id: 'follow', kind: 'first-follow-up', amount: 4 });
    await door.tell(policyChanged, 'policy:total', { ...policy, id: 'total', kind: 'total', amount: 9 });
    const citizen = new ACitizen(door.url);
    const home = (await citizen.get('/')).text;
    for (const days of ['paling lama 2 hari kerja', 'paling lama 4 hari kerja', 'paling lama 9 hari kerja'])
      expect(home).toContain(days);
    expect((await citizen.get('/bahasa?to=en&back=/')).status).toBe(303);
    expect((await citizen.get('/')).text).toContain('within 2 working days');

    const kiriman = hiddenField((await citizen.get('/lapor')).text, 'kiriman');
    const sent = await citizen.postForm('/lapor', { jenis: 'complaint', isi: 'Lampu jalan mati', kiriman });
    const receipt = (await citizen.get(sent.location ?? '')).text;
    expect(receipt).toContain('forwarded to the institution in charge, within 2 working days.');
    expect(receipt).toContain('takes it up within 4 working days');
  });
});
