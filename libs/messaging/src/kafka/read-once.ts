/** Where kafkajs stands in the bytes of a fetch. */
export interface Reader {
  readonly buffer: Buffer;
  offset: number;
}

/** kafkajs' own way from bytes to the records of a batch. */
export type ReadBatch = (from: Reader) => Promise<unknown>;

/** Some seconds of a busy hub. What is longer is of a backlog, in which the services of a process are not side by side. */
const mostBytes = 1024 * 1024;
const mostOfOne = 64 * 1024;

/** First offset, length, epoch, version and checksum: all that tells two batches apart without comparing them. */
const nameBytes = 21;
const startOf = { length: 8, records: 12 };

/**
 * Several services in one process fetch the same batches, each for itself and in its own time, and to read a record costs more
 * than to hear of it. So what was read is kept for a moment: whoever fetches the same bytes gets the same records, which nobody
 * changes. Who fetches what, how far each has come and what it makes of it stays each one's own.
 */
export function readOnce(read: ReadBatch, copyOf: (bytes: Buffer) => Reader): ReadBatch {
  const kept = new Map<string, { readonly bytes: Buffer; readonly batch: Promise<unknown> }>();
  let keptBytes = 0;

  const forget = (name: string) => {
    keptBytes -= kept.get(name)?.bytes.length ?? 0;
    kept.delete(name);
  };

  return (from) => {
    const { buffer, offset } = from;
    // An end that is cut off, or the like, is for kafkajs to judge.
    if (buffer.length - offset < nameBytes) return read(from);
    const length = startOf.records + buffer.readInt32BE(offset + startOf.length);
    if (length < nameBytes || length > mostOfOne || buffer.length - offset < length) return read(from);
    const bytes = buffer.subarray(offset, offset + length);
    const name = bytes.toString('latin1', 0, nameBytes);
    const known = kept.get(name);
    from.offset += length;
    if (known?.bytes.equals(bytes)) return known.batch;
    forget(name);
    // A copy: else a record would keep the whole fetch in which it came.
    const copy = copyOf(bytes);
    const batch = read(copy);
    batch.catch(() => {
      forget(name);
    });
    kept.set(name, { bytes: copy.buffer, batch });
    keptBytes += length;
    for (const [oldest] of kept) {
      if (keptBytes <= mostBytes) break;
      forget(oldest);
    }
    return batch;
  };
}
