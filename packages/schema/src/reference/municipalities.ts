/** A municipality of a county (kreisangehörige Kommune): a tenant. */
export interface MunicipalityReference {
  readonly key: string;
  readonly name: string;
  readonly type: 'STADT' | 'GEMEINDE';
  /** The bank of the Rhine; the steering group's municipal seats follow it (KIM concept 2025, 2.4). Left out where the county does not lie on both. */
  readonly bank?: 'LEFT' | 'RIGHT';
  /** Official municipality key (Amtlicher Gemeindeschlüssel). */
  readonly ags: string;
  /** Own foreigners' office, youth office and integration council entitle to a coordination post of one's own (KIM concept 2025, 1.). */
  readonly ownOffices?: boolean;
}

/** The 19 municipalities of the Rhein-Sieg-Kreis. */
export const rheinSiegMunicipalities: readonly MunicipalityReference[] = [
  { key: 'alfter', name: 'Alfter', type: 'GEMEINDE', bank: 'LEFT', ags: '05382004' },
  { key: 'bad-honnef', name: 'Bad Honnef', type: 'STADT', bank: 'RIGHT', ags: '05382008' },
  { key: 'bornheim', name: 'Bornheim', type: 'STADT', bank: 'LEFT', ags: '05382012' },
  { key: 'eitorf', name: 'Eitorf', type: 'GEMEINDE', bank: 'RIGHT', ags: '05382016' },
  { key: 'hennef', name: 'Hennef', type: 'STADT', bank: 'RIGHT', ags: '05382020' },
  { key: 'koenigswinter', name: 'Königswinter', type: 'STADT', bank: 'RIGHT', ags: '05382024' },
  { key: 'lohmar', name: 'Lohmar', type: 'STADT', bank: 'RIGHT', ags: '05382028' },
  { key: 'meckenheim', name: 'Meckenheim', type: 'STADT', bank: 'LEFT', ags: '05382032' },
  { key: 'much', name: 'Much', type: 'GEMEINDE', bank: 'RIGHT', ags: '05382036' },
  {
    key: 'neunkirchen-seelscheid',
    name: 'Neunkirchen-Seelscheid',
    type: 'GEMEINDE',
    bank: 'RIGHT',
    ags: '05382040',
  },
  { key: 'niederkassel', name: 'Niederkassel', type: 'STADT', bank: 'RIGHT', ags: '05382044' },
  { key: 'rheinbach', name: 'Rheinbach', type: 'STADT', bank: 'LEFT', ags: '05382048' },
  { key: 'ruppichteroth', name: 'Ruppichteroth', type: 'GEMEINDE', bank: 'RIGHT', ags: '05382052' },
  { key: 'sankt-augustin', name: 'Sankt Augustin', type: 'STADT', bank: 'RIGHT', ags: '05382056' },
  { key: 'siegburg', name: 'Siegburg', type: 'STADT', bank: 'RIGHT', ags: '05382060' },
  { key: 'swisttal', name: 'Swisttal', type: 'GEMEINDE', bank: 'LEFT', ags: '05382064' },
  { key: 'troisdorf', name: 'Troisdorf', type: 'STADT', bank: 'RIGHT', ags: '05382068', ownOffices: true },
  { key: 'wachtberg', name: 'Wachtberg', type: 'GEMEINDE', bank: 'LEFT', ags: '05382072' },
  { key: 'windeck', name: 'Windeck', type: 'GEMEINDE', bank: 'RIGHT', ags: '05382076' },
];
