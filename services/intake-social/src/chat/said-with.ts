import { mayBeAttached, readCaption, readIntent, type Incoming, type IncomingFile } from '#libs/intake';

/** What words and a file mean together. A file that cannot be kept says nothing by itself; under words it is left out, and that is told. */
export function saidWith(text: string, file: IncomingFile | null): Pick<Incoming, 'intent' | 'media'> {
  if (!file) return { intent: readIntent(text), media: [] };
  if (text === '' && !mayBeAttached(file.mediaType ?? '')) return { intent: { kind: 'unreadable' }, media: [] };
  return { intent: readCaption(text), media: [file] };
}
