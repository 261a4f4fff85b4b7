import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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
  constructor(private readonly db: DataSource) {}

  async run(): Promise<{ items: Topic[] }> {
    const rows = await this.db.query<{ topic: string; owner: string; services: string[] }[]>(
      `select topic, owner, array_agg(code order by code) as services
         from service, unnest(topics) topic
        where valid_to is null or valid_to > current_date
        group by topic, owner order by count(*) desc, owner`,
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
