// Offers whose the complaint seems to be, while somebody writes it. Without a script, or without an answer, the list is there.
const byId = (id) => document.getElementById(id);
const [story, place, chosen, panel, said] = ['isi', 'lokasi', 'instansi', 'kami-kira', 'kami-kira-kabar'].map(byId);
const unknown = document.getElementById('kami-kira-x').closest('label');
let asked = '';

async function offer() {
  const told = JSON.stringify({ text: story.value.trim(), place: place.value.trim() || null });
  if (story.value.trim().length < 15 || told === asked) return;
  asked = told;
  const items = await ownersOf(told);
  // What was written meanwhile is asked anew.
  if (told === asked) show(items);
}

async function ownersOf(body) {
  try {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/api/router/suggestions', { method: 'POST', headers, body });
    return answer.ok ? (await answer.json()).items : [];
  } catch {
    return [];
  }
}

function show(items) {
  panel.hidden = items.length === 0;
  const choices = items.map(({ code, name, sentence, sentenceEn }) => {
    const choice = unknown.cloneNode(true);
    const [input, label] = [choice.querySelector('input'), choice.querySelector('b')];
    input.value = code;
    input.id = `kami-kira-${code}`;
    label.id = `${input.id}-label`;
    input.setAttribute('aria-labelledby', label.id);
    label.textContent = name;
    const why = document.documentElement.lang === 'en' ? sentenceEn : sentence;
    if (why) {
      const hint = Object.assign(document.createElement('span'), { className: 'hint', id: `${input.id}-hint` });
      hint.textContent = why;
      input.setAttribute('aria-describedby', hint.id);
      label.after(hint);
    }
    return choice;
  });
  for (const old of [...panel.querySelectorAll('label')]) if (old !== unknown) old.remove();
  unknown.before(...choices);
  said.textContent = panel.hidden
    ? ''
    : `${panel.querySelector('legend').textContent} ${items.map((one) => one.name).join(', ')}`;
  mirror();
  // What others reported to them may be of interest now.
  document.dispatchEvent(new Event('kami-kira'));
}

/** The list says what is sent; here stands the same. */
function mirror() {
  for (const input of panel.querySelectorAll('input')) input.checked = input.value === chosen.value;
}

panel.addEventListener('change', ({ target }) => {
  const isListed = [...chosen.options].some(({ value }) => value === target.value);
  if (!isListed) chosen.append(new Option(target.closest('label').querySelector('b').textContent, target.value));
  chosen.value = target.value;
});
chosen.addEventListener('change', mirror);

let pause;
for (const field of [story, place])
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(offer, 700);
  });
// Where the story was known before, the page came with its offers.
if (panel.hidden) offer();
