import type { Language } from '#libs/contracts';
import { inPlainCharacters } from '#libs/domain';
import { statusWords } from '../tracking/sentences.js';
import { nameOf } from '../tracking/public-view.js';
import { shortDate } from './short-date.js';

import type { FileFault, Reply } from './reply.js';
import type { Holder } from '../tracking/story.js';

type Words = (reply: Reply) => string;

// What is left of 160 characters by the longest status sentence around it.
const longestHolder = 40;

const holderName = (holder: Holder, language: Language) => {
  const name = inPlainCharacters(nameOf(holder, language)).replace(/[^ -Z_a-z]/g, '');
  return name.length > longestHolder ? `${name.slice(0, longestHolder - 3).trimEnd()}...` : name;
};

const faults: Record<Language, Record<FileFault, string>> = {
  id: {
    expired: 'berkas sudah tidak tersedia. Mohon kirim sekali lagi.',
    unfit: 'kami menerima foto (JPEG, PNG, WebP, GIF) dan PDF.',
    infected: 'berkas itu mengandung virus. Laporan Anda tetap diproses.',
    'too-large': 'paling besar 10 MB dan 50 juta piksel.',
    'too-many': 'satu laporan memuat paling banyak 20 berkas.',
    over: 'laporannya sudah selesai. Kirim lagi dengan awalan LAPOR.',
  },
  en: {
    expired: 'it is no longer available. Please send it once more.',
    unfit: 'we take pictures (JPEG, PNG, WebP, GIF) and PDF.',
    infected: 'it carries a virus. Your complaint is worked on all the same.',
    'too-large': 'up to 10 MB and 50 million pixels.',
    'too-many': 'a complaint holds up to 20 files.',
    over: 'the complaint has ended. Send it again, beginning with REPORT.',
  },
};

const id: Words = (reply) => {
  switch (reply.say) {
    case 'ask-place':
      return 'Laporan dicatat. Di mana lokasinya? Balas: Desa/Kel, Kecamatan, Kab/Kota. Contoh: Sukamaju, Cilodong, Depok. Balas LEWATI bila tidak tahu.';
    case 'ask-story':
      return 'Lokasi dicatat. Apa yang terjadi di sana? Balas dengan ceritanya.';
    case 'ask-words':
      return 'Foto dicatat. Apa yang terjadi, dan di mana? Balas dengan ceritanya.';
    case 'file-left-out':
      return `Berkas Anda tidak dapat dilampirkan: ${faults.id[reply.why]}`;
    case 'added':
      return `Ditambahkan ke laporan ${reply.code}. Laporan lain? Awali dengan LAPOR.`;
    case 'merged':
      return `Laporan Anda hari ini sudah banyak: pesan ini tetap kami catat, digabung ke ${reply.code}.`;
    case 'skipped':
      return `Baik, laporan ${reply.code} diproses tanpa lokasi. Cek: balas STATUS ${reply.code}`;
    case 'rated':
      return `Terima kasih atas penilaian Anda untuk laporan ${reply.code}.`;
    case 'rated-low':
      return `Penilaian Anda untuk ${reply.code} dicatat. Apa yang belum selesai? Balas pesan ini.`;
    case 'withdrawn':
      return `Laporan ${reply.code} dicabut atas permintaan Anda.`;
    case 'status': {
      const due = reply.answerBy ? ` Batas jawab ${shortDate(reply.answerBy, 'id')}.` : '';
      return `Laporan ${reply.code}: ${statusWords.id[reply.status]}. Dipegang ${holderName(reply.holder, 'id')}.${due}`;
    }
    case 'unknown-code':
      return 'Kode itu tidak kami kenal. Periksa lagi, contoh: STATUS 26K7-4QXM-K. Kode ada di SMS tanda terima Anda.';
    case 'no-complaint':
      return 'Belum ada laporan dari nomor ini. Tulis saja keluhan Anda dan kirim ke nomor ini.';
    case 'nothing-to-rate':
      return 'Belum ada jawaban akhir untuk dinilai, atau sudah Anda nilai.';
    case 'nothing-to-withdraw':
      return 'Tidak ada laporan yang dapat dicabut. Untuk laporan lama balas BATAL dan kodenya.';
    case 'language-set':
      return 'Baik, mulai sekarang kami memakai bahasa Indonesia. For English reply BAHASA EN.';
    case 'stopped':
      return 'Baik, kami tidak mengirim kabar lagi. Anda tetap dapat melapor dan cek: balas STATUS kode. Kabar lagi? Balas MULAI.';
    case 'started':
      return 'Baik, kami mengirim kabar laporan Anda lagi. Tidak mau? Balas STOP.';
    case 'unreadable':
      return 'Maaf, kami belum bisa membaca jenis pesan ini. Kirim teks.';
    case 'help':
      return 'Tulis keluhan Anda untuk melapor. STATUS kode: cek. TAMBAH teks: tambah info. PUAS 1-5: nilai jawaban. BATAL: cabut. BAHASA EN: English.';
  }
};

