import { uuidV7 } from '#libs/domain';

/**
 * Every route for staff. Read a row as: whether an officer of the institution that has the case, one of its subsidiary, one
 * elsewhere, the triage desk, a coordinator above it, an administrator and a counter clerk are let in (`+`), are not told that
 * there is such a thing (`0`, as for an id that nobody has), or are refused (`-`). Nobody who is not signed in gets anywhere.
 */
const table = `
  GET /api/casework/cases                                + + + - + + -
  GET /api/casework/cases/:id                            + 0 0 - + + -
  POST /api/casework/cases/:id/actions                   + 0 0 - + - -
  GET /api/casework/stream                               + + + - + + -
  GET /api/casework/colleagues                           + + + - + - -
  GET /api/casework/cases/:id/similar                    + 0 0 - + + -
  POST /api/casework/cases/:id/identity                  + 0 0 - - - -
  POST /api/casework/cases/:id/parts/:part/ask-again     0 0 0 - 0 - -
  GET /api/casework/cases/:id/draft                      + 0 0 - + - -
  PUT /api/casework/cases/:id/draft                      + 0 0 - + - -
  DELETE /api/casework/cases/:id/draft                   + 0 0 - + - -
  GET /api/casework/templates                            + + + - + - -
  POST /api/casework/templates                           + + + - + - -
  PUT /api/casework/templates/:id                        0 0 0 - 0 - -
  POST /api/casework/templates/:id/approve               0 0 0 - 0 - -
  POST /api/casework/templates/:id/retire                0 0 0 - 0 - -
  GET /api/casework/views                                + + + - + + -
  POST /api/casework/views                               + + + - + + -
  DELETE /api/casework/views/:id                         0 0 0 - 0 0 -
  GET /api/casework/macros                               + + + - + - -
  POST /api/casework/macros                              + + + - + - -
  PUT /api/casework/macros/:id                           0 0 0 - 0 - -
  DELETE /api/casework/macros/:id                        0 0 0 - 0 - -
  POST /api/casework/cases/:id/macro                     0 0 0 - 0 - -
  PUT /api/casework/cases/:id/presence                   + 0 0 - + - -
  DELETE /api/casework/cases/:id/presence                + + + - + - -
  GET /api/casework/exports/cases                        + + + - + + -
  GET /api/casework/cases/:id/dossier                    + 0 0 - + - -
  GET /api/casework/cases/:id/files                      + 0 0 - - - -
  POST /api/casework/cases/:id/files                     + 0 0 - - - -
  DELETE /api/casework/cases/:id/files/:file             + 0 0 - - - -
  GET /api/casework/attachments/:id                      0 0 0 - 0 0 -
  POST /api/complaints/:code/erasure                     - - - - - 0 -
  GET /api/counter/session                               - - - - - + +
  POST /api/counter/complaints                           - - - - - + +
  POST /api/counter/lookups                              - - - - - 0 0
  GET /api/desk/absences                                 + + + - + - -
  POST /api/desk/absences                                + + + - + - -
  DELETE /api/desk/absences/:staff/:day                  0 0 0 - 0 - -
  GET /api/desk/session                                  + + + + + + +
  POST /api/desk/sign-out                                + + + + + + +
  PUT /api/directory/institutions/:code                  - - - - - 0 -
  POST /api/directory/institutions                       - - - - - + -
  POST /api/directory/institutions/successions           - - - - - + -
  POST /api/directory/institutions/imports               - - - - - + -
  POST /api/directory/services                           - - - - - + -
  PUT /api/directory/services/:code                      - - - - - 0 -
  PUT /api/directory/policies/:id                        - - - - - + -
  POST /api/directory/calendars/:year/import             - - - - - + -
  PUT /api/directory/hours/:institution                  - - - - - + -
  GET /api/intake-social/attachments/:id                 0 0 0 0 0 0 -
  GET /api/intake-web/attachments/:id                    0 0 0 0 0 0 -
  GET /api/intake-web/embeddings/:institution            - - - - - 0 -
  PUT /api/intake-web/embeddings/:institution            - - - - - 0 -
  GET /api/notifier/preferences                          + + + + + + -
  PUT /api/notifier/preferences                          + + + + + + -
  GET /api/notifier/templates                            - - - - - + -
  POST /api/notifier/templates/trial                     - - - - - + -
  POST /api/notifier/templates                           - - - - - + -
  POST /api/notifier/templates/:id/approve               - - - - - 0 -
  POST /api/notifier/templates/:id/retire                - - - - - 0 -
  GET /api/notifier/prices                               - - - - + + -
  POST /api/notifier/prices                              - - - - - + -
  GET /api/notifier/costs                                - - - - + + -
  GET /api/notifier/costs/export                         - - - - + + -
  GET /api/notifier/webhooks                             - - - - + + -
  POST /api/notifier/webhooks                            - - - - + + -
  PUT /api/notifier/webhooks/:id                         - - - - 0 0 -
  POST /api/notifier/webhooks/:id/secret                 - - - - 0 0 -
  POST /api/notifier/webhooks/:id/ping                   - - - - 0 0 -
  GET /api/notifier/webhooks/:id/deliveries              - - - - 0 0 -
  POST /api/notifier/webhooks/:id/deliveries/replay      - - - - 0 0 -
  POST /api/notifier/webhooks/:id/deliveries/:delivery/replay  - - - - 0 0 -
  GET /api/router/triage                                 - - - + + + -
  GET /api/router/triage/counts                          - - - + + + -
  GET /api/router/stream                                 - - - + + + -
  POST /api/router/triage/:complaintId/assign            - - - 0 0 0 -
  POST /api/router/triage/:complaintId/ask               - - - 0 0 0 -
  POST /api/router/triage/:complaintId/set-aside         - - - 0 0 0 -
  GET /api/router/decisions/:complaintId                 0 0 0 0 0 0 -
  GET /api/router/decisions/:complaintId/:attempt/rerun  0 0 0 0 0 0 -
  GET /api/router/learning                               - - - - - + -
  POST /api/router/learning/train                        - - - - - + -
  POST /api/router/learning/models/:version/serve        - - - - - 0 -
  GET /api/router/thresholds                             - - - - - + -
  POST /api/router/thresholds                            - - - - - + -
  POST /api/router/thresholds/:id/undo                   - - - - - + -
  GET /api/router/emergency-numbers                      - - - - - + -
  POST /api/router/emergency-numbers                     - - - - - + -
  POST /api/router/emergency-numbers/:id/end             - - - - - 0 -
  POST /api/router/emergency-numbers/:id/restore         - - - - - 0 -
  GET /api/router/rules                                  - - - - - + -
  POST /api/router/rules                                 - - - - - + -
  POST /api/router/rules/:id                             - - - - - 0 -
  POST /api/router/rules/:id/simulate                    - - - - - 0 -
  POST /api/router/rules/:id/approve                     - - - - - 0 -
  POST /api/router/rules/:id/undo                        - - - - - 0 -
  GET /api/router/jobs/:id                               - - - - - 0 -
  GET /api/router/triage/:complaintId/similar            - - - 0 0 0 -
  POST /api/router/bulk-decisions                        - - - 0 0 0 -
  GET /api/router/bulk-decisions/:id                     - - - 0 0 0 -
  POST /api/router/bulk-decisions/:id/undo               - - - 0 0 0 -
  GET /api/supervisor/cases/:id/clocks                   + 0 0 - + + -
  GET /api/supervisor/recalculations                     - - - - - + -
  GET /api/supervisor/overdue                            + + + - + + -
  GET /api/supervisor/overdue/:institution               0 0 0 - 0 0 -
  GET /api/supervisor/monitor/overview                   + + + - + + -
  GET /api/supervisor/monitor/weeks                      + + + - + + -
  GET /api/supervisor/monitor/forecast                   + + + - + + -
  GET /api/supervisor/monitor/bounces                    + + + - + + -
  GET /api/supervisor/monitor/durations                  + + + - + + -
  GET /api/supervisor/monitor/classes                    + + + - + + -
  GET /api/supervisor/monitor/provinces                  + + + - + + -
  GET /api/supervisor/monitor/cases                      + + + - + + -
  GET /api/supervisor/monitor/cases/export               + + + - + + -
  GET /api/supervisor/escalations                        + + + - + + -
  GET /api/supervisor/letters                            + + + - + + -
  POST /api/supervisor/letters                           - - - - + + -
  GET /api/supervisor/letters/:id/document               0 0 0 - 0 0 -
  GET /api/supervisor/letter-templates                   - - - - + + -
  POST /api/supervisor/letter-templates                  - - - - + + -
  POST /api/supervisor/letter-templates/preview          - - - - + + -
  GET /api/supervisor/digests                            - - - - + + -
  GET /api/supervisor/digests/:institution/:day/document  - - - - 0 0 -`;

