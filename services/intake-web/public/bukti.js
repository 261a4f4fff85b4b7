// Computes the proof that a busy network is asked for (ALTCHA, PBKDF2). Without a script, or without a secure context, there is a sum.
const block = document.getElementById('bukti-tanya');
const said = document.getElementById('bukti-kabar');
const { form } = block;
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g), (byte) => Number.parseInt(byte, 16));
const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const plain = (base64) => JSON.parse(atob(base64.replaceAll('-', '+').replaceAll('_', '/')));

async function solve({ parameters: { nonce, salt, cost, keyLength, keyPrefix } }) {
  const start = bytesOf(nonce);
  const password = new Uint8Array(start.length + 4);
  password.set(start);
  const how = { name: 'PBKDF2', salt: bytesOf(salt), iterations: cost, hash: 'SHA-256' };
  for (let counter = 0; ; counter += 1) {
    new DataView(password.buffer).setUint32(start.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = hexOf(new Uint8Array(await crypto.subtle.deriveBits(how, key, keyLength * 8)));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
}

if (globalThis.crypto?.subtle) {
  said.textContent = said.dataset.working;
  const solution = await solve(plain(form.elements.tantangan.value));
  form.elements.bukti.value = btoa(JSON.stringify(solution));
  document.getElementById('jawaban').closest('.field').hidden = true;
  said.textContent = said.dataset.done;
  // What is wrong with the form leads to the sum, which nobody needs any more.
  const link = document.querySelector('a[href="#jawaban"]');
  link.href = '#bukti-kabar';
  link.textContent = said.dataset.done;
}
