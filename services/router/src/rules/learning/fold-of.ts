/** Into which of so many folds something falls, by its id or text alone: the same on every machine and in every order. */
export function foldOf(id: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % folds;
}
