/** How many copies of each partition KAFKA_REPLICATION asks for; undefined: as the cluster allows. Throws when it is no such number. */
export function copiesWished(): number | undefined {
  const given = process.env['KAFKA_REPLICATION'];
  if (!given) return undefined;
  if (!/^[1-9]$/.test(given)) throw new Error(`KAFKA_REPLICATION is a number of copies from 1 to 9, not "${given}"`);
  return Number(given);
}
