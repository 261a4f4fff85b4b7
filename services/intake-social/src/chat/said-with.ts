import { mayBeAttached } from '#libs/attachments';
import { readCaption, readIntent, type Incoming, type IncomingFile } from '#libs/intake';

/**
 * What words and files mean together. Files that cannot be kept say nothing by themselves; under words, or beside a file
 * that can be kept, they are left out, and that is told.
 */
export function saidWith(text: string, files: readonly IncomingFile[]): Pick<Incoming, 'intent' | 'media'> {
  if (files.length === 0) return { intent: readIntent(text), media: [] };
  const isSpeaking = text !== '' || files.some(({ mediaType }) => mayBeAttached(mediaType ?? ''));
  return isSpeaking ? { intent: readCaption(text), media: files } : { intent: { kind: 'unreadable' }, media: [] };
}
