/** Addresses as somebody typed them, one to a line. */
export const sitesIn = (typed: string): string[] => typed.split(/\s+/).filter((line) => line !== '');
