import { AttachmentTooLarge, AttachmentUnsupported, checkAttachment, type CheckedAttachment } from '#libs/attachments';
import type { Submission } from './read-submission.js';

export type FileProblem = 'file-too-many' | 'file-too-large' | 'file-kind';

export type CheckedFiles = { attachments: CheckedAttachment[] } | { problem: FileProblem };

/** Checks files by their content. One that is refused refuses all: a browser sends them anew anyway. */
export async function checkFiles({ files, fileProblem }: Submission): Promise<CheckedFiles> {
  if (fileProblem !== null) return { problem: fileProblem };
  try {
    return { attachments: await Promise.all(files.map((content) => checkAttachment(content))) };
  } catch (error) {
    if (error instanceof AttachmentTooLarge) return { problem: 'file-too-large' };
    if (error instanceof AttachmentUnsupported) return { problem: 'file-kind' };
    throw error;
  }
}
