// Sends files ahead of their form, and goes on where a lost connection left off (tus 1.0). Without a script they go with the form.
const input = document.getElementById('lampiran');
const list = document.getElementById('berkas');
const said = document.getElementById('berkas-kabar');
const { form } = input;
const words = list.dataset;
const address = words.address;
const protocol = { 'tus-resumable': '1.0.0' };
const pieceBytes = 256 * 1024;
const underWay = new Set();
let waitingButton = null;

input.addEventListener('change', () => {
  for (const file of input.files) {
    const isMany = list.querySelectorAll('input:checked').length >= Number(words.most);
    if (isMany) say(words.fileTooMany);
    else if (file.size > Number(words.largest)) say(`${file.name}: ${words.fileTooLarge}`);
    else send(file, addRow(file));
  }
  input.value = '';
});

// Whoever sends the form while files are under way waits for them, or takes their tick away.
form.addEventListener('submit', (event) => {
  if (underWay.size === 0) return;
  event.preventDefault();
  waitingButton = event.submitter;
  say(words.waiting);
});

function addRow(file) {
  const [row, box, text, name, state] = ['label', 'input', 'span', 'b', 'span'].map((tag) =>
    document.createElement(tag),
  );
  row.className = 'choice';
  Object.assign(box, { type: 'checkbox', value: 'ya', checked: true });
  name.textContent = `${file.name} (${sizeOf(file)})`;
  state.className = 'hint';
  text.append(name, state);
  row.append(box, text);
  list.append(row);
  list.hidden = false;
  const one = { row, box, state, isWanted: () => box.checked };
  underWay.add(one);
  return one;
}

async function send(file, one) {
  let upload = null;
  for (let tries = 0; one.isWanted(); tries += 1) {
    try {
      upload ??= await begin(file);
      let at = tries === 0 ? 0 : await offsetOf(upload);
      // Even when nothing is left to send: it is the answer that says whether the file is taken.
      do {
        one.state.textContent = `${words.sending} ${Math.floor((100 * at) / file.size)} %`;
        at = await sendPiece(upload, file, at);
        tries = 0;
      } while (at < file.size && one.isWanted());
      if (one.isWanted()) return finish(one, upload);
    } catch (fault) {
      if (fault.refused) return drop(one, `${file.name}: ${words[fault.refused] ?? words.failed}`);
      if (fault.isGone) upload = null;
      one.state.textContent = words.lost;
      await pause(tries);
    }
  }
  drop(one, '');
}

async function begin(file) {
  const told = { filename: file.name, kiriman: form.elements.kiriman?.value };
  const metadata = Object.entries(told)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name} ${base64(value)}`);
  const headers = { 'upload-length': String(file.size), 'upload-metadata': metadata.join(',') };
  return (await ask('POST', address, headers)).headers.get('location');
}

const offsetOf = async (upload) => Number((await ask('HEAD', upload)).headers.get('upload-offset'));

async function sendPiece(upload, file, at) {
  const headers = { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' };
  const answer = await ask('PATCH', upload, headers, file.slice(at, at + pieceBytes));
  return Number(answer.headers.get('upload-offset'));
}

const refusals = {
  'attachment.too-large': 'fileTooLarge',
  'attachment.unsupported': 'fileKind',
  'attachment.too-many': 'fileTooMany',
  'attachment.infected': 'fileInfected',
};

async function ask(method, url, headers, body) {
  const signal = AbortSignal.timeout(60_000);
  const answer = await fetch(url, { method, headers: { ...protocol, ...headers }, body, signal });
  if (answer.ok) return answer;
  if (url !== address && (answer.status === 404 || answer.status === 410)) throw { isGone: true };
  // Another place, or a fault of ours: asked again. Any other answer stays the same however often it is asked.
  if (answer.status === 409 || answer.status >= 500) throw {};
  const { type = '' } = await answer.json().catch(() => ({}));
  throw { refused: refusals[type.split(':').pop()] ?? 'failed' };
}

function finish(one, upload) {
  one.box.name = `berkas-${upload.split('/').pop()}`;
  one.state.textContent = '';
  end(one);
}

function drop(one, why) {
  one.row.remove();
  list.hidden = list.querySelector('label') === null;
  if (why) say(why);
  end(one);
}

function end(one) {
  underWay.delete(one);
  if (underWay.size > 0 || waitingButton === null) return;
  const button = waitingButton;
  waitingButton = null;
  // A browser opens a window only for somebody who presses.
  if (form.target === '_blank') say(words.ready);
  else form.requestSubmit(button);
}

function pause(tries) {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(30_000, 1_000 * 2 ** tries));
    addEventListener('online', resolve, { once: true });
  });
}

function say(text) {
  said.textContent = text;
}

const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const sizeOf = ({ size }) =>
  size < 1024 ** 2 ? `${Math.ceil(size / 1024)} KB` : `${(size / 1024 ** 2).toFixed(1)} MB`;
