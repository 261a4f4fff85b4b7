import {
  AttachmentInfected,
  AttachmentTooLarge,
  AttachmentUnsupported,
  TooManyAttachments,
  type CheckedAttachment,
  type CheckFile,
} from '#libs/attachments';
import { TooManyUploads } from '../uploads/upload-limit.js';
import type { Submission } from './read-submission.js';

export type FileProblem = 'file-again' | 'file-too-many' | 'file-too-large' | 'file-kind' | 'file-infected';

export type CheckedFiles = { attachments: CheckedAttachment[] } | { problem: FileProblem };

/** Checks files by their content. One that is refused refuses all: a browser sends them anew anyway. */
export async function checkFiles({ files, fileProblem }: Submission, check: CheckFile): Promise<CheckedFiles> {
  if (fileProblem !== null) return { problem: fileProblem };
  try {
    return { attachments: await Promise.all(files.map(({ content }) => check.run(content))) };
  } catch (error) {
    const problem = fileProblemOf(error);
    if (problem === null) throw error;
    return { problem };
  }
}

/** What a refusal of a file is called on a page; null when it is none. */
export function fileProblemOf(error: unknown): FileProblem | null {
  if (error instanceof AttachmentTooLarge) return 'file-too-large';
  if (error instanceof AttachmentUnsupported) return 'file-kind';
  if (error instanceof AttachmentInfected) return 'file-infected';
  if (error instanceof TooManyUploads) return 'file-again';
  return error instanceof TooManyAttachments ? 'file-too-many' : null;
}
