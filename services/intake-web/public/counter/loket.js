// The counter: what a clerk writes is kept first and sent second, under an id of its own, so that it is filed exactly once.
import { openQueue } from '/loket/antrean.js';

const find = (id) => document.getElementById(id);
const say = find('loket').dataset;
const form = find('formulir');
const queue = await openQueue();
let session = null;

/** Null without a network; false when nobody is signed in. */
async function signedIn() {
  try {
    const answer = await fetch('/api/counter/session');
    return answer.ok ? await answer.json() : answer.status < 500 ? false : null;
  } catch {
    return null;
  }
}

function post(path, body) {
  const headers = { 'content-type': 'application/json', 'x-csrf-token': session.csrfToken };
  return fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** One sending at a time, over all windows of this counter. */
const send = () => navigator.locks.request('salur-loket', sendWaiting);

async function sendWaiting() {
  session = await signedIn();
  find('masuk').hidden = session !== false;
  find('keadaan').textContent =
    session === null ? say.offline : session ? `${session.name}. ${say.online}` : say.expired;
  for (const item of session ? await queue.items() : []) {
    if (item.state === 'waiting' && !(await sendOne(item))) break;
  }
  await show();
}

/** Whether to go on with the next. What was refused is kept and shown, to be mended. */
async function sendOne(item) {
  try {
    const answer = await post('/api/counter/complaints', item.filing);
    if (answer.status === 201) {
      const { receipts } = await answer.json();
      const { phone, email } = item.filing.contact;
      const sent = { state: 'sent', receipts, sentAt: Date.now(), comesBack: !phone && !email };
      await queue.put({ ...item, ...sent, filing: { filingId: item.id } });
      return true;
    }
    if (answer.status === 400 || answer.status === 422) {
      const problem = await answer.json();
      const why = problem.errors?.map(({ message }) => message).join(' ') ?? problem.detail ?? problem.title;
      await queue.put({ ...item, state: 'refused', why });
      return true;
    }
    return false;
  } catch {
    return false;
  }
}

function filingOf(id) {
  const fields = new FormData(form);
  const text = (name) => (fields.get(name) ?? '').trim() || null;
  const contact = { name: text('nama'), phone: text('telepon'), email: text('surel') };
  return {
    filingId: id,
    text: text('isi') ?? '',
    place: text('lokasi'),
    occurredOn: text('tanggal'),
    institutions: [...new Set(fields.getAll('instansi').filter(Boolean))],
    anonymous: fields.has('anonim'),
    confidential: fields.has('rahasia'),
    contact,
    writtenAt: new Date().toISOString(),
  };
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const id = crypto.randomUUID();
  const filing = filingOf(id);
  if (filing.text === '') {
    find('isi').focus();
    return;
  }
  await queue.put({ id, state: 'waiting', writtenAt: Date.now(), filing });
  clear();
  find('isi').focus();
  await show();
  await send();
});

function clear() {
  form.reset();
  for (const more of [...find('tujuan').children].slice(1)) more.remove();
}

find('tambah-instansi').addEventListener('click', () => addInstitution()?.focus());

/** One more choice of an institution; none when there are five. */
function addInstitution() {
  const rows = find('tujuan').children;
  if (rows.length >= 5) return null;
  const row = rows[0].cloneNode(true);
  const id = `instansi-${rows.length + 1}`;
  row.querySelector('label').htmlFor = id;
  Object.assign(row.querySelector('select'), { id, value: '' });
  find('tujuan').append(row);
  return row.querySelector('select');
}

find('cari').addEventListener('submit', async (event) => {
  event.preventDefault();
  session ||= await signedIn();
  if (!session) return void send();
  const answer = await post('/api/counter/lookups', {
    by: find('cari-dengan').value,
    replyKey: find('cari-kunci').value || null,
    reason: find('cari-alasan').value,
  });
  const told = await answer.json();
  find('cari-hasil').textContent = answer.ok
    ? say.found
    : (told.errors?.map(({ message }) => message).join(' ') ?? told.detail ?? told.title);
  if (!answer.ok) return;
  find('nama').value = told.name ?? '';
  find('telepon').value = told.phone ?? '';
  find('surel').value = told.email ?? '';
});

