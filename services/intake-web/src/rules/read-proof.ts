import { z } from 'zod';

const challengeShape = z.object({
  parameters: z.object({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.number(),
    keyLength: z.number(),
    keyPrefix: z.string(),
    data: z.object({ until: z.number(), first: z.number(), second: z.number() }),
  }),
  signature: z.string(),
});

const solutionShape = z.object({ counter: z.number(), derivedKey: z.string().max(200) });

export interface ReadProof {
  /** As it was handed out, for whoever checks its signature. */
  readonly challenge: z.output<typeof challengeShape>;
  /** What a script computed; null where none did. */
  readonly solution: z.output<typeof solutionShape> | null;
  readonly isAnswered: boolean;
}

/** A proof as it comes with a form: what a script computed, or the answer to a sum. Null when nothing of ours came back. */
export function readProof(fields: Readonly<Record<string, string>>): ReadProof | null {
  const challenge = challengeShape.safeParse(parsed(fields['tantangan'] ?? ''));
  if (!challenge.success) return null;
  const solution = solutionShape.safeParse(parsed(fields['bukti'] ?? ''));
  const { first, second } = challenge.data.parameters.data;
  const answer = (fields['jawaban'] ?? '').trim();
  return {
    challenge: challenge.data,
    solution: solution.success ? solution.data : null,
    isAnswered: /^\d{1,3}$/.test(answer) && Number(answer) === first + second,
  };
}

function parsed(base64: string): unknown {
  try {
    return JSON.parse(Buffer.from(base64, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
