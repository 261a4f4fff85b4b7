/** Which parked messages are meant. Everything that is given must hold. */
export interface ParkedChoice {
  readonly id?: string;
  /** The subject: the complaint's id, or the directory's key. */
  readonly key?: string;
  /** `poison`, `contract-invalid`, `version-gap`, `not-yet-known`, `conflict`, `unknown`, `undecodable`. */
  readonly reason?: string;
  readonly since?: Date;
}

export interface ParkedSummary {
  readonly id: string;
  readonly topic: string;
  readonly key: string | null;
  readonly type: string | null;
  readonly sequence: string | null;
  readonly reasonClass: string;
  readonly reason: string;
  readonly attempts: number;
  readonly parkedAt: Date;
}

const columns = `id, topic, subject as "key", type, sequence, reason_class as "reasonClass", reason, attempts,
  parked_at as "parkedAt"`;

/** The open parked messages that are the first of their key; those behind them follow by themselves. */
export function openHeads({ id, key, reason, since }: ParkedChoice): { sql: string; parameters: unknown[] } {
  return {
    sql: `select ${columns} from parked_message as head
           where state = 'parked' and reason_class <> 'behind'
             and ($1::bigint is null or id = $1) and ($2::text is null or subject = $2)
             and ($3::text is null or reason_class = $3) and ($4::timestamptz is null or parked_at >= $4)
           order by id`,
    parameters: [id ?? null, key ?? null, reason ?? null, since ?? null],
  };
}
