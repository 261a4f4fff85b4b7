import { BadRequestException } from '@nestjs/common';
import { AttachmentTooLarge } from '#libs/attachments';
import { FileHasMoved, FileNotKept } from '../drafts/draft.errors.js';

/** What the protocol itself refuses, in words of ours. */
export function refusalOf(status: number): Error {
  switch (status) {
    case 404:
      return new FileNotKept();
    case 409:
    // Its only fault of its own: another sender still holds the upload.
    case 500:
      return new FileHasMoved();
    case 413:
      return new AttachmentTooLarge();
    default:
      return new BadRequestException();
  }
}
