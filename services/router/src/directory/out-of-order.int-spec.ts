import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directorySown, institutionChanged, serviceChanged } from '#libs/contracts';
import { anInstitution, aService } from '../fixtures/a-small-directory.js';
import { ARouter } from '../fixtures/a-router.js';
import { decideRoute } from '../rules/decide-route.js';
import type { Institution, Service } from '../rules/knowledge.js';
import { DirectoryView } from './directory-view.js';
import { KnownInstitution } from './known-institution.entity.js';

let router: ARouter;
let view: DirectoryView;
beforeAll(async () => {
  router = await ARouter.start();
  view = router.hub.app.get(DirectoryView, { strict: false });
});
afterAll(async () => {
  await router.stop();
});

const { institution: ministry } = anInstitution({ path: 'kemenpu/', aliases: ['kementerian pu'], kind: 'ministry' });
const { institution: unit } = anInstitution({ path: 'kemenpu/sda/', aliases: ['ditjen sda'], kind: 'unit' });
const service = aService({ code: 'tanggul', owner: 'sda', words: ['tanggul jebol'] });

const sayInstitution = (said: Institution, version: number, aliases = said.aliases) =>
  router.tell(institutionChanged, said.code, { ...said, aliases, version });
const sayService = (said: Service) => router.tell(serviceChanged, `service:${said.code}`, said);

/** The likeliest, where a word of the directory speaks for anybody. */
async function ownerOf(text: string): Promise<string | null> {
  const { candidates, reason } = decideRoute({ text, chosen: null }, await view.current(), view.today());
  return reason.found.length === 0 ? null : (candidates[0]?.code ?? null);
}

describe('the directory heard out of order', () => {
  it('decides nothing before it has been heard to its end', async () => {
    // A service before its owner, a unit before its ministry.
    expect(await sayService(service)).toBe('handled');
    expect(await sayInstitution(unit, 1)).toBe('handled');
    await expect(view.current()).rejects.toThrow('has not been heard to its end');
  });

  it('knows a unit whose ministry has not been heard of', async () => {
    await router.tell(directorySown, 'directory:sown', { seed: 'small' });
    expect(await ownerOf('tanggul jebol di desa kami')).toBe('sda');
    expect(await ownerOf('kementerian pu tidak menjawab')).toBeNull();
  });

  it('knows the family as soon as the ministry is heard', async () => {
    await sayInstitution(ministry, 1);
    expect(await ownerOf('kementerian pu tidak menjawab')).toBe('kemenpu');
    expect(await ownerOf('kementerian pu, tanggul jebol di desa kami')).toBe('sda');
  });

  it('leaps over versions it has not heard of', async () => {
    expect(await sayInstitution(unit, 5, ['ditjen sda', 'balai sungai'])).toBe('handled');
    expect(await ownerOf('balai sungai tidak menjawab')).toBe('sda');
  });

  it('lets no earlier version undo a later one', async () => {
    const before = (await view.current()).version;
    expect(await sayInstitution(unit, 3, ['ditjen air'])).toBe('handled');
    expect(await sayInstitution(unit, 5, ['ditjen air'])).toBe('handled');
    expect(await ownerOf('balai sungai tidak menjawab')).toBe('sda');
    expect(await ownerOf('ditjen air tidak menjawab')).toBeNull();
    expect((await view.current()).version).toBe(before);
    expect(await router.db.getRepository(KnownInstitution).findOneBy({ code: 'sda' })).toMatchObject({ version: 5 });
  });

  it('passes by an event that overtook the one before it', async () => {
    const earlier = router.event(institutionChanged, 'sda', { ...unit, version: 6, aliases: ['balai sungai'] });
    const later = router.event(institutionChanged, 'sda', { ...unit, version: 7, aliases: ['balai air'] });
    expect(await router.hear(later)).toBe('handled');
    expect(await router.hear(earlier)).toBe('duplicate');
    expect(await ownerOf('balai air tidak menjawab')).toBe('sda');
    expect(await ownerOf('balai sungai tidak menjawab')).toBeNull();
  });

  it('takes a successor of whom nothing was heard for nobody', async () => {
    await sayInstitution({ ...unit, validTo: '2026-01-01', successor: 'sumber-air' }, 8, ['balai air']);
    expect(await ownerOf('balai air tidak menjawab')).toBeNull();
    const { institution: heir } = anInstitution({ path: 'sumber-air/', kind: 'agency' });
    await sayInstitution(heir, 1);
    expect(await ownerOf('balai air tidak menjawab')).toBe('sumber-air');
    expect(await ownerOf('tanggul jebol di desa kami')).toBe('sumber-air');
  });
});
