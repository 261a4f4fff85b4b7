/** Of each pair the first letter, of another alphabet or a fancy one, looks like the second: written to get past filters, or by a font. */
const pairs =
  'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdɡgүyҽeԝwԛqһhӏl' +
  'αaοoρpνvιiτtκkυuηnɩiℓlıi' +
  'օoսuհhոnզqցgլlյj' +
  'ᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrᴛtᴜuᴠvᴡwʏyᴢz';

export const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs.charAt(2 * at), pairs.charAt(2 * at + 1)] as const),
);
