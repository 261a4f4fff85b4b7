import { Model } from './model.js';
import { vocabularyOf } from './vocabulary.js';

/** Raised with every change of the features or of this layout: a model of another format is not read. */
export const modelFormat = 5;

/** Not a model, or one of another format. */
export class UnreadableModel extends Error {}

interface Head {
  readonly format: number;
  readonly labels: readonly string[];
  readonly columns: number;
  readonly sharpness: number;
}

const magic = 0x534c4d31;

/** A head in JSON, then the arrays one after the other, little-endian. */
export function toBytes(model: Model): Uint8Array {
  const { labels, vocabulary, weights, sharpness, taught } = model.parts;
  const head: Head = { format: modelFormat, labels, columns: vocabulary.hashes.length, sharpness };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const arrays = [vocabulary.hashes, vocabulary.rarity, weights.greatest, weights.bias, taught, weights.shares];
  const bytes = new Uint8Array(8 + text.length + arrays.reduce((sum, { byteLength }) => sum + byteLength, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, text.length, true);
  bytes.set(text, 8);
  let at = 8 + text.length;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

export function fromBytes(bytes: Uint8Array): Model {
  const { head, begin } = readHead(bytes);
  const { labels, columns, sharpness } = head;
  let at = begin;
  const take = (size: number) => bytes.slice(at, (at += size)).buffer;
  const expected = begin + columns * (12 + labels.length) + labels.length * 8;
  if (bytes.length !== expected) throw new UnreadableModel('The model is not whole');
  const [hashes, rarity] = [new Uint32Array(take(columns * 4)), new Float32Array(take(columns * 4))];
  const greatest = new Float32Array(take(columns * 4));
  const [bias, taught] = [new Float32Array(take(labels.length * 4)), new Float32Array(take(labels.length * 4))];
  const shares = new Int8Array(take(columns * labels.length));
  const weights = { labels: labels.length, greatest, bias, shares };
  return new Model({ labels, vocabulary: vocabularyOf(hashes, rarity), weights, sharpness, taught, wordsAlone: false });
}

/** Null where the bytes are of another release, or none at all. */
export function modelIfReadable(bytes: Uint8Array): Model | null {
  try {
    return fromBytes(bytes);
  } catch {
    return null;
  }
}

function readHead(bytes: Uint8Array): { head: Head; begin: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== magic) throw new UnreadableModel('These bytes are no model');
  const begin = 8 + view.getUint32(4, true);
  if (bytes.length < begin) throw new UnreadableModel('The model is not whole');
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, begin))) as Head;
  if (head.format !== modelFormat) throw new UnreadableModel(`Format ${head.format} of a model is not read any more`);
  return { head, begin };
}
