/** A position on the map that no word says anything of, as the doors write it. */
export const isBarePosition = (reply: string): boolean => /^Lokasi: geo:-?[\d.]+,-?[\d.]+$/.test(reply.trim());
