const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The form of the development identity provider. It names no account: those are printed by `npm start`. */
export function signInPage(fault?: string): string {
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Masuk · akun peragaan Salur</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { min-height: 100vh; margin: 0; display: grid; place-items: center; background: light-dark(#eef2f6, #10161d); }
  main { width: min(22rem, 92vw); padding: 2rem; border-radius: 1rem; background: light-dark(#fff, #19222c);
         box-shadow: 0 1rem 3rem #0b2a4a1f; }
  h1 { margin: 0; font-size: 1.35rem; }
  p { margin: .5rem 0 1.5rem; color: light-dark(#51606f, #a8b6c4); font-size: .92rem; }
  label { display: block; margin: 1rem 0 .3rem; font-weight: 600; font-size: .92rem; }
  input { width: 100%; box-sizing: border-box; padding: .65rem .8rem; font: inherit; border-radius: .55rem;
          border: 1px solid light-dark(#b9c4cf, #3c4a58); background: light-dark(#fff, #10161d); color: inherit; }
  input:focus-visible, button:focus-visible { outline: 3px solid #2f80ed88; outline-offset: 1px; }
  button { width: 100%; margin-top: 1.6rem; padding: .75rem; font: inherit; font-weight: 650; color: #fff; border: 0;
           border-radius: .55rem; background: #0b5cad; cursor: pointer; }
  [role=alert] { padding: .6rem .8rem; border-radius: .55rem; background: #b3261e1a; color: light-dark(#8c1d18, #ffb4ab); }
</style>
<main>
  <h1>Masuk</h1>
  <p>Penyedia identitas untuk pengembangan. Akun dan kata sandinya dicetak oleh <code>npm start</code> di terminal.</p>
  ${fault ? `<p role="alert">${escaped(fault)}</p>` : ''}
  <form method="post">
    <label for="login">Nama akun</label>
    <input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus>
    <label for="password">Kata sandi</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required>
    <button>Masuk</button>
  </form>
</main>
</html>`;
}
