/** That a complaint is answered or over, of a row of `complaint_fact`: of this a follower is told. */
export const tellsOfEnd = (fact: string): string =>
  `${fact}.what in ('withdrawn', 'set-aside') or ${fact}.what = 'answered' and ${fact}.data->>'final' = 'true'
   or ${fact}.what = 'closed' and ${fact}.data->>'how' <> 'merged'`;
