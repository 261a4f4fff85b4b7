/** Where the hub itself is at home: the zone of days and clocks that belong to no institution (the citizen's total, the triage desk). */
export const hubTimeZone = 'Asia/Jakarta';