export const staffRoutes: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/))
    .map(([name = '', marks = '']) => [name, marks.split(' ')]),
);

/** Every route without a sign-in: citizens' pages and API, doors with secrets of their own, what is public anyway. */
export const openRoutes: ReadonlySet<string> = new Set(
  `
  GET /
  GET /api/casework/anchors
  GET /api/casework/answers/:code/files/:id
  GET /api/casework/history/:code
  POST /api/complaints
  GET /api/complaints/:code
  POST /api/complaints/:code/additions
  POST /api/complaints/:code/rating
  POST /api/complaints/:code/withdrawal
  GET /api/desk/callback
  GET /api/desk/sign-in
  GET /api/directory/calendars/:year
  GET /api/directory/hours
  GET /api/directory/institutions
  GET /api/directory/institutions/:code
  GET /api/directory/institutions/:code/history
  GET /api/directory/institutions/export.csv
  GET /api/directory/institutions/tree
  GET /api/directory/places
  GET /api/directory/places/resolved
  GET /api/directory/policies
  GET /api/directory/services
  GET /api/directory/services/:code
  GET /api/directory/services/:code/history
  GET /api/directory/topics
  POST /api/router/suggestions
  GET /bahasa
  GET /desk
  GET /desk/*
  POST /doors/instagram
  GET /doors/instagram
  GET /doors/jasmin
  POST /doors/jasmin
  GET /doors/jasmin/report
  POST /doors/jasmin/report
  GET /doors/kannel
  GET /doors/kannel/report
  POST /doors/messenger
  GET /doors/messenger
  POST /doors/telegram
  POST /doors/twilio
  POST /doors/twilio/status
  GET /doors/whatsapp
  POST /doors/whatsapp
  GET /doors/x
  POST /doors/x
  GET /gaya/*.css
  GET /gaya/*.js
  GET /health/live
  GET /health/ready
  GET /lacak
  GET /lacak/:code
  POST /lacak/:code/:form
  POST /lacak/:code/berhenti-ikuti
  POST /lacak/:code/ikuti
  POST /lacak/:code/kode
  POST /lacak/:code/kunci
  GET /lacak/:code/lampiran/:id
  POST /lacak/:code/lupakan
  POST /lacak/:code/masuk
  GET /lacak/:code/tautan
  GET /lacak/:code/tautan/:token
  POST /lacak/:code/tautan/:token
  POST /lapor
  GET /lapor
  GET /lapor/bertahap
  GET /lapor/bertahap/:langkah
  POST /lapor/bertahap/:langkah
  POST /lapor/bertahap/lampiran
  POST /lapor/bertahap/periksa
  POST /lapor/berkas
  HEAD /lapor/berkas/:id
  PATCH /lapor/berkas/:id
  GET /lencana/:file
  GET /laporan-saya
  GET /loket
  GET /loket/:asset
  GET /metrics
  GET /salur.svg
  GET /sematan/:code
  GET /sematan/:code/pasang
  GET /tanda-terima/:code
  POST /tanda-terima/:code/cetak`
    .trim()
    .split('\n')
    .map((line) => line.trim()),
);

