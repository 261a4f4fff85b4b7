import { Injectable } from '@nestjs/common';
import { CheckFile } from '#libs/attachments';
import { Clock } from '#libs/runtime';
import { MessageDoors } from '../conversations/message-doors.js';
import { fateOf, mostFiles, type FileFate } from './file-fate.js';
import { WaitingFiles } from './waiting-files.js';
import type { WaitingFile } from './waiting-file.entity.js';

/** Asks the provider of the door through which a file came. */
@Injectable()
export class FindFate {
  constructor(
    private readonly files: WaitingFiles,
    private readonly doors: MessageDoors,
    private readonly clock: Clock,
    private readonly check: CheckFile,
  ) {}

  async of(file: WaitingFile): Promise<FileFate> {
    const ref = await this.files.refOf(file);
    const from = this.doors.of(file.door).files;
    // Erased since.
    if (ref === null || !from) return { fate: 'left-out', why: 'over' };
    if ((await this.files.keptOf(file.complaintId)) >= mostFiles) return { fate: 'left-out', why: 'too-many' };
    return fateOf(file, { ref, from, check: this.check, now: this.clock.now() });
  }
}
