const firstMs = 1_000;
const longestMs = 60_000;

/** How long to leave a mailbox alone after it could not be read so many times in a row. */
export const lookAgainMs = (failures: number): number => Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 10));
