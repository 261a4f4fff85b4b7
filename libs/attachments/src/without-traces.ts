import { AttachmentUnsupported } from './attachment.errors.js';
import { checkAttachment, type CheckedAttachment } from './check-attachment.js';

const quality = 90;

/**
 * The same picture without what a camera writes beside it: where it was taken, when, by which device. It is turned as it is to be
 * seen, since the note that said so goes as well. A document is left as it is.
 */
export async function withoutTraces(file: CheckedAttachment): Promise<CheckedAttachment> {
  if (!file.mediaType.startsWith('image/')) return file;
  // The library of pictures is a native one: a hub that is sent none does without.
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(file.content, { animated: file.mediaType !== 'image/jpeg', failOn: 'none' }).autoOrient();
    const [jpeg, webp] = [
      { quality, force: false },
      { quality, force: false },
    ];
    const drawn = await checkAttachment(await picture.keepIccProfile().jpeg(jpeg).webp(webp).toBuffer());
    return { ...drawn, scan: file.scan };
  } catch {
    // What cannot be drawn here is drawn nowhere.
    throw new AttachmentUnsupported();
  }
}
