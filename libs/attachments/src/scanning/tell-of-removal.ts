import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Says that a file was taken away for its virus, in the transaction in which its bytes go and which holds its complaint. */
export abstract class TellOfRemoval {
  abstract run(tx: EntityManager, file: { readonly id: string; readonly complaintId: string }): Promise<void>;
}

/** For files whose sender reads it when the file is opened. */
@Injectable()
export class TellNobody extends TellOfRemoval {
  async run(): Promise<void> {
    await Promise.resolve();
  }
}
