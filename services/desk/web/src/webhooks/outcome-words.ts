import type { webhooksText } from './webhooks-text.js';

type Texts = (typeof webhooksText)['id'];

/** What came back, in a few words; nothing where nothing was tried. */
export function outcomeWords(
  { status, trouble }: { readonly status: number | null; readonly trouble: string | null },
  texts: Texts,
): string {
  const words = [status === null ? null : texts.httpStatus(status), trouble && (texts.troubles[trouble] ?? trouble)];
  return words.filter(Boolean).join(', ');
}
