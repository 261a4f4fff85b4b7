import { describe, expect, it } from '@jest/globals';
import { inPieces } from './in-pieces.js';

async function* bytes(...chunks: (string | Error)[]): AsyncGenerator<Buffer> {
  await Promise.resolve();
  for (const chunk of chunks) {
    if (chunk instanceof Error) throw chunk;
    yield Buffer.from(chunk);
  }
}

async function read(stream: AsyncIterable<Buffer>): Promise<{ pieces: string[]; error: unknown }> {
  const pieces: string[] = [];
  try {
    for await (const piece of inPieces(stream, 4)) pieces.push(piece.toString());
    return { pieces, error: null };
  } catch (error) {
    return { pieces, error };
  }
}

describe('bytes in pieces', () => {
  it('come in pieces that are large enough, and the rest at the end', async () => {
    expect(await read(bytes('ab', 'cd', 'efghij', 'k'))).toEqual({ pieces: ['abcd', 'efghij', 'k'], error: null });
    expect(await read(bytes())).toEqual({ pieces: [], error: null });
  });

  it('are all there up to where the connection broke', async () => {
    const broken = new Error('aborted');
    expect(await read(bytes('abcd', 'ef', broken))).toEqual({ pieces: ['abcd', 'ef'], error: broken });
  });
});
