import { Injectable } from '@nestjs/common';
import { complaintFiled, type ComplaintFiled, type Sealed } from '#libs/contracts';
import { sendAhead, writeAtEnd } from '#libs/database';
import { Outbox, type EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';

/** every door → this door: a complaint to know by its code. */
@Injectable()
export class OnComplaintFiled implements EventHandler<typeof complaintFiled> {
  readonly contract = complaintFiled;

  constructor(private readonly outbox: Outbox) {}

  /** The door of filing has its own, fuller row since the transaction in which this was said. */
  skips({ source }: { source: string }): boolean {
    return source === this.outbox.source;
  }

  handle({ subject, data }: ComplaintFiled, tx: EntityManager): Promise<void> {
    writeAtEnd(tx, writeComplaints, { ...this.kept(data), id: subject });
    return Promise.resolve();
  }

  protected kept(data: ComplaintFiled['data']): Kept {
    return { ...data, title: null, text: null, place: null };
  }
}

/** The same at a door that shows their own words to citizens of every door: they are kept, sealed as they came. */
@Injectable()
export class OnComplaintFiledInFull extends OnComplaintFiled {
  protected override kept(data: ComplaintFiled['data']): Kept {
    return data;
  }
}

type Text = 'title' | 'text' | 'place';
type Kept = Omit<ComplaintFiled['data'], Text> & Readonly<Record<Text, Sealed | null>>;

type Told = Kept & { readonly id: string };

/** All that were heard of in the transaction, in one statement. */
async function writeComplaints(tx: EntityManager, complaints: readonly Told[]): Promise<void> {
  await sendAhead(
    tx,
    `insert into complaint (id, code, door, class, language, anonymous, confidential, reachable, title, text, place,
                            occurred_on, institution, attachments, received_at)
     select id, code, door, class, language, anonymous, confidential, reachable, title, text, place, "occurredOn",
            institution, attachments, "receivedAt"
       from json_to_recordset($1) as told (id uuid, code text, door text, class text, language text, anonymous boolean,
                                           confidential boolean, reachable boolean, title text, text text,
                                           place text, "occurredOn" date, institution text, attachments jsonb,
                                           "receivedAt" timestamptz)
         on conflict (id) do nothing`,
    [JSON.stringify(complaints)],
  );
}
