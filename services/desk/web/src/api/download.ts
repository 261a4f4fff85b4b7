import { accepting, withQuery, type Query } from './call.js';
import { noAnswer, problemOf } from './problem.js';

/** How much of a file has come; of how many rows it will be, if the hub has said so. */
export interface Arrived {
  readonly bytes: number;
  readonly rows: number | null;
}

interface Download {
  readonly path: string;
  readonly query: Query;
  readonly signal: AbortSignal;
  readonly onProgress: (arrived: Arrived) => void;
}

/** Fetches a file of any size, telling as it comes, and hands it to the browser to keep. */
export async function download({ path, query, signal, onProgress }: Download): Promise<void> {
  const response = await fetch(withQuery(path, query), {
    ...{ credentials: 'same-origin', signal },
    headers: { ...accepting(), accept: '*/*' },
  }).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : noAnswer();
  });
  if (!response.ok) throw problemOf(response.status, await response.text());
  const total = response.headers.get('x-total-rows');
  const rows = total === null ? null : Number(total);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    bytes += part.value.length;
    onProgress({ bytes, rows });
  }
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
  keep(new Blob(chunks, { type: response.headers.get('content-type') ?? '' }), named?.[1] ?? 'salur');
}

function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