const en: Words = (reply) => {
  switch (reply.say) {
    case 'ask-place':
      return 'Complaint noted. Where is it? Reply: village, district, city. Example: Sukamaju, Cilodong, Depok. Reply SKIP if you do not know.';
    case 'ask-story':
      return 'Place noted. What happened there? Reply with your story.';
    case 'ask-words':
      return 'Picture noted. What happened, and where? Reply with your story.';
    case 'file-left-out':
      return `Your file could not be attached: ${faults.en[reply.why]}`;
    case 'added':
      return `Added to complaint ${reply.code}. Another complaint? Begin with REPORT.`;
    case 'merged':
      return `You have filed a lot today: this message is kept and joined to ${reply.code}.`;
    case 'skipped':
      return `All right, complaint ${reply.code} goes on without a place. Check: reply STATUS ${reply.code}`;
    case 'rated':
      return `Thank you for rating complaint ${reply.code}.`;
    case 'rated-low':
      return `Your rating of ${reply.code} is noted. What is not solved yet? Reply to this message.`;
    case 'withdrawn':
      return `Complaint ${reply.code} is withdrawn as you asked.`;
    case 'status': {
      const due = reply.answerBy ? ` Answer due by ${shortDate(reply.answerBy, 'en')}.` : '';
      return `Complaint ${reply.code}: ${statusWords.en[reply.status]}. Held by ${holderName(reply.holder, 'en')}.${due}`;
    }
    case 'unknown-code':
      return 'We do not know that code. Please check it, example: STATUS 26K7-4QXM-K. It is in the SMS that confirmed your complaint.';
    case 'no-complaint':
      return 'There is no complaint from this number yet. Just write what is wrong and send it here.';
    case 'nothing-to-rate':
      return 'There is no final answer to rate yet, or you have rated it already.';
    case 'nothing-to-withdraw':
      return 'There is no complaint to withdraw. For an older one reply CANCEL and its code.';
    case 'language-set':
      return 'All right, we use English from now on. Untuk bahasa Indonesia balas BAHASA ID.';
    case 'stopped':
      return 'All right, we send no more news. You can still complain, and check: reply STATUS code. News again? Reply START.';
    case 'started':
      return 'All right, we send you news of your complaints again. No more? Reply STOP.';
    case 'unreadable':
      return 'Sorry, we cannot read this kind of message yet. Please send text.';
    case 'help':
      return 'Write what is wrong to complain. STATUS code: check. ADD text: add. RATE 1-5: rate the answer. CANCEL: withdraw. BAHASA ID: Indonesian.';
  }
};

/** A reply in few words, for doors where length costs nothing as well. */
export const shortText = (reply: Reply, language: Language): string => ({ id, en })[language](reply);

/** A reply as one SMS in the GSM alphabet, with who speaks in front: at most 160 characters whatever the values are. */
export const smsText = (reply: Reply, language: Language): string => `SALUR: ${shortText(reply, language)}`;
