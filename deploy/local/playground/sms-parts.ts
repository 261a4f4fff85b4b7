/** The letters of GSM, and those of its extension, which count twice. */
const plain = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
const twice = /[\^{}\\[~\]|€]/;

const alphabets = {
  gsm: { dataCoding: 0, whole: 160, part: 153, lengthOf: (sign: string) => (twice.test(sign) ? 2 : 1) },
  ucs2: { dataCoding: 8, whole: 70, part: 67, lengthOf: (sign: string) => sign.length },
} as const;

export interface SmsPart {
  readonly data_coding: number;
  readonly short_message: string | { readonly udh: Buffer; readonly message: string };
}

/** What a phone makes of a text: one SMS, or several of which each says by which number they belong together. */
export function smsParts(text: string, reference: number): SmsPart[] {
  const alphabet = alphabets[plain.test(text) ? 'gsm' : 'ucs2'];
  const data_coding = alphabet.dataCoding;
  const [first, ...others] = cut(text, alphabet.whole, alphabet.lengthOf);
  if (others.length === 0) return [{ data_coding, short_message: first ?? '' }];
  const pieces = cut(text, alphabet.part, alphabet.lengthOf);
  return pieces.map((message, index) => ({
    data_coding,
    short_message: { udh: Buffer.of(5, 0, 3, reference, pieces.length, index + 1), message },
  }));
}

function cut(text: string, most: number, lengthOf: (sign: string) => number): string[] {
  const pieces: string[] = [];
  let [piece, length] = ['', 0];
  for (const sign of text) {
    if (length + lengthOf(sign) > most) {
      pieces.push(piece);
      [piece, length] = ['', 0];
    }
    piece += sign;
    length += lengthOf(sign);
  }
  return piece === '' ? pieces : [...pieces, piece];
}

interface Read {
  readonly message: string | Buffer;
  readonly udh?: readonly Buffer[];
}

/** What a phone does with an SMS: shows it, or keeps it until the others of its message are there. */
export class JoinedParts {
  private readonly kept = new Map<string, string[]>();

  /** The text; null while there is more of it to come. */
  join(phone: string, shortMessage: unknown): string | null {
    const { message, udh = [] } = shortMessage as Read;
    const text = typeof message === 'string' ? message : message.toString('latin1');
    const [, , reference, total, number] = udh.find((one) => one[0] === 0) ?? [];
    if (reference === undefined || total === undefined || number === undefined) return text;
    const key = `${phone} ${String(reference)}`;
    const parts = this.kept.get(key) ?? [];
    parts[number - 1] = text;
    this.kept.set(key, parts);
    if (Object.keys(parts).length < total) return null;
    this.kept.delete(key);
    return parts.join('');
  }
}
