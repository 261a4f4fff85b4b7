import { sendAhead } from '#libs/database';
import type { EntityManager } from 'typeorm';

/** The subject of a topic: sequences are counted per teller within it. */
export interface Key {
  readonly topic: string;
  readonly subject: string;
}

interface Told extends Key {
  readonly source: string;
}

interface MarkRow extends Told {
  readonly last: string;
}

const nameOf = ({ topic, subject, source }: Told): string => `${topic}\n${subject}\n${source}`;

/** How far each teller has been heard about each subject. Loaded, moved in memory, written back at once. */
export class Marks {
  private readonly moved = new Map<string, Told & { readonly last: number }>();

  private constructor(private readonly lasts: Map<string, number>) {}

  static async load(tx: EntityManager, keys: readonly Key[]): Promise<Marks> {
    const rows = await tx.query<MarkRow[]>(
      `select topic, subject, source, last from aggregate_mark
        where (topic, subject) in (select * from unnest($1::text[], $2::text[]))`,
      [keys.map(({ topic }) => topic), keys.map(({ subject }) => subject)],
    );
    return new Marks(new Map(rows.map((row) => [nameOf(row), Number(row.last)])));
  }

  last(told: Told): number {
    return this.lasts.get(nameOf(told)) ?? 0;
  }

  move({ topic, subject, source, sequence }: Told & { readonly sequence: number }): void {
    const name = nameOf({ topic, subject, source });
    this.lasts.set(name, sequence);
    this.moved.set(name, { topic, subject, source, last: sequence });
  }

  async save(tx: EntityManager): Promise<void> {
    // Always in the same order, so that two writers never wait for each other.
    const rows = [...this.moved.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    if (rows.length === 0) return;
    await sendAhead(
      tx,
      `insert into aggregate_mark as mark (topic, subject, source, last)
       select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
           on conflict (topic, subject, source) do update set last = greatest(mark.last, excluded.last)`,
      [
        ...[rows.map((row) => row.topic), rows.map((row) => row.subject)],
        ...[rows.map((row) => row.source), rows.map((row) => row.last)],
      ],
    );
  }
}
