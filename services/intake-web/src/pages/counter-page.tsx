import type { LocalDate } from '#libs/domain';
import { stylesheetUrl } from './stylesheet.js';
import { Checkbox } from './parts/choices.js';
import { InputField, SelectField, TextField, type OptionGroup } from './parts/field.js';
import { Layout, type PageFrame } from './parts/layout.js';
import type { Words } from './words/words.js';

interface CounterPageProps extends PageFrame {
  readonly institutions: readonly OptionGroup[];
  readonly today: LocalDate;
}

/** What the script says, so that the words of a language are in one place. */
const said = ['online', 'offline', 'waiting', 'sent', 'refused', 'expired', 'found', 'code', 'key', 'mend'] as const;

export function CounterPage({ institutions, today, ...frame }: CounterPageProps): JSX.Element {
  const { counter } = frame.words;
  const data = Object.fromEntries(said.map((name) => [`data-${name}`, counter.says[name]]));
  return (
    <Layout {...frame} title={counter.title} manifest="/loket/loket.webmanifest">
      <script type="module" src="/loket/loket.js"></script>
      <div id="loket" data-style={stylesheetUrl} {...data}>
        <h1 safe>{counter.title}</h1>
        <p id="keadaan" class="inset" role="status" safe>
          {counter.needsScript}
        </p>
        <p id="masuk" class="panel alarm" hidden>
          <span safe>{counter.signInText}</span>{' '}
          <a href="/api/desk/sign-in?to=/loket" safe>
            {counter.signIn}
          </a>
        </p>
        <LookUp words={frame.words} />
        <CounterForm words={frame.words} institutions={institutions} today={today} />
        <section aria-labelledby="antrean-judul">
          <h2 id="antrean-judul" safe>
            {counter.queueTitle}
          </h2>
          <p class="quiet" safe>
            {counter.queueText}
          </p>
          <ol id="antrean" class="listed" aria-live="polite"></ol>
        </section>
        <Printing words={frame.words} />
        <Paper words={frame.words} />
      </div>
    </Layout>
  );
}

function LookUp({ words: { counter, site } }: { words: Words }): JSX.Element {
  return (
    <details>
      <summary safe>{counter.lookUpTitle}</summary>
      <p safe>{counter.lookUpText}</p>
      <form id="cari">
        <InputField id="cari-dengan" label={counter.lookUpBy} value="" autocomplete="off" look="half" />
        <InputField
          id="cari-kunci"
          label={counter.lookUpKey}
          hint={counter.lookUpKeyHint}
          optional={site.optional}
          value=""
          autocomplete="off"
          look="half"
        />
        <InputField id="cari-alasan" label={counter.lookUpReason} hint={counter.lookUpReasonHint} value="" />
        <button class="button second" type="submit" safe>
          {counter.lookUp}
        </button>
        <p id="cari-hasil" role="status"></p>
      </form>
    </details>
  );
}

function CounterForm({
  words: { counter, form, site },
  institutions,
  today,
}: Pick<CounterPageProps, 'institutions' | 'today'> & { words: Words }): JSX.Element {
  const optional = site.optional;
  return (
    <form id="formulir" class="panel">
      <h2 safe>{counter.formTitle}</h2>
      <TextField id="isi" label={form.textLabel} hint={counter.textHint} value="" />
      <InputField id="lokasi" label={form.placeLabel} hint={form.placeHint} optional={optional} value="" />
      <InputField
        id="tanggal"
        type="date"
        look="date"
        max={today}
        label={form.dateLabel}
        optional={optional}
        value=""
      />
      <div id="tujuan">
        <SelectField
          id="instansi"
          label={counter.institutionLabel}
          none={form.institutionUnknown}
          groups={institutions}
          value=""
        />
      </div>
      <p>
        <button id="tambah-instansi" class="button second" type="button" safe>
          {counter.another}
        </button>
      </p>
      <InputField id="nama" label={form.nameLabel} optional={optional} value="" autocomplete="off" look="half" />
      <InputField
        id="telepon"
        type="tel"
        label={form.phoneLabel}
        optional={optional}
        value=""
        autocomplete="off"
        look="half"
      />
      <InputField
        id="surel"
        type="email"
        label={form.emailLabel}
        optional={optional}
        value=""
        autocomplete="off"
        look="half"
      />
      <Checkbox id="anonim" label={form.anonymousLabel} checked={false} />
      <Checkbox id="rahasia" label={form.confidentialLabel} checked={false} />
      <button class="button" type="submit" safe>
        {counter.send}
      </button>
    </form>
  );
}

/** How a receipt of the queue is printed: the script fills in whose. */
function Printing({ words: { receipt } }: { words: Words }): JSX.Element {
  return (
    <template id="cetak">
      <form class="row" method="post" target="_blank">
        <input type="hidden" name="kunci" value="" />
        {(['80', '58', 'a6'] as const).map((shape) => (
          <button class="button second" type="submit" name="bentuk" value={shape} safe>
            {receipt.shapes[shape]}
          </button>
        ))}
      </form>
    </template>
  );
}

/** What a citizen takes home while the counter has no network; the script fills it in and prints it without the server. */
function Paper({ words: { counter, receipt, site } }: { words: Words }): JSX.Element {
  const { paper } = counter;
  return (
    <>
      <template id="cetak-sementara">
        <p class="quiet" safe>
          {paper.offer}
        </p>
        <p class="row">
          {(['80', '58', 'a6'] as const).map((shape) => (
            <button class="button second" type="button" value={shape} safe>
              {shape === 'a6' ? paper.a6 : receipt.shapes[shape]}
            </button>
          ))}
        </p>
      </template>
      <template id="sementara">
        <section class="slip paper">
          <p>
            <strong safe>{site.name}</strong>
          </p>
          <h1 safe>{paper.title}</h1>
          <p class="code" data-isi="nomor"></p>
          <p data-isi="waktu"></p>
          <p>
            <span safe>{paper.to}</span>
            <br />
            <strong data-isi="instansi"></strong>
          </p>
          <p safe>{paper.kept}</p>
          <p data-dengan-kontak="" safe>
            {paper.codeFollows}
          </p>
          <p data-tanpa-kontak="" safe>
            {paper.comeForCode}
          </p>
          <p safe>{paper.next}</p>
        </section>
      </template>
    </>
  );
}
