/** Counties by the codes of the gazetteer: the county people write in an address, not the council that runs it. */

const NATIONS = { ENG: 'England', SCT: 'Scotland', WLS: 'Wales', NIR: 'Northern Ireland' } as const

const COUNTIES = `
ENG Greater London: GLA
ENG South Yorkshire: A3 D5 L3 L9
ENG West Yorkshire: B4 C2 G8 H3 O7
ENG North Yorkshire: J7 Q5 I5 K9 N3
ENG East Riding of Yorkshire: E1 G6
ENG Somerset: A4 M3 J4
ENG Bristol: B7
ENG Gloucestershire: E6 M6
ENG Wiltshire: N9 P8
ENG Dorset: AA D6
ENG Devon: D4 K4 O4
ENG Cornwall: C6
ENG Isles of Scilly: Z9
ENG Hampshire: F2 K6 M4
ENG Isle of Wight: G2
ENG East Sussex: B6 E2
ENG West Sussex: P6
ENG Kent: G5 I3
ENG Surrey: N7
ENG Berkshire: B3 K7 M1 P4 P9 Q2
ENG Buckinghamshire: B9 I6
ENG Oxfordshire: K2
ENG Hertfordshire: F8
ENG Bedfordshire: I1 Z5 Z6
ENG Essex: E4 M5 O3
ENG Suffolk: N5
ENG Norfolk: I9
ENG Cambridgeshire: C3 K3
ENG Northamptonshire: J1
ENG Rutland: L4
ENG Leicestershire: H4 H5
ENG Lincolnshire: H7 J2 J3
ENG Nottinghamshire: J8 J9
ENG Derbyshire: D2 D3
ENG Staffordshire: M9 N4
ENG Shropshire: L6 O2
ENG Herefordshire: F7
ENG Worcestershire: Q4
ENG Warwickshire: P3
ENG West Midlands: A7 C7 D7 L7 M2 O8 Q3
ENG Cheshire: E9 P2 Z7 Z8
ENG Greater Manchester: B1 C1 I2 K1 L2 L5 N2 O1 O6 P7
ENG Merseyside: G9 H8 L8 N1 Q1
ENG Lancashire: A8 A9 H2
ENG Cumbria: C9
ENG County Durham: D1 D8 F5
ENG Tyne and Wear: E5 I7 J5 M7 N6
ENG Northumberland: J6
SCT Aberdeen: T5
SCT Aberdeenshire: T6
SCT Angus: T7
SCT Argyll and Bute: T8
SCT Scottish Borders: T9
SCT Clackmannanshire: U1
SCT Dumfries and Galloway: U2
SCT Dundee: U3
SCT East Ayrshire: U4
SCT East Dunbartonshire: U5
SCT East Lothian: U6
SCT East Renfrewshire: U7
SCT Edinburgh: U8
SCT Falkirk: U9
SCT Fife: V1
SCT Glasgow: V2
SCT Highland: V3
SCT Inverclyde: V4
SCT Midlothian: V5
SCT Moray: V6
SCT North Ayrshire: V7
SCT North Lanarkshire: V8
SCT Orkney: V9
SCT Perth and Kinross: W1
SCT Renfrewshire: W2
SCT Shetland: W3
SCT South Ayrshire: W4
SCT South Lanarkshire: W5
SCT Stirling: W6
SCT West Dunbartonshire: W7
SCT Western Isles: W8
SCT West Lothian: W9
WLS Anglesey: X1
WLS Blaenau Gwent: X2
WLS Bridgend: X3
WLS Caerphilly: X4
WLS Cardiff: X5
WLS Ceredigion: X6
WLS Carmarthenshire: X7
WLS Conwy: X8
WLS Denbighshire: X9
WLS Flintshire: Y1
WLS Gwynedd: Y2
WLS Merthyr Tydfil: Y3
WLS Monmouthshire: Y4
WLS Neath Port Talbot: Y5
WLS Newport: Y6
WLS Pembrokeshire: Y7
WLS Powys: Y8
WLS Rhondda Cynon Taf: Y9
WLS Swansea: Z1
WLS Torfaen: Z2
WLS Vale of Glamorgan: Z3
WLS Wrexham: Z4
NIR Antrim and Newtownabbey: N09000001
NIR Armagh, Banbridge and Craigavon: N09000002
NIR Belfast: N09000003
NIR Causeway Coast and Glens: N09000004
NIR Derry and Strabane: N09000005
NIR Fermanagh and Omagh: N09000006
NIR Lisburn and Castlereagh: N09000007
NIR Mid and East Antrim: N09000008
NIR Mid Ulster: N09000009
NIR Newry, Mourne and Down: N09000010
NIR Ards and North Down: N09000011`

/** Code of nation and county, as in `ENG.J9`, to its names. */
export const britishCounties: ReadonlyMap<string, { county: string; wide: string }> = new Map(
  COUNTIES.trim()
    .split('\n')
    .flatMap(line => {
      const [, nation, county, codes] = /^(\w{3}) ([^:]+): (.+)$/.exec(line)!
      const wide = NATIONS[nation as keyof typeof NATIONS]
      return codes!.split(' ').map(code => [`${nation}.${code}`, { county: county!, wide }] as const)
    }),
)

/** ISO 3166-2 of a nation by its name. */
export const nationCodes: ReadonlyMap<string, string> = new Map(
  Object.entries(NATIONS).map(([code, name]) => [name, `GB-${code}`]),
)

export const britishNations: ReadonlyMap<string, string> = new Map(Object.entries(NATIONS))
