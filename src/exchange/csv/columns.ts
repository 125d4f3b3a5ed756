/** The columns of our sheet, in plain words, and the other headings people give them. */

const HEADINGS = {
  id: 'group id|external id|reference|ref|slug',
  'gathering id': 'meeting id',
  name: 'group|group name|title|name of group',
  topics: 'topic|subject|subjects|category|categories|condition|conditions|theme|themes|tags',
  summary: 'short description|in short|one line',
  description: 'about the group|words|details|long description|about',
  when: 'meets|meeting times|meeting time|times|day and time|days and times|opening times',
  day: 'days|weekday',
  time: 'start|start time|starts|from',
  end: 'end time|ends|to|finish',
  timezone: 'time zone|zone|iana zone',
  how: 'how to take part|format|attendance|mode|type of meeting|online or in person',
  place: 'venue|location|where|building|venue name',
  street: 'address|street address|address 1|address line 1',
  town: 'city|locality|village|municipality',
  region: 'state|province|county',
  postcode: 'post code|zip|zip code|postal code',
  country: 'nation',
  latitude: 'lat',
  longitude: 'lon|lng|long',
  'position is about': 'approximate|approximate position|rough position',
  directions: 'how to find us|getting there|how to find it',
  'address shown': 'show address',
  access: 'accessibility|access facts',
  'access note': 'access notes',
  link: 'online link|join link|meeting link|video link|zoom|zoom link',
  'dial in': 'dial in number|phone to join|conference phone',
  'online note': 'joining note|online notes',
  language: 'languages|spoken language|spoken languages',
  'for whom': 'who is it for|who for|who it is for|audience',
  communities: 'community|specific communities',
  cost: 'price|fee|fees|costs|charge',
  joining: 'how to join|open or closed',
  'bring someone': 'can i bring someone|bring someone along',
  'shared situation': 'do they share the situation|all in the same situation',
  'who decides': 'who decides about the group|decided by',
  'who leads': 'who leads it|who leads the group|who leads the meetings|led by',
  'main activity': 'what they mainly do|mainly',
  money: 'how it is paid for|what it costs to take part',
  neutral: 'independent|neutral and independent',
  'who comes': '',
  'first visit': 'your first visit|first time',
  'who meets you': 'who meets me',
  'how many': 'usual size|how many people|group size|size',
  'just listen': 'can i just listen|listening only',
  'new people now': 'newcomers now|taking new people|new members now',
  'not this': 'what it is not',
  'members say': 'in members words|statements',
  'words agreed on': 'description agreed on',
  phone: 'telephone|contact phone|phone number|tel|mobile',
  email: 'e mail|contact email|email address|mail',
  website: 'web|web page|webpage|url|homepage|web site',
  status: 'life state|group status',
  until: 'paused until|status until',
  'status note': '',
  since: 'status since|life state since',
  'listed by': 'source|organisation|organization|listed at',
  note: 'notes|meeting note|comments|remarks',
  updated: 'last updated|last changed|updated at|date updated',
  confirmed: 'confirmations|confirmed by',
  'address on the web': '',
  code: 'printed code|short code',
  'schedule as data': '',
} as const satisfies Record<string, string>

/** The same headings as people in Norway and Germany write them, of the columns that most lists have. */
const HEADINGS_ELSEWHERE: Partial<Record<keyof typeof HEADINGS, string>> = {
  name: 'navn|gruppenavn|gruppe|gruppenname',
  topics: 'tema|temaer|emne|kategori|thema|themen|kategorie|indikation',
  summary: 'kort omtale|kurzbeschreibung',
  description: 'omtale|beskrivelse|beschreibung|über die gruppe',
  when: 'når|møtetid|møtetider|tidspunkt|wann|treffen|treffzeiten|termine|zeiten',
  day: 'dag|ukedag|tag|wochentag',
  time: 'klokkeslett|fra|fra kl|uhrzeit|beginn|von',
  end: 'til|til kl|slutt|ende|bis',
  how: 'møteform|teilnahme|form',
  place: 'sted|lokale|møtested|treffpunkt|raum',
  street: 'adresse|gateadresse|gate|straße|strasse|anschrift',
  town: 'by|poststed|ort|stadt',
  region: 'fylke|bundesland|kanton',
  postcode: 'postnummer|postnr|postleitzahl|plz',
  country: 'land',
  directions: 'veibeskrivelse|wegbeschreibung',
  access: 'tilgjengelighet|zugang|barrierefreiheit',
  link: 'lenke|møtelenke',
  language: 'språk|sprache|sprachen',
  cost: 'pris|kostnad|kosten|beitrag',
  phone: 'telefon|tlf|telefonnummer|mobil|handy',
  email: 'e post|epost|e postadresse|e mail adresse',
  website: 'nettside|nettsted|hjemmeside|internetseite|webseite|homepage',
  note: 'merknad|notat|anmerkung|hinweis|bemerkung|bemerkungen',
}

export type Column = keyof typeof HEADINGS
/** In the order in which they are written. */
export const COLUMNS = Object.keys(HEADINGS) as Column[]

const fold = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const BY_HEADING = new Map<string, Column>([
  ...[HEADINGS_ELSEWHERE, HEADINGS].flatMap(headings =>
    Object.entries(headings).flatMap(([column, others]) =>
      others
        .split('|')
        .filter(Boolean)
        .map(other => [fold(other), column as Column] as const),
    ),
  ),
  ...COLUMNS.map(column => [column, column] as const),
])

export interface Heading {
  /** For each column of the file, what it is; null: unknown, or named twice. */
  columns: (Column | null)[]
  unknown: string[]
}

/** Reads a heading line: any order, any case, synonyms allowed. The first of two alike counts. */
export function readHeading(cells: string[]): Heading {
  const used = new Set<Column>()
  const unknown: string[] = []
  const columns = cells.map(cell => {
    const column = BY_HEADING.get(fold(cell)) ?? null
    if (column && !used.has(column)) {
      used.add(column)
      return column
    }
    if (cell.trim()) unknown.push(cell.trim())
    return null
  })
  return { columns, unknown }
}
