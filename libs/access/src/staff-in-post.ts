import type { LocalDate } from '#libs/domain';

/** What somebody is at their institution besides an officer: whom the ladder reaches after who handles a case. */
export const posts = ['liaison-officer', 'head'] as const;
export type Post = (typeof posts)[number];

/** A `DataSource` or the `EntityManager` of a transaction, under a role that may ask. */
interface Askable {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row>;
}

/** Those of these posts, null: those of none, at an institution or else the nearest above it. */
export interface AddressedPost {
  readonly posts: readonly Post[] | null;
  /** Codes of the institution and those above it, up to the root of the tree. */
  readonly places: readonly string[];
}

/** Whoever of them is there on that day or stands in, at most 200; where there are none, the officers of the nearest place that has any. */
export const staffInPost = (db: Askable, { posts: asked, places }: AddressedPost, day: LocalDate) =>
  db.query<{ id: string; institution: string }[]>('select id, institution from access.staff_in_post($1, $2, $3)', [
    ...[asked, places, day],
  ]);
