/** What a form says when it cannot be taken as it is. The same sentence stands in the summary and beside the field. */
const id = {
  summary: 'Ada masalah',
  keptNote: 'Yang sudah Anda tulis tidak hilang. Perbaiki bagian berikut, lalu kirim lagi.',
  problems: {
    'class-missing': 'Pilih apa yang ingin Anda sampaikan',
    'text-missing': 'Tulis apa yang terjadi',
    'text-too-long':
      'Isi laporan paling panjang 10.000 huruf. Ringkas, atau kirim sisanya sebagai tambahan setelah ini',
    'title-too-long': 'Judul paling panjang 200 huruf',
    'place-too-long': 'Lokasi paling panjang 500 huruf',
    'name-too-long': 'Nama paling panjang 100 huruf',
    'date-unreadable': 'Tanggal tidak terbaca. Tulis seperti 21/11/2026, atau kosongkan',
    'date-in-future': 'Tanggal kejadian tidak boleh setelah hari ini',
    'date-too-old': 'Periksa lagi tahun kejadian',
    'institution-unknown': 'Pilih instansi dari daftar, atau pilih “Saya tidak tahu”',
    'phone-unreadable': 'Nomor HP tidak terbaca. Tulis seperti 0812 3456 7890, atau kosongkan',
    'email-unreadable': 'Alamat e-mail tidak terbaca. Tulis seperti nama@contoh.id, atau kosongkan',
    'file-too-many': 'Paling banyak 5 berkas',
    'file-too-large': 'Satu berkas paling besar 10 MB',
    'file-kind': 'Ada berkas yang bukan foto atau PDF. Isinya kami periksa, bukan namanya',
    'file-again': 'Pilih lagi berkas Anda',
    'already-sent': 'Formulir ini sudah terkirim dengan isi yang berbeda. Bila ini laporan baru, kirim sekali lagi',
    'not-recorded':
      'Laporan belum tercatat karena gangguan di sistem kami. Tunggu sebentar, lalu kirim lagi: tidak akan tercatat dua kali',
    'not-kept': 'Jawaban ini belum tersimpan karena gangguan di sistem kami. Tunggu sebentar, lalu kirim lagi',
    'code-missing': 'Tulis kode laporan',
    'code-wrong': 'Kode ini tidak lengkap atau salah ketik. Bentuknya seperti 26K7-4QXM-K',
    'once-wrong': 'Kode sekali pakai salah atau sudah tidak berlaku',
    'key-wrong': 'Kunci balasan tidak cocok dengan laporan ini',
    'score-missing': 'Pilih nilai 1 sampai 5',
    'message-missing': 'Tulis pesan Anda, atau pilih berkas',
    'reopen-reason-missing': 'Tulis apa yang belum tuntas',
    'appeal-reason-missing': 'Tulis mengapa Anda berkeberatan',
    'message-too-long': 'Pesan paling panjang 10.000 huruf',
    'comment-too-long': 'Alasan paling panjang 10.000 huruf',
    'withdraw-unconfirmed': 'Centang kotak bila Anda memang ingin mencabut laporan',
    'not-possible-now': 'Hal ini tidak dapat dilakukan lagi pada keadaan laporan sekarang',
  },
};

const en: typeof id = {
  summary: 'There is a problem',
  keptNote: 'Nothing you wrote is lost. Mend the following, then send again.',
  problems: {
    'class-missing': 'Choose what you would like to tell',
    'text-missing': 'Write what happened',
    'text-too-long':
      'The description can have 10,000 characters. Shorten it, or send the rest as an addition afterwards',
    'title-too-long': 'The title can have 200 characters',
    'place-too-long': 'The place can have 500 characters',
    'name-too-long': 'The name can have 100 characters',
    'date-unreadable': 'The date cannot be read. Write it like 21/11/2026, or leave it empty',
    'date-in-future': 'The date must not be after today',
    'date-too-old': 'Check the year again',
    'institution-unknown': 'Choose an institution from the list, or “I do not know”',
    'phone-unreadable': 'The mobile number cannot be read. Write it like 0812 3456 7890, or leave it empty',
    'email-unreadable': 'The e-mail address cannot be read. Write it like name@example.org, or leave it empty',
    'file-too-many': 'Up to 5 files',
    'file-too-large': 'A file can have 10 MB',
    'file-kind': 'A file is neither a photo nor a PDF. We check the content, not the name',
    'file-again': 'Choose your files again',
    'already-sent': 'This form was already sent with another content. If this is a new complaint, send it once more',
    'not-recorded':
      'Your complaint was not recorded because of a fault of ours. Wait a moment and send it again: it will not be recorded twice',
    'not-kept': 'This answer was not kept because of a fault of ours. Wait a moment and send it again',
    'code-missing': 'Write the complaint code',
    'code-wrong': 'This code is incomplete or mistyped. It looks like 26K7-4QXM-K',
    'once-wrong': 'The one-time code is wrong or has run out',
    'key-wrong': 'The reply key does not belong to this complaint',
    'score-missing': 'Choose from 1 to 5',
    'message-missing': 'Write your message, or choose a file',
    'reopen-reason-missing': 'Write what is not settled',
    'appeal-reason-missing': 'Write why you object',
    'message-too-long': 'A message can have 10,000 characters',
    'comment-too-long': 'The reason can have 10,000 characters',
    'withdraw-unconfirmed': 'Tick the box if you really want to withdraw the complaint',
    'not-possible-now': 'This can no longer be done in the present state of the complaint',
  },
};

export const problemWords = { id, en };
/** Why a form cannot be taken as it is. */
export type ProblemCode = keyof typeof id.problems;
