import { describe, expect, it } from '@jest/globals';
import { seededInstitutions, seededPeriods } from './seed.js';

const words = (text: string) => text.trim().split(/\s+/);
const byCode = new Map(seededInstitutions.map((one) => [one.code, one]));
const missing = (codes: readonly string[], kind?: string) =>
  codes.filter((code) => !byCode.has(code) || (kind !== undefined && byCode.get(code)?.kind !== kind));

const ministries = words(`
  kemenko-polkam kemenko-kumham-imipas kemenko-ekon kemenko-pmk kemenko-infra kemenko-pm kemenko-pangan kemensetneg kemendagri
  kemlu kemhan kemenag kemenhaj kemenkum kemenham kemenimipas kemenkeu kemendikdasmen kemdiktisaintek kemenbud kemenkes kemensos
  kemnaker kp2mi kemenperin kemendag esdm kemenpu kemenpkp kemendes kementrans kemenhub komdigi kementan kemenhut kkp atr-bpn
  bappenas panrb kemendukbangga klh bkpm kemenkop kemen-umkm kemenpar ekraf kemenpppa kemenpora`);

const agencies = words(`
  bp-bumn polri tni kejaksaan mahkamah-agung komisi-yudisial kpk ppatk lpsk komnas-ham ombudsman kpu bawaslu bpjs-kesehatan bpjs-tk
  ojk bi lps bp-tapera bgn bapanas bpom bnn bnpb basarnas bmkg bkn bps big lan lkpp perpusnas bssn bpkp bpk bpip bphmigas skk-migas
  kppu bpkn bpkh baznas ikn bp-batam lpp-tvri lpp-rri komisi-penyiaran bpjph`);

const units = words('djp djbc imigrasi pemasyarakatan bina-marga sda cipta-karya bpjt ditjen-dukcapil samsat');

const officeKinds = words(`
  dishub dpupr dlh dinkes disdik dukcapil dinsos disnaker perkim satpolpp pdam disperindag dpmptsp bapenda dpmd dinpertan rsud bpbd
  damkar kominfo bkpsdm inspektorat kesra porapar perpus provinsi`).map((kind) => `pemda-${kind}`);

const companies = words(`
  pln pertamina mind-id krakatau-steel ptpn-3 perhutani pupuk-indonesia bulog id-food bio-farma len-industri inka bki peruri barata
  boma-bisma-indra dkb dok-surabaya iki bri mandiri bni btn danareksa ifg taspen asabri jiwasraya indonesia-re smf pii smi geo-dipa
  telkom antara pfn hutama-karya waskita wika pp adhi brantas jasa-marga sig perumnas indra-karya virama-karya yodya-karya
  bina-karya indah-karya amarta-karya injourney garuda pos kai pelindo asdp pelni damri airnav jasa-tirta-1 jasa-tirta-2
  djakarta-lloyd vtp`);

/** Companies of the state in 2017 that are no more, or are subsidiaries now. */
const ended = words('pelindo-1 pelindo-2 pelindo-3 pelindo-4 ap-1 ap-2 pertani bgr perinus ppd');
const becameSubsidiaries = words(`
  pegadaian pnm antam timah ptba inalum kimia-farma indofarma semen-baturaja kbn kim kima kiw sier jiep sucofindo surveyor-indonesia
  pindad pal di dahana hin twc itdc sarinah ppi berdikari garam shs perindo nindya balai-pustaka kbi ppa`);

const subsidiaries = words(`
  pln-icon-plus pln-ip pln-np pln-epi pln-batam haleyora patra-niaga pgn kpi phe pge pertamina-power pis pertamina-retail pelita-air
  ihc telkomsel mitratel telkomsat telkom-infra finnet kai-commuter kai-bandara kai-logistik kai-services kai-wisata kai-properti
  kcic pelindo-tp pelindo-mt pelindo-jm pelindo-sl jict tps injourney-airports ias hin twc itdc sarinah citilink gmf jtt jmto jmrb
  waskita-toll-road hk-realtindo hka wika-realty pp-properti adhi-commuter pegadaian pnm bsi bri-life bni-life mandiri-taspen
  jasa-raharja jasindo askrindo jamkrindo ifg-life kimia-farma indofarma antam ptba timah inalum freeport ptpn-1 ptpn-4 sgn
  petrokimia pkt pusri pkc pim rekind shs ppi berdikari garam perindo semen-padang semen-gresik semen-tonasa semen-baturaja pindad
  pal di dahana sucofindo surveyor-indonesia kim kiw kima kbn sier jiep nindya ppa balai-pustaka kbi jembatan-nusantara
  pos-logistik`);

describe('the institutions of the field', () => {
  it.each([
    { what: 'ministries', codes: ministries, kind: 'ministry' },
    { what: 'agencies', codes: agencies, kind: 'agency' },
    { what: 'units', codes: units, kind: 'unit' },
    { what: 'kinds of local office', codes: officeKinds, kind: 'local-office-kind' },
    {
      what: 'companies of Jakarta',
      codes: words('mrt-jakarta lrt-jakarta transjakarta pam-jaya'),
      kind: 'regional-enterprise',
    },
    { what: 'companies of the state', codes: companies, kind: 'bumn' },
    { what: 'companies that have ended', codes: ended, kind: 'bumn' },
    { what: 'subsidiaries', codes: subsidiaries, kind: 'subsidiary' },
  ])('hold all $what', ({ codes, kind }) => {
    expect(missing(codes, kind)).toEqual([]);
  });

  it('count seven coordinating ministries and 105 subsidiaries', () => {
    expect(ministries.filter((code) => code.startsWith('kemenko-'))).toHaveLength(7);
    expect(new Set(subsidiaries).size).toBe(105);
  });

  it('know since when a company of the state is a subsidiary', () => {
    const first = (code: string) => seededPeriods.find((one) => one.code === code);
    for (const code of becameSubsidiaries) {
      expect(first(code)).toMatchObject({
        code,
        kind: 'bumn',
        parent: 'kementerian-bumn',
        coordinator: 'kementerian-bumn',
      });
    }
  });

  it('lead from every company that has ended to its successor', () => {
    for (const code of ended) {
      expect(byCode.get(code)).toMatchObject({ validTo: expect.any(String), successor: expect.any(String) });
    }
  });
});