let shown = '';

/** Only what has changed is drawn anew: a button that has the focus, or is just being pressed, stays where it is. */
async function show() {
  const items = await queue.items();
  const now = JSON.stringify(items);
  if (now === shown) return;
  shown = now;
  find('antrean').replaceChildren(...items.toReversed().map(rowOf));
}

function rowOf(item) {
  const row = document.createElement('li');
  row.dataset.state = item.state;
  const time = new Date(item.writtenAt).toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' });
  row.append(line(`${time} · ${numberOf(item)} · ${say[item.state]}`, 'what'));
  if (item.why) row.append(line(item.why, 'error'));
  if (item.state === 'waiting') row.append(papersOf(item, time));
  if (item.state === 'refused') row.append(mending(item));
  for (const receipt of item.receipts ?? []) row.append(...receiptOf(receipt));
  return row;
}

/** The counter's own number of a visit, on paper and in the queue, before there is a code. */
const numberOf = ({ id }) => `L-${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();

/** Something for the citizen to take home while there is no network: made and printed by this page alone. */
function papersOf(item, time) {
  const buttons = find('cetak-sementara').content.cloneNode(true);
  for (const button of buttons.querySelectorAll('button')) {
    button.addEventListener('click', () => printPaper(item, time, button.value));
  }
  return buttons;
}

function printPaper(item, time, shape) {
  const paper = find('sementara').content.cloneNode(true).firstElementChild;
  const { institutions, contact } = item.filing;
  const names = (institutions.length === 0 ? [''] : institutions).map(nameOf);
  const day = new Date(item.writtenAt).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  const values = { nomor: numberOf(item), waktu: `${day}, ${time}`, instansi: names.join(', ') };
  for (const [name, value] of Object.entries(values)) paper.querySelector(`[data-isi=${name}]`).textContent = value;
  paper.querySelector(contact.phone || contact.email ? '[data-tanpa-kontak]' : '[data-dengan-kontak]').remove();
  paper.classList.add(`slip-${shape}`);
  document.querySelector('.paper')?.remove();
  find('loket').append(paper);
  window.print();
}

const nameOf = (code) => [...find('instansi').options].find(({ value }) => value === code)?.textContent ?? code;

function line(text, look) {
  const paragraph = document.createElement('p');
  Object.assign(paragraph, { textContent: text, className: look });
  return paragraph;
}

function receiptOf({ code, replyKey, institution }) {
  const print = find('cetak').content.cloneNode(true);
  const printForm = print.querySelector('form');
  printForm.action = `/tanda-terima/${code}/cetak`;
  printForm.elements.kunci.value = replyKey;
  const where = institution === null ? '' : ` · ${institution}`;
  return [line(`${say.code} ${code}${where} · ${say.key} ${replyKey}`, 'code-line'), print];
}

/** What was refused goes back into the form, to be sent under a new id: under the old one nothing was filed. */
function mending({ id, filing }) {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'button second', textContent: say.mend });
  button.addEventListener('click', async () => {
    clear();
    const { contact } = filing;
    const values = {
      isi: filing.text,
      lokasi: filing.place,
      tanggal: filing.occurredOn,
      instansi: filing.institutions[0],
    };
    Object.assign(values, { nama: contact.name, telepon: contact.phone, surel: contact.email });
    for (const [name, value] of Object.entries(values)) find(name).value = value ?? '';
    for (const code of filing.institutions.slice(1)) addInstitution().value = code;
    find('anonim').checked = filing.anonymous;
    find('rahasia').checked = filing.confidential;
    await queue.remove(id);
    await show();
    find('isi').focus();
  });
  return button;
}

window.addEventListener('afterprint', () => document.querySelector('.paper')?.remove());
window.addEventListener('online', send);
window.addEventListener('offline', send);
setInterval(send, 15_000);
await navigator.serviceWorker?.register(`/loket/pekerja.js?style=${encodeURIComponent(say.style)}`, {
  scope: '/loket',
});
await show();
await send();
