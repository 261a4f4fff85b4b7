import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aGif, aJpeg, aPdf, aPng, aZip } from './fixtures/files.js';
import { AttachmentTooLarge, AttachmentUnsupported } from './attachment.errors.js';
import { attachmentLimits, checkAttachment } from './check-attachment.js';

describe('checkAttachment', () => {
  it.each([
    { content: aPng(), declared: 'image/png', is: 'image/png', why: 'what it says' },
    { content: aJpeg(800, 600), declared: 'image/jpeg', is: 'image/jpeg', why: 'what it says' },
    { content: aPdf(), declared: 'application/pdf', is: 'application/pdf', why: 'a document' },
    { content: aPng(), declared: 'image/jpeg', is: 'image/png', why: 'a phone that names pictures wrongly' },
    { content: aPng(), declared: '', is: 'image/png', why: 'no type declared' },
    { content: aPng(), declared: 'application/octet-stream', is: 'image/png', why: 'a browser that knows no better' },
  ])('takes $is declared as "$declared": $why', async ({ content, declared, is }) => {
    const { mediaType, bytes } = await checkAttachment(content, declared);
    expect({ mediaType, bytes }).toEqual({ mediaType: is, bytes: content.length });
  });

  it.each([
    { content: aZip(), declared: 'image/png', why: 'an archive dressed up as a picture' },
    { content: aZip(), declared: 'application/zip', why: 'an archive' },
    { content: Buffer.from('<html><script>'), declared: 'image/png', why: 'a page dressed up as a picture' },
    { content: aPng(), declared: 'text/html', why: 'a picture that wants to be a page' },
    { content: Buffer.from('MZ\x90\0'), declared: 'application/pdf', why: 'a program' },
    { content: Buffer.alloc(0), declared: 'image/png', why: 'nothing at all' },
  ])('refuses $why', async ({ content, declared }) => {
    await expect(checkAttachment(content, declared)).rejects.toThrow(AttachmentUnsupported);
  });

  it.each([
    { content: Buffer.concat([aPng(), Buffer.alloc(attachmentLimits.bytes)]), why: 'more than 10 MB' },
    { content: aGif(60_000, 60_000), why: 'a small file of 3.6 billion pixels' },
    { content: aJpeg(60_000, 60_000), why: 'the same as a JPEG' },
  ])('refuses $why', async ({ content }) => {
    await expect(checkAttachment(content)).rejects.toThrow(AttachmentTooLarge);
  });

  it('refuses or takes whatever bytes there are, and never fails in another way', async () => {
    const starts = fc.constantFrom(aPng(), aJpeg(9, 9), aGif(9, 9), aPdf(), aZip(), Buffer.from('RIFF....WEBPVP8 '));
    const damaged = fc
      .tuple(starts, fc.nat(70), fc.uint8Array({ maxLength: 64 }))
      .map(([start, cut, more]) => Buffer.concat([start.subarray(0, cut), more]));
    await fc.assert(
      fc.asyncProperty(damaged, fc.string(), async (content, declared) => {
        const outcome = await checkAttachment(content, declared).catch((error: unknown) => error);
        const fine =
          outcome instanceof AttachmentUnsupported ||
          outcome instanceof AttachmentTooLarge ||
          (typeof outcome === 'object' && outcome !== null && 'sha256' in outcome);
        expect(fine).toBe(true);
      }),
    );
  });
});
