const suffixes = /(?:nya|lah|kah|pun|ku|mu)$/;
const endings = /(?:kan|an|i)$/;
const prefixes = /^(?:meng|meny|mem|men|me|ber|ter|per|peng|peny|pem|pen|pe|di|ke|se|nge|ng|ny)/;

/** A word without its affixes, roughly: `ditindaklanjuti` → `tindaklanjut`. Never shorter than four letters. */
export function stemOf(word: string): string {
  return [suffixes, endings, prefixes, prefixes].reduce((stem, affix) => {
    const shorter = stem.replace(affix, '');
    return shorter.length >= 4 ? shorter : stem;
  }, word);
}
