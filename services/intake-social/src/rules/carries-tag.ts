// The whole tag: #lapor is not in #laporan.
export const carriesTag = (text: string, tag: string): boolean =>
  text.split(/[^\p{L}\p{N}_#]+/u).some((word) => word.toLowerCase() === tag.toLowerCase());
