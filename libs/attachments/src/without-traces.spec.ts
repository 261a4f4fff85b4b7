import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { AttachmentUnsupported } from './attachment.errors.js';
import { checkAttachment } from './check-attachment.js';
import { withoutTraces } from './without-traces.js';

const picture = () => sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } });
const place = { GPSLatitude: '6/1 12/1 0/1', GPSLatitudeRef: 'S' };

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('leaves the place where it was taken behind: %s', async (format) => {
    const exif = { IFD0: { Make: 'Kamera Sari' }, IFD3: place };
    const content = await picture().withExif(exif).toFormat(format).toBuffer();
    expect((await sharp(content).metadata()).exif).toBeDefined();
    const clean = await withoutTraces(await checkAttachment(content));
    expect(clean.mediaType).toBe(`image/${format}`);
    expect((await sharp(clean.content).metadata()).exif).toBeUndefined();
    expect(clean.content.includes('Kamera Sari')).toBe(false);
    expect(clean.bytes).toBe(clean.content.length);
  });

  it('that a phone held upright stays upright', async () => {
    const content = await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const clean = await withoutTraces(await checkAttachment(content));
    expect(await sharp(clean.content).metadata()).toMatchObject({ width: 20, height: 40 });
  });

  it('that nobody can draw is refused', async () => {
    const whole = await picture().jpeg().toBuffer();
    const content = Buffer.concat([whole.subarray(0, 2), Buffer.from('ffc0000b080014002801011100', 'hex')]);
    await expect(withoutTraces(await checkAttachment(content))).rejects.toThrow(AttachmentUnsupported);
  });
});

it('a document is left as it is', async () => {
  const document = await checkAttachment(Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'));
  expect(await withoutTraces(document)).toBe(document);
});
