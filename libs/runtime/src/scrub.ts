/**
 * What must not reach a log even when somebody logs it by mistake: addresses of people and what they wrote. Two nets: keys
 * that hold such things are blanked, and whatever looks like a phone number, a NIK or an e-mail address is, anywhere.
 */
const blankedKeys =
  /^(?:.*(?:phone|email|contact|address|nik|sender|recipient|chat_?id|password|secret|token|authorization|cookie|credential|master_?key|code_verifier).*|text|title|body|place|message_text|answer|question|comment|name|full_?name|from|to|params|parameters|query|url)$/i;

// An id is kept although its digits may look like a number; a longer alternative comes first.
const telling =
  /(?<uuid>\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)|(?<trace>\b[0-9a-f]{32}\b)|(?<email>[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)|(?<number>\+?\(?\d(?:[ .\-()/]{0,2}\d){8,})/giu;

const deepest = 6;

export function scrubText(text: string): string {
  return text.replace(telling, (found: string, ...rest: unknown[]) => {
    const { email, number } = rest.at(-1) as Record<string, string | undefined>;
    if (email) return '[email]';
    return number ? '[number]' : found;
  });
}

export function scrub(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrubText(value);
  if (typeof value === 'bigint') return scrub(Number(value), depth);
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) >= 1e9 ? '[number]' : value;
  if (typeof value === 'boolean' || value === null || value === undefined) return value;
  if (typeof value !== 'object') return `[${typeof value}]`;
  if (depth >= deepest) return '[deep]';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Error) return scrubError(value, depth);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => scrub(item, depth + 1));
  if (value instanceof Map || value instanceof Set) return scrub([...value], depth);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      scrubText(key),
      blankedKeys.test(key) && item !== null && item !== undefined ? '[redacted]' : scrub(item, depth + 1),
    ]),
  );
}

/** Only these of an error: a failed query also carries its parameters, and PostgreSQL's `detail` quotes the row. */
function scrubError(error: Error, depth: number): unknown {
  const code: unknown = 'code' in error ? error.code : undefined;
  const constraint: unknown = 'constraint' in error ? error.constraint : undefined;
  return {
    type: error.name,
    message: scrubText(error.message),
    ...(typeof code === 'string' ? { code: scrubText(code) } : {}),
    ...(typeof constraint === 'string' ? { constraint: scrubText(constraint) } : {}),
    stack: scrubText((error.stack ?? '').split('\n').slice(0, 12).join('\n')),
    ...(error.cause === undefined ? {} : { cause: scrub(error.cause, depth + 1) }),
  };
}
