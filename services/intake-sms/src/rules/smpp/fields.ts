/** Reads the body of a unit field by field, and throws a `RangeError` where nothing is any more. */
export class Fields {
  private at = 0;

  constructor(private readonly body: Buffer) {}

  get left(): number {
    return this.body.length - this.at;
  }

  uint8(): number {
    return this.octets(1).readUInt8(0);
  }

  uint16(): number {
    return this.octets(2).readUInt16BE(0);
  }

  /** A text that ends with NUL. Operators do not keep to the longest that the specification allows, so we do not either. */
  text(): string {
    const end = this.body.indexOf(0, this.at);
    if (end < 0) throw new RangeError(`A text without an end at ${this.at}`);
    const text = this.body.toString('latin1', this.at, end);
    this.at = end + 1;
    return text;
  }

  octets(count: number): Buffer {
    if (this.left < count) throw new RangeError(`${count} bytes at ${this.at}, but ${this.left} are left`);
    this.at += count;
    return this.body.subarray(this.at - count, this.at);
  }
}

export const textField = (text: string): Buffer => Buffer.from(`${text.replaceAll('\0', '')}\0`, 'latin1');
