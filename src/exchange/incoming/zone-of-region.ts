/** Time zones of North American states and provinces, for feeds that leave the zone blank. */
const EASTERN = 'America/New_York'
const CENTRAL = 'America/Chicago'
const MOUNTAIN = 'America/Denver'
const PACIFIC = 'America/Los_Angeles'

const STATES: [zone: string, codes: string][] = [
  [EASTERN, 'CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV'],
  [CENTRAL, 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI'],
  [MOUNTAIN, 'CO ID MT NM UT WY'],
  [PACIFIC, 'CA NV OR WA'],
  ['America/Phoenix', 'AZ'],
  ['America/Anchorage', 'AK'],
  ['Pacific/Honolulu', 'HI'],
  ['America/Puerto_Rico', 'PR VI'],
  ['Pacific/Guam', 'GU MP'],
  ['America/Toronto', 'ON QC'],
  ['America/Halifax', 'NS NB PE'],
  ['America/St_Johns', 'NL'],
  ['America/Winnipeg', 'MB'],
  ['America/Regina', 'SK'],
  ['America/Edmonton', 'AB'],
  ['America/Vancouver', 'BC'],
  ['America/Whitehorse', 'YT'],
]
const CANADA = new Set('ON QC NS NB PE NL MB SK AB BC YT NT NU'.split(' '))
/** Parts of these lie in another zone: the answer is the larger part and has to be said to be a guess. */
const SPLIT = new Set('FL IN KY MI KS ND NE SD TN TX ID OR ON QC BC AK'.split(' '))

const NAMES: Record<string, string> = {
  alabama: 'AL',
  alaska: 'AK',
  arizona: 'AZ',
  arkansas: 'AR',
  california: 'CA',
  colorado: 'CO',
  connecticut: 'CT',
  delaware: 'DE',
  florida: 'FL',
  georgia: 'GA',
  hawaii: 'HI',
  idaho: 'ID',
  illinois: 'IL',
  indiana: 'IN',
  iowa: 'IA',
  kansas: 'KS',
  kentucky: 'KY',
  louisiana: 'LA',
  maine: 'ME',
  maryland: 'MD',
  massachusetts: 'MA',
  michigan: 'MI',
  minnesota: 'MN',
  mississippi: 'MS',
  missouri: 'MO',
  montana: 'MT',
  nebraska: 'NE',
  nevada: 'NV',
  'new hampshire': 'NH',
  'new jersey': 'NJ',
  'new mexico': 'NM',
  'new york': 'NY',
  'north carolina': 'NC',
  'north dakota': 'ND',
  ohio: 'OH',
  oklahoma: 'OK',
  oregon: 'OR',
  pennsylvania: 'PA',
  'rhode island': 'RI',
  'south carolina': 'SC',
  'south dakota': 'SD',
  tennessee: 'TN',
  texas: 'TX',
  utah: 'UT',
  vermont: 'VT',
  virginia: 'VA',
  washington: 'WA',
  'west virginia': 'WV',
  wisconsin: 'WI',
  wyoming: 'WY',
  'puerto rico': 'PR',
  ontario: 'ON',
  quebec: 'QC',
  'nova scotia': 'NS',
  'new brunswick': 'NB',
  manitoba: 'MB',
  saskatchewan: 'SK',
  alberta: 'AB',
  'british columbia': 'BC',
}

const ZONES = new Map(STATES.flatMap(([zone, codes]) => codes.split(' ').map(code => [code, zone] as const)))

export interface RegionFacts {
  country: 'US' | 'CA'
  zone: string | null
  /** True: a part of the region lies in another zone. */
  split: boolean
}

/** What a state or province tells about country and zone. Null when it is none we know. */
export function regionFacts(region: string): RegionFacts | null {
  const name = region.trim().toLowerCase()
  const code = (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined) ?? name.toUpperCase()
  const zone = ZONES.get(code) ?? null
  if (!zone && !CANADA.has(code)) return null
  return { country: CANADA.has(code) ? 'CA' : 'US', zone, split: SPLIT.has(code) }
}
