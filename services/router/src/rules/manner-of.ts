/** In what manner something stands in a text: as what is complained of, or in passing. */
export type Manner = 'plain' | 'mention' | 'place' | 'means' | 'told' | 'compared' | 'denied' | 'disowned';

/** Read a row as: what follows one of these words is only a place, a means, and so on. */
const words: Readonly<Record<Exclude<Manner, 'plain' | 'mention' | 'disowned'>, string>> = {
  place: `depan dpn dekat deket samping sebelah seberang belakang sekitar seputar arah timur barat utara selatan
    perempatan pertigaan kiri kanan sebelum setelah lingkungan area`,
  means: 'lewat via melalui',
  told: 'lapor laporkan melapor melaporkan adukan mengadu mengadukan ancam',
  compared: 'kayak kaya kek kyk seperti sperti macam mcm ibarat mending mendingan pindah dibanding daripada rasa',
  denied: 'bukan selain',
};

const mannerOfWord = new Map<string, Manner>(
  (Object.keys(words) as (keyof typeof words)[]).flatMap((manner) =>
    words[manner].split(/\s+/).map((word) => [word, manner] as const),
  ),
);

/** It follows from the two words before: `depan kantor pos`, `lapor ke OJK`, `kayak pinjol`. */
export function mannerOf(text: readonly string[], at: number): Manner {
  return mannerOfWord.get(text[at - 1] ?? '') ?? mannerOfWord.get(text[at - 2] ?? '') ?? 'plain';
}

/** How people tell what somebody answered. */
const answered = new Set(
  `bilang bilangnya katanya kata jawab jawabnya jawabannya dijawab menjawab bales balas membalas ngaku mengaku nyatakan
    menyatakan berdalih`.split(/\s+/),
);
/** So many words after the name it may stand, and so many further that it is not theirs. */
const reach = { answer: 4, denial: 5 };

/** `PLN bilang itu bukan tiang mereka`: they were asked, and said that it is not theirs. */
export function isDisowned(text: readonly string[], after: number): boolean {
  const answer = text.slice(after, after + reach.answer).findIndex((word) => answered.has(word));
  return answer >= 0 && text.slice(after + answer, after + answer + reach.denial + 1).includes('bukan');
}
