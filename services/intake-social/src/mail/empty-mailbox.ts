import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { mailEnvelope } from '../rules/mail-envelope.js';
import { MailboxCursor } from './mailbox-cursor.js';
import type { OpenMailbox } from './open-mailbox.js';
import { TakeDelivery } from './take-delivery.js';

const mostTries = 5;

/**
 * Takes what is new in a mailbox, one after the other. A mail is marked once it is committed, and counted once it is marked:
 * whatever ends in between, it is taken again, and a repeat has no effect.
 */
@Injectable()
export class EmptyMailbox {
  constructor(
    private readonly cursor: MailboxCursor,
    private readonly taking: TakeDelivery,
    private readonly log: Log,
  ) {}

  async run(name: string, mailbox: OpenMailbox, stopping: AbortSignal): Promise<void> {
    for (const uid of await mailbox.after(await this.cursor.of(name, mailbox.uidValidity))) {
      // Another process has become the reader, as this one was too slow.
      if (stopping.aborted || !(await this.cursor.claim(name))) return;
      await this.take(name, mailbox, uid);
      await this.cursor.advance(name, uid);
    }
  }

  private async take(name: string, mailbox: OpenMailbox, uid: number): Promise<void> {
    const mail = await mailbox.read(uid);
    if (!mail) return;
    const { returnPath, recipients } = mailEnvelope(headOf(mail.source));
    try {
      await this.taking.run(returnPath, recipients, mail.source, mail.isCut);
    } catch (error) {
      if ((await this.cursor.failed(name)) < mostTries) throw error;
      this.log.error({ door: 'email', uid, error }, 'A mail cannot be stored: it stays in the mailbox, flagged');
      await mailbox.markLeft(uid);
      return;
    }
    if (!(await mailbox.markTaken(uid))) {
      this.log.warn({ door: 'email', uid }, 'A mail is taken, and the mailbox would not let it be marked');
    }
  }
}

const longestHead = 100_000;

function headOf(source: Buffer): string {
  const text = source.subarray(0, longestHead).toString('latin1');
  const end = /\r?\n\r?\n/.exec(text)?.index;
  return text.slice(0, end);
}
