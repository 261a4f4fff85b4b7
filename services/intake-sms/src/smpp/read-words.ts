import { alphabetOf, type Alphabet, type DefaultAlphabet, type Written } from '../rules/smpp/read-text.js';

/** What a message or a part of it says, as it can be kept; `alphabet` is null for what is no text. */
export interface Words {
  readonly alphabet: Alphabet | null;
  readonly hex: string;
  readonly fillBits: number;
}

export const wordsOf = (
  dataCoding: number,
  content: { bytes: Buffer; fillBits: number },
  byDefault: DefaultAlphabet,
): Words => ({
  alphabet: alphabetOf(dataCoding, byDefault),
  hex: content.bytes.toString('hex'),
  fillBits: content.fillBits,
});

export const writtenOf = ({ alphabet, hex, fillBits }: Words): Written | null =>
  alphabet && { alphabet, bytes: Buffer.from(hex, 'hex'), fillBits };
