const firstMs = 500;
const longestMs = 60_000;

/** How long to wait after so many connections in a row that came to nothing. */
export const reconnectAfterMs = (failures: number): number =>
  Math.min(longestMs, firstMs * 2 ** Math.min(Math.max(0, failures - 1), 10));
