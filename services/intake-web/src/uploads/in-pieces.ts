/** Bytes as they come in, in pieces of about a size. What came before a connection broke is handed on before the break is. */
export async function* inPieces(stream: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  const take = () => {
    const piece = Buffer.concat(waiting);
    [waiting, length] = [[], 0];
    return piece;
  };
  try {
    for await (const chunk of stream) {
      waiting.push(chunk);
      length += chunk.length;
      if (length >= size) yield take();
    }
  } catch (error) {
    if (length > 0) yield take();
    throw error;
  }
  if (length > 0) yield take();
}
