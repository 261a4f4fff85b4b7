/** The value that this share of all values does not exceed (nearest rank); 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** `{takeMsP50, takeMsP95, takeMsP99}` of what one call took. */
export function percentilesOf(name: string, values: readonly number[]): Record<string, number> {
  return Object.fromEntries(
    [50, 95, 99].map((share) => [`${name}MsP${String(share)}`, percentile(values, share / 100)]),
  );
}
