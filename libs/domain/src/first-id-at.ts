/** Smaller than every UUIDv7 made at or after that instant, greater than every one before (RFC 9562, section 5.7). */
export function firstIdAt(instant: Date): string {
  const hex = instant.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
