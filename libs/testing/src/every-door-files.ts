import { afterEach, describe, expect, it } from '@jest/globals';
import { newMessage, type DoorUnderTest, type MessengerUnderTest, type TestFile } from './door-under-test.js';
import { eventually } from './eventually.js';

/** One transparent pixel. */
export const aPng = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );

/** Pictures of an album are gathered for two seconds from when their message is worked, before they are fetched: these pass. */
export async function letGather(door: DoorUnderTest): Promise<void> {
  await door.count('waiting_file');
  door.clock.advance(3_000);
}

let lastFile = 0;

const newFile = (content: TestFile['content'], mediaType = 'image/png'): TestFile => {
  lastFile += 1;
  return { id: `file-${lastFile}`, content, mediaType };
};

/** Files lie with the provider until they are fetched; whatever becomes of them, they are not lost without a word. */
export function keepsFiles(doorOf: () => MessengerUnderTest): void {
  describe('with files', () => {
    const attachments = () => doorOf().count('attachment');
    const send = async (content: TestFile['content'], text: string, mediaType?: string) => {
      const message = newMessage(text);
      expect((await doorOf().deliverFile(message, newFile(content, mediaType))).status).toBe(200);
      await letGather(doorOf());
      return message;
    };
    afterEach(() => {
      doorOf().filesAway(false);
    });

    it('makes one complaint of an album, with every picture of it once, however often they come', async () => {
      const before = [await attachments(), await doorOf().count('complaint')] as const;
      const { key, sender } = newMessage('');
      const album = Array.from({ length: 10 }, (_, n) => ({
        message: { key: `${key}1${n}`, sender, text: n === 0 ? 'Jembatan roboh di Desa Sukamaju' : '' },
        file: newFile(aPng()),
      }));
      const twice = [...album, ...album];
      const responses = await Promise.all(twice.map(({ message, file }) => doorOf().deliverFile(message, file)));
      expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
      await letGather(doorOf());
      await eventually(async () => (await attachments()) === before[0] + 10, 'ten pictures');
      expect(await doorOf().count('waiting_file', `state = 'waiting'`)).toBe(0);
      expect([await attachments(), await doorOf().count('complaint')]).toEqual([before[0] + 10, before[1] + 1]);
    });

    it('asks what happened when a picture comes without words', async () => {
      const before = await attachments();
      const { sender } = await send(aPng(), '');
      expect(await eventually(() => doorOf().textsTo(sender)[0], 'a question')).toContain('Apa yang terjadi');
      await eventually(async () => (await attachments()) === before + 1, 'the picture');
    });

    it.each([
      { content: 'expired', says: 'sudah tidak tersedia', why: 'the provider has forgotten it' },
      {
        content: Buffer.from('<!doctype html><script>1</script>'),
        says: 'kami menerima foto',
        why: 'it is no picture',
      },
      {
        content: Buffer.concat([aPng(), Buffer.alloc(10 * 1024 * 1024)]),
        says: 'paling besar 10 MB',
        why: 'it is too large',
      },
    ] as const)('says so when $why, and keeps the words', async ({ content, says }) => {
      const before = [await attachments(), await doorOf().count('complaint')] as const;
      const { sender } = await send(content, 'Jembatan roboh di Desa Sukamaju');
      await eventually(
        () =>
          doorOf()
            .textsTo(sender)
            .some((text) => text?.includes(says)),
        `a word about it: ${says}`,
      );
      expect([await attachments(), await doorOf().count('complaint')]).toEqual([before[0], before[1] + 1]);
    });

    it('says so when it is of a kind that cannot be kept, without fetching it', async () => {
      const { sender } = await send(aPng(), 'Jembatan roboh di Desa Sukamaju', 'application/zip');
      await eventually(
        () =>
          doorOf()
            .textsTo(sender)
            .some((text) => text?.includes('kami menerima foto')),
        'a word',
      );
    });

    it('waits for a provider that gives nothing now', async () => {
      doorOf().filesAway(true);
      const before = await attachments();
      await send(aPng(), 'Jembatan roboh di Desa Sukamaju');
      await eventually(
        async () => (await doorOf().count('waiting_file', `state = 'waiting' and detail is not null`)) === 1,
        'it was tried',
      );
      doorOf().filesAway(false);
      doorOf().clock.advance(60_000);
      await eventually(async () => (await attachments()) === before + 1, 'the picture');
    });
  });
}
