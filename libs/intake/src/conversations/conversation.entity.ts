import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DialogueState } from '../dialogue/dialogue-state.js';

/** What the dialogue remembers of one sender. `id` names the address and the data key in the vault. */
@Entity('conversation')
export class ConversationRow {
  @PrimaryColumn('bytea') senderIndex!: Buffer;
  @Column('uuid', { unique: true }) id!: string;
  @Column('jsonb') state!: DialogueState;
  @Column('int') version!: number;
  @Column('timestamptz') updatedAt!: Date;
}
