import type { EntityManager } from 'typeorm';
import { newDialogue, type DialogueState } from '../dialogue/dialogue-state.js';

/** A row of a conversation, locked for as long as the transaction goes on. */
export interface ConversationFound {
  readonly senderIndex: Buffer;
  readonly id: string;
  readonly state: Partial<DialogueState>;
  readonly version: number;
  /** It began just now. */
  readonly isNew: boolean;
}

interface Sender {
  readonly senderIndex: Buffer;
  readonly now: Date;
}

const columns = `sender_index as "senderIndex", id, state, version`;

/** Waits for whoever holds it. */
export async function lockOne(tx: EntityManager, { senderIndex, id, now }: Sender & { id: string }) {
  const [row] = await tx.query<ConversationFound[]>(
    `insert into conversation (sender_index, id, state, version, updated_at) values ($1, $2, $3, 1, $4)
         on conflict (sender_index) do update set version = conversation.version + 1, updated_at = $4
         returning ${columns}, version = 1 as "isNew"`,
    [senderIndex, id, JSON.stringify(newDialogue), now],
  );
  if (!row) throw new Error('A conversation was neither found nor begun');
  return row;
}

/** Those that nobody holds, and those that begin. */
export function lockFree(
  tx: EntityManager,
  { indexes, ids, now }: { indexes: readonly Buffer[]; ids: readonly string[]; now: Date },
): Promise<ConversationFound[]> {
  return tx.query<ConversationFound[]>(
    `with wanted as (select * from unnest($1::bytea[], $2::uuid[]) as wanted (sender_index, id)),
          free as (select sender_index, id, state, version from conversation
                    where sender_index = any($1) for update skip locked),
          begun as (insert into conversation (sender_index, id, state, version, updated_at)
                    select sender_index, id, $3::jsonb, 1, $4::timestamptz from wanted
                     where not exists (select 1 from conversation known where known.sender_index = wanted.sender_index)
                        on conflict (sender_index) do nothing
                 returning sender_index, id, state, version)
     select ${columns}, false as "isNew" from free union all select ${columns}, true from begun`,
    [indexes, ids, JSON.stringify(newDialogue), now],
  );
}

export async function lockKnown(tx: EntityManager, { senderIndex, now }: Sender): Promise<ConversationFound | null> {
  const [rows] = await tx.query<[ConversationFound[], number]>(
    `update conversation set version = version + 1, updated_at = $2 where sender_index = $1
     returning ${columns}, false as "isNew"`,
    [senderIndex, now],
  );
  return rows[0] ?? null;
}

interface KeptState {
  readonly senderIndex: Buffer;
  readonly version: number;
  readonly state: DialogueState;
}

/** What the dialogues remember, all in one statement. */
export async function writeStates(tx: EntityManager, kept: readonly KeptState[]): Promise<void> {
  const [, count] = await tx.query<[unknown, number]>(
    `update conversation set state = kept.state
       from unnest($1::bytea[], $2::int[], $3::jsonb[]) as kept (sender_index, version, state)
      where conversation.sender_index = kept.sender_index and conversation.version = kept.version`,
    [
      ...[kept.map((one) => one.senderIndex), kept.map((one) => one.version)],
      kept.map((one) => JSON.stringify(one.state)),
    ],
  );
  if (count !== kept.length) throw new Error('A conversation went on without this message');
}
