/** How long what a citizen writes may be, in UTF-16 units. Long enough for a rant, short enough for an event. */
export const longest = {
  text: 10_000,
  title: 200,
  place: 500,
  name: 100,
  email: 254,
} as const;

export const mostFiles = 5;
/** With a draft, those that were taken off again among them. */
export const mostFilesKept = 3 * mostFiles;
export const largestFileBytes = 10 * 1024 * 1024;
