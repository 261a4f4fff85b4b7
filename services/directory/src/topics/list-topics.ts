import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DirectoryBook } from '../institutions/directory-book.js';
import { mainTopics } from '../seed/main-topics.js';

interface Topic {
  readonly code: string;
  readonly name: string;
  /** Who answers for its services, those with most of them first. */
  readonly owners: readonly string[];
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
    const rows = await this.db.query<{ topic: string; owner: string; services: string[] }[]>(
      `select topic, owner, array_agg(code order by code) as services
         from service_period, unnest(topics) topic
        where valid_from <= $1 and (valid_to is null or $1 < valid_to)
        group by topic, owner order by count(*) desc, owner`,
      [this.book.today()],
    );
    const byTopic = Map.groupBy(rows, ({ topic }) => topic);
    const items = Object.entries(mainTopics).map(([code, name]) => {
      const owned = byTopic.get(code) ?? [];
      return {
        code,
        name,
        owners: owned.map(({ owner }) => owner),
        services: owned.flatMap(({ services }) => services),
      };
    });
    return { items };
  }
}
