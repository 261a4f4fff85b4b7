/** Whoever wants to be told of the complaint of somebody else says so once more from the mail they get, within so many days. */
export const wishConfirmedWithinDays = 3;
