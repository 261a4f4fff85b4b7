/** Days of decrees begin in the capital; of today that is over already, so it is now. */
export const fromDay = (day: string, today: string, now: Date): string =>
  (day <= today ? now : new Date(`${day}T00:00:00+07:00`)).toISOString();