const reason = 'Alasan yang cukup panjang.';
const noticeTemplate = {
  ...{ key: 'forwarded', channel: 'sms', language: 'id', validFrom: '2026-12-01' },
  words: 'SALUR: Laporan {code} kini di {name}.',
};
const webhook = { url: 'https://pengaduan.example/salur', kinds: ['case.opened'] };
const letterWords = { subject: 'Perihal', opening: 'Dengan hormat.', request: 'Mohon ditindaklanjuti.' };
const rule = { name: 'Aturan uji', when: { words: ['padam listrik'] }, owner: 'pln' };

/** What a page of ours would send, so that it is the person, the place or the row that is refused and not the form. */
export const bodies: Readonly<Record<string, unknown>> = {
  'POST /api/casework/cases/:id/actions': { action: 'note', message: 'Catatan' },
  'POST /api/casework/cases/:id/identity': { reason },
  'POST /api/casework/cases/:id/parts/:part/ask-again': { message: 'Mohon dilengkapi' },
  'PUT /api/casework/cases/:id/draft': { action: 'note', text: 'Catatan', final: false },
  'POST /api/casework/views': { name: 'Punya saya', filter: {} },
  'POST /api/casework/macros': { name: 'Catat', steps: [{ do: 'note', message: 'Catatan' }], belongsTo: 'me' },
  'PUT /api/casework/macros/:id': { name: 'Catat', steps: [{ do: 'note', message: 'Catatan' }] },
  'POST /api/casework/cases/:id/macro': { macro: uuidV7() },
  'POST /api/casework/templates': { name: 'Contoh', body: 'Terima kasih.' },
  'PUT /api/casework/templates/:id': { name: 'Contoh', body: 'Terima kasih.' },
  'POST /api/supervisor/letters': { request: uuidV7(), institutions: ['pln'] },
  'POST /api/supervisor/letter-templates': { ...letterWords, effectiveFrom: '2026-12-01' },
  'POST /api/supervisor/letter-templates/preview': letterWords,
  'POST /api/notifier/templates/trial': noticeTemplate,
  'POST /api/notifier/templates': noticeTemplate,
  'POST /api/notifier/prices': { door: 'sms', amount: 350, validFrom: '2026-12-01', source: 'Kontrak uji' },
  'POST /api/notifier/webhooks': { ...webhook, institution: 'pln' },
  'PUT /api/notifier/webhooks/:id': { ...webhook, on: true },
  'POST /api/notifier/webhooks/:id/deliveries/replay': { since: '2026-11-23T00:00:00Z' },
  'POST /api/router/emergency-numbers': { kind: 'fire', name: 'Damkar', number: '113' },
  'POST /api/router/thresholds': { amount: 0.9, effectiveFrom: '2026-12-01T00:00:00Z' },
  'POST /api/router/bulk-decisions': { complaints: [uuidV7()], do: 'ask', question: 'Di mana?' },
  'POST /api/router/rules': rule,
  'POST /api/router/rules/:id': rule,
  'POST /api/router/rules/:id/simulate': { last: 10 },
  'POST /api/router/rules/:id/approve': { activeFrom: '2026-12-01T00:00:00Z' },
  'POST /api/router/triage/:complaintId/assign': { institution: 'pln', reason },
  'POST /api/router/triage/:complaintId/ask': { question: 'Di mana kejadiannya?' },
  'POST /api/router/triage/:complaintId/set-aside': { how: 'archived', reason },
  'POST /api/counter/complaints': { filingId: uuidV7(), text: 'Lampu jalan mati di depan pasar.' },
  'PUT /api/intake-web/embeddings/:institution': { origins: ['https://pln.example'] },
  'POST /api/counter/lookups': { by: '081234567890', reason },
  'POST /api/desk/absences': { staff: uuidV7(), firstDay: '2026-12-01', lastDay: '2026-12-05' },
  'POST /api/complaints/:code/erasure': { reason },
  'PUT /api/directory/institutions/:code': { name: 'PT Uji' },
  'POST /api/directory/institutions': { code: 'uji', name: 'PT Uji', kind: 'bumn', validFrom: '2027-01-01' },
  'POST /api/directory/institutions/successions': { on: '2027-01-01', ended: ['tidak-ada'], successors: ['uji'] },
  'POST /api/directory/services': {
    ...{ code: 'uji', owner: 'uji', name: 'Layanan uji', about: 'Layanan untuk diuji.', validFrom: '2027-01-01' },
  },
  'PUT /api/directory/services/:code': { name: 'Layanan uji' },
  'PUT /api/directory/policies/:id': {
    ...{ kind: 'total', class: null, amount: 60, unit: 'calendar-day', remindBefore: 5, extension: 0, source: 'Uji' },
    ...{ effectiveFrom: '2027-01-01', effectiveTo: null, calendar: 'national', pausedBy: [], ladder: [] },
  },
  'PUT /api/directory/hours/:institution': { week: [], daysOff: [], daysOn: [], source: 'Uji' },
  'POST /api/directory/calendars/:year/import': { text: '2027-01-01 Tahun Baru', source: 'Uji', trial: true },
};

const queries: Readonly<Record<string, string>> = {
  'GET /api/casework/exports/cases': '?format=csv',
  'GET /api/notifier/costs/export': '?format=csv',
  'GET /api/supervisor/monitor/cases': '?figure=open',
  'GET /api/supervisor/monitor/cases/export': '?figure=open&format=csv',
};

/** The route with what it asks for in its path: the case at PLN, and otherwise what there is not. */
export const pathOf = (route: string, caseId: string): string =>
  `${route.slice(route.indexOf('/'))}${queries[route] ?? ''}`
    .replace(/(?<=\/cases\/):id/, caseId)
    .replace(':version', '999')
    .replace(':attempt', '1')
    .replace(':year', '2027')
    .replace(':day', '2026-11-23')
    .replace(/:(code|institution)/, 'tidak-ada')
    .replace(/:\w+/g, () => uuidV7());
