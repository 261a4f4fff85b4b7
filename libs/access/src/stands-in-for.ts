/** A `DataSource` or the `EntityManager` of a transaction, under a role that may ask. */
interface Askable {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row>;
}

export interface StoodInFor {
  readonly id: string;
  readonly name: string;
}

/** For which absent officers somebody stands in on that day. */
export const standsInFor = (db: Askable, deputy: string, day: string): Promise<StoodInFor[]> =>
  db.query<StoodInFor[]>('select id, name from access.stands_in_for($1, $2)', [deputy, day]);
