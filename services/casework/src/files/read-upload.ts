import { HttpException } from '@nestjs/common';
import type {} from '@fastify/multipart';
import { AttachmentTooLarge } from '#libs/attachments';
import type { FastifyRequest } from 'fastify';

/** The one file of a form. What is too large, is no form or has no file is said so; a parser's own words help nobody. */
export async function readUpload(request: FastifyRequest): Promise<{ content: Buffer; declaredType: string }> {
  if (!request.isMultipart()) throw malformed();
  try {
    // Judged below: whether the parser notices the limit in time is a matter of how the bytes arrive.
    const part = await request.file({ throwFileSizeLimit: false });
    if (!part) throw malformed();
    const content = await part.toBuffer();
    if (part.file.truncated) throw new AttachmentTooLarge();
    return { content, declaredType: part.mimetype };
  } catch (error) {
    throw error instanceof HttpException || error instanceof AttachmentTooLarge ? error : malformed();
  }
}

const malformed = () => new HttpException({ code: 'request.malformed' }, 400);
