// Shows what others reported at the same place with the same institution, while somebody writes. Nothing of the story is sent for it.
const [slot, forms, said, place, chosen, offers] = [
  'serupa-di-sini',
  'serupa-formulir',
  'serupa-kabar',
  'lokasi',
  'instansi',
  'kami-kira',
].map((id) => document.getElementById(id));
let asked = '';

async function look() {
  const offered = [...offers.querySelectorAll('input')].map(({ value }) => value).filter(Boolean);
  const codes = chosen.value ? [chosen.value] : offered.slice(0, 2);
  const told = new URLSearchParams({ lokasi: place.value.trim(), instansi: codes.join(' ') }).toString();
  if (told === asked) return;
  asked = told;
  const html = place.value.trim() === '' || codes.length === 0 ? '' : await panelOf(told);
  // What was changed meanwhile is asked anew.
  if (told === asked) show(html);
}

async function panelOf(told) {
  try {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await fetch('/lapor/serupa', { method: 'POST', headers, body: told });
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}

/** A form cannot stand in a form, and would not even be read there: its button stays, and it goes below. */
function show(html) {
  const shown = new DOMParser().parseFromString(html, 'text/html').body;
  forms.replaceChildren();
  for (const [number, form] of [...shown.querySelectorAll('form')].entries()) {
    form.id = `serupa-${number}`;
    form.querySelector('button').setAttribute('form', form.id);
    form.replaceWith(...form.childNodes);
    forms.append(form);
  }
  slot.replaceChildren(...shown.childNodes);
  said.textContent = slot.querySelector('h2')?.textContent ?? '';
}

for (const field of [place, chosen, offers]) field.addEventListener('change', look);
document.addEventListener('kami-kira', look);
look();
