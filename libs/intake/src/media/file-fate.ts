import {
  attachmentLimits,
  mayBeAttached,
  type CheckedAttachment,
  type CheckFile,
  AttachmentInfected,
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
  { ref, from, check, now }: { ref: string; from: FetchFile; check: CheckFile; now: Date },
): Promise<FileFate> {
  if (!mayBeAttached(file.mediaType ?? '')) return { fate: 'left-out', why: 'unfit' };
  return judge(file, await from.fetch(ref), { check, now });
}

async function judge(
  file: Waiting,
  fetched: FetchOutcome,
  { check, now }: { check: CheckFile; now: Date },
): Promise<FileFate> {
  switch (fetched.outcome) {
    case 'gone':
      return { fate: 'left-out', why: 'expired' };
    case 'too-large':
      return { fate: 'left-out', why: 'too-large' };
    case 'not-now':
      return againOr(file, now, fetched.detail, { fate: 'left-out', why: 'expired' });
    case 'fetched':
      return checked(file, fetched.content, { check, now });
  }
}

function againOr(file: Waiting, now: Date, detail: string, otherwise: FileFate): FileFate {
  const at = fetchAgainAt({ ...file, now });
  return at ? { fate: 'again', at, detail } : otherwise;
}

async function checked(
  file: Waiting,
  content: Buffer,
  { check, now }: { check: CheckFile; now: Date },
): Promise<FileFate> {
  try {
    const attachment = await check.run(content, file.mediaType ?? '');
    const attach = { fate: 'attach', attachment } as const;
    // What the scanner will say can be told to the sender: a file is attached unseen only when it would else be lost.
    return attachment.scan === 'waiting' ? againOr(file, now, 'the virus scanner is away', attach) : attach;
  } catch (error) {
    if (error instanceof AttachmentTooLarge) return { fate: 'left-out', why: 'too-large' };
    if (error instanceof AttachmentUnsupported) return { fate: 'left-out', why: 'unfit' };
    if (error instanceof AttachmentInfected) return { fate: 'left-out', why: 'infected' };
    throw error;
  }
}
