import {
  attachmentLimits,
  checkAttachment,
  mayBeAttached,
  type CheckedAttachment,
  AttachmentTooLarge,
  AttachmentUnsupported,
} from '#libs/attachments';
import type { FileFault } from '../dialogue/reply.js';
import { fetchAgainAt } from './fetch-again-at.js';
import type { FetchFile, FetchOutcome } from './fetch-file.js';
import type { WaitingFile } from './waiting-file.entity.js';

/** What becomes of a file that waits. */
export type FileFate =
  | { readonly fate: 'attach'; readonly attachment: CheckedAttachment }
  | { readonly fate: 'again'; readonly at: Date; readonly detail: string }
  | { readonly fate: 'left-out'; readonly why: FileFault };

/** Files of one complaint by messages at most; a web form takes five. */
export const mostFiles = 4 * attachmentLimits.files;

type Waiting = Pick<WaitingFile, 'mediaType' | 'attempts' | 'receivedAt'>;

/** Fetches a file and looks at its bytes: what it was said to be counts only where it is refused for that. */
export async function fateOf(
  file: Waiting,
  { ref, from, now }: { ref: string; from: FetchFile; now: Date },
): Promise<FileFate> {
  if (!mayBeAttached(file.mediaType ?? '')) return { fate: 'left-out', why: 'unfit' };
  return judge(file, await from.fetch(ref), now);
}

async function judge(file: Waiting, fetched: FetchOutcome, now: Date): Promise<FileFate> {
  switch (fetched.outcome) {
    case 'gone':
      return { fate: 'left-out', why: 'expired' };
    case 'too-large':
      return { fate: 'left-out', why: 'too-large' };
    case 'not-now': {
      const at = fetchAgainAt({ ...file, now });
      return at ? { fate: 'again', at, detail: fetched.detail } : { fate: 'left-out', why: 'expired' };
    }
    case 'fetched':
      return checked(fetched.content, file.mediaType ?? '');
  }
}

async function checked(content: Buffer, declaredType: string): Promise<FileFate> {
  try {
    return { fate: 'attach', attachment: await checkAttachment(content, declaredType) };
  } catch (error) {
    if (error instanceof AttachmentTooLarge) return { fate: 'left-out', why: 'too-large' };
    if (error instanceof AttachmentUnsupported) return { fate: 'left-out', why: 'unfit' };
    throw error;
  }
}
