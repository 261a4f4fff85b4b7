/** How people write common words in a hurry. Read a row as: the word on the left, then the ways it is written. */
const rows = `
yang: yg yng yang2
tidak: tdk gak ga gk nggak ngga enggak engga kagak kaga gx g ndak ora mboten tak tida
sudah: udah udh sdh dah sudh wis wes uwis geus
belum: blm blom belom durung acan
dengan: dgn dg dngn
untuk: utk untk buat bwt tuk
dari: dr dri
pada: pd
dalam: dlm
karena: krn karna krna krena gara2 soale
saja: aja aj doang
juga: jg jga
bisa: bs bsa iso tiasa
saya: sy sya aku gw gue gua ane kulo kula abdi
kami: kmi
kalau: kalo klo kl klu kalu
lagi: lg lgi
jadi: jd jdi dadi
banyak: bnyk bnyak byk
tolong: tlg tlong mohon mhn mohin nyuwun punten
terima kasih: makasih terimakasih trims tks thx thanks trimakasih matur suwun nuhun hatur
bagaimana: gimana gmn bgmn gmana kepiye piye kumaha
kenapa: knp knapa ngapa mengapa
sama: sm sma
seperti: kayak kyk kaya kek sprti spt spti
sampai: smp sampe nyampe ampe smpe
hari: hr hri dinten dino
bulan: bln sasi
tahun: thn th taun
jam: pkl pukul
orang: org orng wong jalma
tempat: tmpt tmpat
jalan: jln jl dalan jalanan
lampu: lmpu
rumah: rmh
sekolah: sklh sekolahan skolah
telepon: telp tlp tlpn telpon telfon
nomor: no nmr nomer
masuk: msk masuk2
keluar: klr kluar
bayar: byr mbayar
uang: duit duwit artos
aplikasi: apk apl app apps aplikasinya
kereta: krt kreta
listrik: lstrik listrk listri
pakai: pake pk pke
cepat: cpt cepet
pelayanan: playanan pelayan2
petugas: ptgs
masyarakat: masy masyrakat
pemerintah: pemrintah pemrintahan
kabupaten: kab kabup
kecamatan: kec
desa: ds
lubang: lobang bolong
berlubang: berlobang
izin: ijin
kartu: krtu
daftar: dftar dptr
antre: antri ngantri
antrean: antrian
ditutup: tutupan
`;

export const slang: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [word = '', ways = ''] = row.split(':');
      return ways
        .trim()
        .split(' ')
        .map((way) => [way, word.split(' ')] as const);
    }),
);
