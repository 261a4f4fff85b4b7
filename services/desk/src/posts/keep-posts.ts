import { Injectable } from '@nestjs/common';
import { maySee, scopeOf, type Post, type Staff } from '#libs/access';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { OfficerNotFound } from './post.errors.js';

export interface OfficerLine {
  readonly id: string;
  readonly name: string;
  /** Code. */
  readonly institution: string;
  readonly institutionName: string;
  readonly post: Post | null;
}

const mostShown = 100;

/** Who is liaison officer or head of their institution. Several may be, and nobody need be. */
@Injectable()
export class KeepPosts {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Those with a post first. */
  async list(staff: Staff, q: string): Promise<{ items: OfficerLine[]; more: boolean }> {
    const found = await this.db.query<OfficerLine[]>(
      `select p.id, p.name, p.institution, p.institution_name as "institutionName", held.post
         from staff p left join staff_post held on held.staff_id = p.id
        where p.active and p.role = 'officer' and p.path ^@ $1
          and strpos(lower(p.name || ' ' || p.institution_name || ' ' || p.institution), lower($2)) > 0
        order by held.post is null, p.path, p.name, p.id limit $3`,
      [scopeOf(staff), q, mostShown + 1],
    );
    return { items: found.slice(0, mostShown), more: found.length > mostShown };
  }

  async give(by: Staff, id: string, post: Post | null): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [officer] = await tx.query<{ path: string }[]>(
        `select path from staff where id = $1 and active and role = 'officer' for update`,
        [id],
      );
      if (!officer || !maySee(by, officer.path)) throw new OfficerNotFound();
      await (post === null
        ? tx.query('delete from staff_post where staff_id = $1', [id])
        : tx.query(
            `insert into staff_post (staff_id, post, set_by, set_at) values ($1, $2, $3, $4)
             on conflict (staff_id) do update set post = excluded.post, set_by = excluded.set_by, set_at = excluded.set_at`,
            [id, post, by.id, this.clock.now()],
          ));
    });
  }
}
