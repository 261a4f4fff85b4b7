import { createHash } from 'node:crypto';

/** One step from a leaf to the root: the hash beside it, and on which side it stands. */
export interface ProofStep {
  readonly side: 'left' | 'right';
  readonly hash: string;
}

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leafOf = (entry: string): Buffer => sha256(Buffer.of(0), entry);
const nodeOf = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right);

/** The root of a Merkle tree over entries in their order, in hex (RFC 9162, section 2.1.1). */
export function rootOf(entries: readonly string[]): string {
  return treeOf(entries.map(leafOf)).toString('hex');
}

/** From one entry up to the root: what somebody needs who has this entry and no other (RFC 9162, section 2.1.3). */
export function proofOf(entries: readonly string[], index: number): ProofStep[] {
  if (!(index >= 0 && index < entries.length)) throw new RangeError(`There is no entry ${String(index)}`);
  return pathOf(entries.map(leafOf), index);
}

/** The root to which an entry with its proof leads. */
export function rootFrom(entry: string, proof: readonly ProofStep[]): string {
  return proof
    .reduce((hash, { side, hash: beside }) => {
      const other = Buffer.from(beside, 'hex');
      return side === 'left' ? nodeOf(other, hash) : nodeOf(hash, other);
    }, leafOf(entry))
    .toString('hex');
}

function treeOf(leaves: readonly Buffer[]): Buffer {
  const [only, ...more] = leaves;
  if (only === undefined) return sha256();
  if (more.length === 0) return only;
  const half = halfOf(leaves.length);
  return nodeOf(treeOf(leaves.slice(0, half)), treeOf(leaves.slice(half)));
}

function pathOf(leaves: readonly Buffer[], index: number): ProofStep[] {
  if (leaves.length === 1) return [];
  const half = halfOf(leaves.length);
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
  return index < half
    ? [...pathOf(left, index), { side: 'right', hash: treeOf(right).toString('hex') }]
    : [...pathOf(right, index - half), { side: 'left', hash: treeOf(left).toString('hex') }];
}

/** The largest power of two that is smaller than the number of leaves. */
const halfOf = (leaves: number): number => 2 ** Math.ceil(Math.log2(leaves) - 1);
