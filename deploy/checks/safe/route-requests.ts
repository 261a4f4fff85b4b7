import { uuidV7 } from '#libs/domain';

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
  'POST /api/casework/check-policies': {
    ...{ automaticPercent: 10, confirmedPercent: 2, effectiveFrom: '2027-01-01', source: 'Keputusan uji' },
  },
  'POST /api/supervisor/letters': { request: uuidV7(), institutions: ['pln'] },
  'POST /api/supervisor/letter-templates': { ...letterWords, effectiveFrom: '2026-12-01' },
  'POST /api/supervisor/letter-templates/preview': letterWords,
  'POST /api/notifier/templates/trial': noticeTemplate,
  'POST /api/notifier/templates': noticeTemplate,
  'POST /api/notifier/prices': { door: 'sms', amount: 350, validFrom: '2026-12-01', source: 'Kontrak uji' },
  'POST /api/notifier/cases/:id/previews': { kind: 'answered', text: 'Sudah diperbaiki.' },
  'POST /api/notifier/devices': {
    endpoint: 'https://push.example/1',
    keys: { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) },
  },
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
  'POST /api/router/rules/:id/undo': { version: 1 },
  'POST /api/router/triage/:complaintId/assign': { institution: 'pln', reason },
  'POST /api/router/triage/:complaintId/ask': { question: 'Di mana kejadiannya?' },
  'POST /api/router/triage/:complaintId/set-aside': { how: 'archived', reason },
  'POST /api/counter/complaints': { filingId: uuidV7(), text: 'Lampu jalan mati di depan pasar.' },
  'PUT /api/intake-web/embeddings/:institution': { origins: ['https://pln.example'] },
  'POST /api/counter/lookups': { by: '081234567890', reason },
  'PUT /api/desk/officers/:id/post': { post: 'head' },
  'POST /api/desk/absences': { staff: uuidV7(), firstDay: '2026-12-01', lastDay: '2026-12-05' },
  'POST /api/complaints/:code/erasure': { reason },
  'POST /api/complaints/:code/erasure/refusal': { reason },
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
  'PUT /api/directory/calendars/days/:date': { dayOff: null, source: 'Uji' },
  'POST /api/directory/calendars/:year/import': { text: '2027-01-01 Tahun Baru', source: 'Uji', trial: true },
};

const queries: Readonly<Record<string, string>> = {
  'DELETE /api/casework/cases/:id/draft': '?action=note',
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
