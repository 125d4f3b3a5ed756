/** States, provinces and counties of other countries by the codes of the gazetteer. */

const REGIONS: Record<string, string> = {
  US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming',
  CA: '01 Alberta|02 British Columbia|03 Manitoba|04 New Brunswick|05 Newfoundland and Labrador|07 Nova Scotia|08 Ontario|09 Prince Edward Island|10 Quebec|11 Saskatchewan|12 Yukon|13 Northwest Territories|14 Nunavut',
  AU: '01 Australian Capital Territory|02 New South Wales|03 Northern Territory|04 Queensland|05 South Australia|06 Tasmania|07 Victoria|08 Western Australia',
  NZ: '10 Chatham Islands|E7 Auckland|E8 Bay of Plenty|E9 Canterbury|F1 Gisborne|F2 Hawke’s Bay|F3 Manawatū-Whanganui|F4 Marlborough|F5 Nelson|F6 Northland|F7 Otago|F8 Southland|F9 Taranaki|G1 Waikato|G2 Wellington|G3 West Coast|TAS Tasman',
  NO: '08 Møre og Romsdal|09 Nordland|12 Oslo|14 Rogaland|21 Trøndelag|34 Innlandet|42 Agder|46 Vestland',
  DE: '01 Baden-Württemberg|02 Bayern|03 Bremen|04 Hamburg|05 Hessen|06 Niedersachsen|07 Nordrhein-Westfalen|08 Rheinland-Pfalz|09 Saarland|10 Schleswig-Holstein|11 Brandenburg|12 Mecklenburg-Vorpommern|13 Sachsen|14 Sachsen-Anhalt|15 Thüringen|16 Berlin',
  AT: '01 Burgenland|02 Kärnten|03 Niederösterreich|04 Oberösterreich|05 Salzburg|06 Steiermark|07 Tirol|08 Vorarlberg|09 Wien',
  CH: 'AG Aargau|AI Appenzell Innerrhoden|AR Appenzell Ausserrhoden|BE Bern|BL Basel-Landschaft|BS Basel-Stadt|FR Fribourg|GE Genève|GL Glarus|GR Graubünden|JU Jura|LU Luzern|NE Neuchâtel|NW Nidwalden|OW Obwalden|SG Sankt Gallen|SH Schaffhausen|SO Solothurn|SZ Schwyz|TG Thurgau|TI Ticino|UR Uri|VD Vaud|VS Valais|ZG Zug|ZH Zürich',
  DK: '17 Hovedstaden|18 Midtjylland|19 Nordjylland|20 Sjælland|21 Syddanmark',
  SE: '02 Blekinge|03 Gävleborg|05 Gotland|06 Halland|07 Jämtland|08 Jönköping|09 Kalmar|10 Dalarna|12 Kronoberg|14 Norrbotten|15 Örebro|16 Östergötland|18 Södermanland|21 Uppsala|22 Värmland|23 Västerbotten|24 Västernorrland|25 Västmanland|26 Stockholm|27 Skåne|28 Västra Götaland',
  NL: '01 Drenthe|02 Friesland|03 Gelderland|04 Groningen|05 Limburg|06 Noord-Brabant|07 Noord-Holland|09 Utrecht|10 Zeeland|11 Zuid-Holland|15 Overijssel|16 Flevoland',
  BE: 'BRU Brussels|VLG Flanders|WAL Wallonia',
}

/** Irish counties stand one level lower, under the provinces. */
const IRISH =
  '01 Carlow|02 Cavan|03 Clare|04 Cork|06 Donegal|10 Galway|11 Kerry|12 Kildare|13 Kilkenny|14 Leitrim|15 Laois|18 Longford|19 Louth|20 Mayo|21 Meath|22 Monaghan|23 Offaly|24 Roscommon|25 Sligo|26 Tipperary|27 Waterford|29 Westmeath|30 Wexford|31 Wicklow|33 Dublin|34 Dublin|35 Dublin|39 Dublin|42 Limerick|44 Waterford'

/**
 * Norwegian counties as they are since 2024, out of the municipalities of the wider ones of 2020: where each begins,
 * by the last two figures of the municipality.
 */
const NORWEGIAN: Record<string, readonly (readonly [from: number, county: string])[]> = {
  '30': [
    [1, 'Østfold'],
    [5, 'Buskerud'],
    [11, 'Østfold'],
    [19, 'Akershus'],
    [38, 'Buskerud'],
    [53, 'Akershus'],
  ],
  '38': [
    [1, 'Vestfold'],
    [6, 'Telemark'],
    [11, 'Vestfold'],
    [12, 'Telemark'],
  ],
  '54': [
    [1, 'Troms'],
    [3, 'Finnmark'],
    [11, 'Troms'],
    [30, 'Finnmark'],
  ],
}

/** @param municipality four figures; null where the code is not of a county that was divided */
export const norwegianCounty = (county: string, municipality: string): string | null =>
  NORWEGIAN[county]?.findLast(([from]) => from <= Number(municipality.slice(2)))?.[1] ?? null

const table = (packed: string, before = '') =>
  packed.split('|').map(entry => {
    const gap = entry.indexOf(' ')
    return [entry.slice(0, gap), before + entry.slice(gap + 1)] as const
  })

/** By country and code, as in `NO.12`. */
export const widerRegions: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS).flatMap(([country, packed]) =>
    table(packed).map(([code, name]) => [`${country}.${code}`, name] as const),
  ),
)

export const irishCounties: ReadonlyMap<string, string> = new Map(table(IRISH, 'County '))
