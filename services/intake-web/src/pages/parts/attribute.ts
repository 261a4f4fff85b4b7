/**
 * Text of a citizen as the value of an attribute. The JSX runtime escapes the quotes of attributes but not `&`, so that a
 * typed `&lt;` would come back as `<`: what was typed must come back as it was typed.
 */
export const attribute = (text: string): string => text.replaceAll('&', '&amp;');
