import type { EntityManager } from 'typeorm';

interface MarkRow {
  readonly subject: string;
  readonly source: string;
  readonly last: string;
}

const keyOf = (subject: string, source: string): string => `${subject}\n${source}`;

/** How far each teller has been heard about each subject of one topic. Loaded, moved in memory, written back at once. */
export class Marks {
  private readonly moved = new Map<string, { subject: string; source: string; last: number }>();

  private constructor(
    private readonly topic: string,
    private readonly lasts: Map<string, number>,
  ) {}

  static async load(tx: EntityManager, topic: string, subjects: readonly string[]): Promise<Marks> {
    const rows = await tx.query<MarkRow[]>(
      'select subject, source, last from aggregate_mark where topic = $1 and subject = any($2)',
      [topic, subjects],
    );
    return new Marks(topic, new Map(rows.map((row) => [keyOf(row.subject, row.source), Number(row.last)])));
  }

  last({ subject, source }: { subject: string; source: string }): number {
    return this.lasts.get(keyOf(subject, source)) ?? 0;
  }

  move({ subject, source, sequence }: { subject: string; source: string; sequence: number }): void {
    const key = keyOf(subject, source);
    this.lasts.set(key, sequence);
    this.moved.set(key, { subject, source, last: sequence });
  }

  async save(tx: EntityManager): Promise<void> {
    // Always in the same order, so that two writers never wait for each other.
    const rows = [...this.moved.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    if (rows.length === 0) return;
    await tx.query(
      `insert into aggregate_mark as mark (topic, subject, source, last)
       select $1, subject, source, last from unnest($2::text[], $3::text[], $4::bigint[]) as new (subject, source, last)
           on conflict (topic, subject, source) do update set last = greatest(mark.last, excluded.last)`,
      [this.topic, rows.map((row) => row.subject), rows.map((row) => row.source), rows.map((row) => row.last)],
    );
  }
}
