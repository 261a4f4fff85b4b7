import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintAddedTo, institutionChanged, serviceChanged } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { ARouter } from '../fixtures/a-router.js';
import { anInstitution } from '../fixtures/a-small-directory.js';
import { knownSections } from '../rules/toll-sections.js';
import { CitizenQuestion } from './citizen-question.entity.js';

const shared = ['jalan tol', 'gerbang tol', 'tol + berlubang|rusak|macet'];

let router: ARouter;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
  for (const code of ['bpjt', 'jasa-marga', 'jtt', 'hutama-karya']) {
    const { institution, service } = anInstitution({ path: `${code}/`, keywords: shared, hints: ['tol'] });
    await router.tell(institutionChanged, code, institution);
    if (service) await router.tell(serviceChanged, `service:${service.code}`, service);
  }
});
afterAll(async () => {
  await router.stop();
});

async function reply(id: string, words: string) {
  const entryId = uuidV7();
  const text = await router.vault.seal(router.admin, id, `addition:${entryId}`, words);
  await router.tell(complaintAddedTo, id, { entryId, text, attachments: [] });
}

const types = async (id: string) => (await router.said(id)).map(({ type }) => type);
const last = async (id: string) => (await router.said(id)).at(-1);
const questionsOf = (complaintId: string) => router.db.getRepository(CitizenQuestion).findBy({ complaintId });

describe('which toll road it is', () => {
  it('is asked of whoever files by the web with the sections to choose from, and decided by the one that is chosen', async () => {
    const id = await router.file('Jalan tol berlubang, ban mobil saya pecah');
    expect(await types(id)).toEqual(['complaint.sent-to-triage', 'complaint.put-to-citizen']);
    expect((await last(id))?.data).toMatchObject({ options: [], knownAnswers: knownSections, askedBy: null });
    expect(await questionsOf(id)).toMatchObject([{ kind: 'which-toll-road', state: 'open' }]);
    await reply(id, 'Cipali (Cikopo-Palimanan)');
    expect(await last(id)).toMatchObject({
      type: 'complaint.assigned',
      data: {
        institution: { code: 'bpjt' },
        reason: { rule: 'chosen-by-citizen', sentence: expect.stringContaining('Badan Pengatur Jalan Tol') },
      },
    });
    expect(await questionsOf(id)).toMatchObject([{ state: 'answered' }]);
  });

  it('is asked in a chat once its door has the place, and read from the words of the reply', async () => {
    const toldAtDoor = { asks: 'place' as const };
    const id = await router.file('Jalan tol berlubang', { door: 'telegram', toldAtDoor });
    expect(await types(id)).toEqual(['complaint.sent-to-triage']);
    await reply(id, 'dekat rumah saya');
    expect((await types(id)).at(-1)).toBe('complaint.put-to-citizen');
    await reply(id, 'dari Solo arah Ngawi, km 520');
    expect(await last(id)).toMatchObject({ type: 'complaint.assigned', data: { institution: { code: 'jtt' } } });
  });

  it('is not asked where the answer to the door names it', async () => {
    const toldAtDoor = { asks: 'place' as const };
    const id = await router.file('Jalan tol berlubang', { door: 'telegram', toldAtDoor });
    await reply(id, 'di Jagorawi');
    expect(await last(id)).toMatchObject({ type: 'complaint.assigned', data: { institution: { code: 'jasa-marga' } } });
    expect(await types(id)).not.toContain('complaint.put-to-citizen');
  });

  it('is not asked where the place that came with the form names it', async () => {
    const event = await router.filed('Jalan tol berlubang', {}, 'Jakarta-Cikampek km 40');
    await router.hear(event);
    expect(await types(event.subject)).toEqual(['complaint.assigned']);
    expect(await last(event.subject)).toMatchObject({ data: { institution: { code: 'jasa-marga' } } });
  });

  it('is a person’s to find out where the reply names none, and is not asked again', async () => {
    const id = await router.file('Jalan tol berlubang');
    await reply(id, 'tidak tahu');
    expect((await types(id)).filter((type) => type === 'complaint.put-to-citizen')).toHaveLength(1);
    expect(await last(id)).toMatchObject({ type: 'complaint.sent-to-triage', data: { queue: 'to-decide' } });
  });
});
