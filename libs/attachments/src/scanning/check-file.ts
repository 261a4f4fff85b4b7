import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { AttachmentInfected } from '../attachment.errors.js';
import { checkAttachment, type CheckedAttachment } from '../check-attachment.js';
import { Clamd } from './clamd.js';

/** Takes a file by its content, and asks the scanner where there is one. One that is away makes nobody wait: the file does. */
@Injectable()
export class CheckFile {
  constructor(
    private readonly clamd: Clamd,
    private readonly log: Log,
  ) {}

  async run(bytes: Uint8Array, declaredType = ''): Promise<CheckedAttachment> {
    const file = await checkAttachment(bytes, declaredType);
    if (!this.clamd.isSetUp) return file;
    const found = await this.clamd.scan(file.content);
    if (found.verdict === 'infected') {
      this.log.warn({ signature: found.signature }, 'A file with a virus was refused');
      throw new AttachmentInfected();
    }
    if (found.verdict === 'clean') return { ...file, scan: 'clean' };
    this.log.warn({ detail: found.detail }, 'A file could not be looked at for viruses and waits');
    return { ...file, scan: 'waiting' };
  }
}
