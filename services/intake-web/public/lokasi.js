// Offers places while somebody types where it happened. Without a script, or without an answer, the field takes any words.
const field = document.getElementById('lokasi');
const list = document.getElementById('lokasi-pilihan');
let asked = '';

/** A street may stand before the place: only what follows the last comma is looked for. */
async function offer() {
  const [, before, last] = /^(.*,\s*)?([^,]*)$/.exec(field.value);
  const typed = last.trim();
  if (typed.length < 3 || typed.length > 100 || typed === asked) return;
  asked = typed;
  const names = await placesLike(typed);
  // What was typed meanwhile is asked anew: an old answer would offer for it what fits no longer.
  if (typed === asked) list.replaceChildren(...names.map((name) => new Option('', `${before ?? ''}${name}`)));
}

async function placesLike(typed) {
  try {
    const answer = await fetch(`/api/directory/places?limit=6&q=${encodeURIComponent(typed)}`);
    const { items } = answer.ok ? await answer.json() : { items: [] };
    return items.map(({ name, within }) => [name, ...within].join(', '));
  } catch {
    return [];
  }
}

let pause;
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(offer, 200);
});
