/**
 * Matters of two institutions. Read a row as: where both a `lead` and one of `beside` are spoken of, the first answers the citizen
 * and the other has a case of its own.
 */
export interface SharedMatter {
  readonly lead: readonly string[];
  readonly beside: readonly string[];
  /** One of these must stand in the text. */
  readonly words: readonly string[];
}

const banks = ['bri', 'mandiri', 'bni', 'btn', 'bsi'];
const aid = ['pkh', 'bpnt', 'bansos', 'bantuan sosial', 'blt', 'sembako', 'kks', 'bantuan tunai', 'bst'];

export const sharedMatters: readonly SharedMatter[] = [
  { lead: ['kemensos', 'pemda-dinsos'], beside: ['pos', ...banks], words: aid },
  {
    lead: ['bapanas'],
    beside: ['bulog', 'pos'],
    words: ['beras 10 kg', 'beras 10kg', 'bantuan beras', 'bantuan pangan'],
  },
  { lead: ['bulog'], beside: ['pos'], words: ['beras 10 kg', 'beras 10kg', 'bantuan beras', 'bantuan pangan'] },
  { lead: ['patra-niaga'], beside: ['pemda-disperindag'], words: ['lpg', 'elpiji', 'gas melon', 'gas 3 kg', 'het'] },
  { lead: ['pupuk-indonesia'], beside: ['kementan', 'pemda-dinpertan'], words: ['pupuk'] },
  { lead: banks, beside: ['ojk', 'bi'], words: ['saldo', 'rekening', 'tabungan', 'kredit', 'transfer'] },
  { lead: ['jasa-marga', 'hutama-karya', 'waskita-toll-road', 'jtt'], beside: ['bpjt'], words: ['tol'] },
  { lead: ['pemda-dishub', 'pemda-perkim'], beside: ['pln'], words: ['lampu jalan', 'pju', 'penerangan jalan'] },
  { lead: ['pemda-rsud', 'pemda-dinkes'], beside: ['bpjs-kesehatan'], words: ['bpjs', 'jkn', 'rujukan', 'kis'] },
  { lead: ['telkom', 'telkomsel'], beside: ['pln', 'pemda-dpupr'], words: ['tiang', 'kabel', 'galian'] },
  { lead: ['pln'], beside: ['telkom'], words: ['tiang', 'kabel'] },
  { lead: ['samsat'], beside: ['jasa-raharja', 'pemda-bapenda'], words: ['pajak kendaraan', 'stnk', 'swdkllj'] },
  { lead: ['kai'], beside: ['pemda-dpupr', 'pemda-dishub', 'kemenhub'], words: ['perlintasan', 'palang pintu'] },
];
