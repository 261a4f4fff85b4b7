/** A code is for ever: small letters, digits, and single hyphens between. */
export const isCode = (text: string): boolean =>
  text.length >= 2 && text.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
