import type { LocalHub } from './local-hub.js';

/** The last thing `npm start` prints: where to go, as whom, and that it is ready. */
export function welcome({ url, playgroundUrl, accounts }: LocalHub): string {
  const width = Math.max(...accounts.map(({ login }) => login.length));
  return `
  Citizens     ${url}/
  Staff        ${url}/desk
  Counter      ${url}/loket
  Phone        ${playgroundUrl}/phone   (SMS, messengers and mail, to try all doors)
  API          ${url}/api/docs

  Demonstration accounts for the desk
${accounts.map(({ login, password, name }) => `    ${login.padEnd(width)}   ${password}   ${name}`).join('\n')}

  Try it
    curl -s ${url}/api/complaints -H 'content-type: application/json' -H "Idempotency-Key: $(date +%s)" \\
      -d '{"text":"Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga"}'

Salur is ready at ${url}`;
}
