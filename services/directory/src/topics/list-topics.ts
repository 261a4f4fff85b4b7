import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DirectoryBook } from '../institutions/directory-book.js';
import { mainTopics } from '../seed/main-topics.js';

export interface Topic {
  readonly code: string;
  readonly name: string;
  /** Who answers today for its services, those with most of them first. */
  readonly owners: readonly { readonly code: string; readonly name: string; readonly services: number }[];
  readonly services: readonly string[];
}

interface Owned {
  readonly topic: string;
  readonly owner: string;
  readonly name: string | null;
  readonly services: readonly string[];
}

/** The main topics of SP4N-LAPOR! and what each leads to: services of the catalogue, and their owners. */
@Injectable()
export class ListTopics {
  constructor(
    private readonly db: DataSource,
    private readonly book: DirectoryBook,
  ) {}

  async run(): Promise<{ items: Topic[] }> {
    const rows = await this.db.query<Owned[]>(
      `select topic, owner, max(i.name) as name, array_agg(s.code order by s.code) as services
         from service_period s cross join unnest(topics) topic left join institution i on i.code = s.owner
        where s.valid_from <= $1 and (s.valid_to is null or $1 < s.valid_to)
        group by topic, owner order by count(*) desc, owner`,
      [this.book.today()],
    );
    const byTopic = Map.groupBy(rows, ({ topic }) => topic);
    const items = Object.entries(mainTopics).map(([code, name]) => {
      const owned = byTopic.get(code) ?? [];
      return {
        code,
        name,
        owners: owned.map((one) => ({ code: one.owner, name: one.name ?? one.owner, services: one.services.length })),
        services: owned.flatMap(({ services }) => services),
      };
    });
    return { items };
  }
}
