/** The regulation each stands on; ministries without a row of their own stand on that of the cabinet. */
export const sources: Readonly<Record<string, string>> = {
  'kementerian-bumn': 'UU 19/2003',
  ...{ 'bp-bumn': 'UU 16/2025', danantara: 'UU 1/2025', kemenhaj: 'UU 14/2025, Perpres 90/2025' },
  ...{ polri: 'UU 2/2002', tni: 'UU 34/2004', kejaksaan: 'UU 16/2004', 'mahkamah-agung': 'UU 14/1985' },
  ...{ 'komisi-yudisial': 'UU 22/2004', kpk: 'UU 30/2002', ppatk: 'UU 8/2010', lpsk: 'UU 13/2006' },
  ...{ 'komnas-ham': 'UU 39/1999', ombudsman: 'UU 37/2008', kpu: 'UU 7/2017', bawaslu: 'UU 7/2017' },
  ...{
    'bpjs-kesehatan': 'UU 24/2011',
    'bpjs-tk': 'UU 24/2011',
    ojk: 'UU 21/2011',
    bi: 'UU 23/1999',
    lps: 'UU 24/2004',
  },
  ...{ 'bp-tapera': 'UU 4/2016', bgn: 'Perpres 83/2024', bapanas: 'Perpres 66/2021', bpom: 'Perpres 80/2017' },
  ...{ bnn: 'Perpres 23/2010', bnpb: 'Perpres 1/2019', basarnas: 'Perpres 83/2016', bps: 'Perpres 86/2007' },
  ...{ bssn: 'Perpres 28/2021', bpkp: 'Perpres 192/2014', bpk: 'UU 15/2006', bpip: 'Perpres 7/2018' },
  ...{ 'skk-migas': 'Perpres 9/2013', kppu: 'UU 5/1999', bpkn: 'UU 8/1999', bpkh: 'UU 34/2014', baznas: 'UU 23/2011' },
  ...{ ikn: 'UU 3/2022', 'lpp-tvri': 'PP 13/2005', 'lpp-rri': 'PP 12/2005', 'komisi-penyiaran': 'UU 32/2002' },
  ...{ bpjph: 'Perpres 153/2024', 'bp-batam': 'PP 46/2007' },
};

const ofKind: Readonly<Record<string, string>> = {
  ministry: 'Perpres 139/2024',
  bumn: 'UU 19/2003, PER-01/MBU/03/2020',
  'local-government': 'UU 23/2014',
  'local-office-kind': 'PP 18/2016',
};

export const sourceOf = (code: string, kind: string): string | null => sources[code] ?? ofKind[kind] ?? null;
