const unknown = /[^\n\x20-\x7e\xa0-\xff–—‘’‚“”„†‡•…‰‹›€™ŒœŠšŸŽžƒˆ˜]/gu;

/** A text in the letters that the standard fonts of a PDF have; a question mark for each other one. */
export const inLatinLetters = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(unknown, '?');
