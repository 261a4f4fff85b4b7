/** What a template leaves to whoever writes, `[uraikan]`: each once, as it stands. */
export const blanksIn = (text: string): string[] => [...new Set(text.match(/\[[^[\]\n]+\]/gu))];
