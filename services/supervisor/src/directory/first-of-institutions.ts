interface Listed {
  readonly table: string;
  /** Of one institution, `place`; an index has them in the order of the list. */
  readonly rows: string;
  readonly order: { readonly at: string; readonly id: string; readonly direction: 'asc' | 'desc' };
  /** Which institutions, each as `place`. */
  readonly places: string;
  readonly columns: string;
  readonly most: string;
}

/**
 * The rows among which the first of many institutions are: so many as make a page can only come from so many institutions,
 * those whose own first rows come first. Of all the others only that one row is read.
 */
export function firstOfInstitutions({ table, rows, order, places, columns, most }: Listed): string {
  const { at, id, direction } = order;
  const inOrder = `order by ${at} ${direction}, ${id} ${direction}`;
  return `select found.*, place.name as place_name, place.time_zone as place_time_zone
    from (select place.code, place.name, place.time_zone
            from institution as place cross join lateral (
                 select ${at} as head_at, ${id} as head_id from ${table} where ${rows} ${inOrder} limit 1) as head
           where ${places} order by head_at ${direction}, head_id ${direction} limit ${most}) as place
         cross join lateral (select ${columns} from ${table} where ${rows} ${inOrder} limit ${most}) as found`;
}
