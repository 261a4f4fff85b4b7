export type Level = 'open-since' | 'overdue-since' | 'late-since';

/** What is so now at each institution, as a table of `institution_code, measure, detail, amount` to be summed. */
export function levelsOf(measures: readonly Level[]): string {
  const columns = 'institution_code, measure, detail, amount';
  const which = `measure in (${measures.map((one) => `'${one}'`).join(', ')})`;
  return `select ${columns} from level_tally where ${which} union all select ${columns} from tally_change where ${which}`;
}
