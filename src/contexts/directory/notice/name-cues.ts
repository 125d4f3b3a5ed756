/** Words beside which a name stands, in each language, and how much of a name they ask for. */
import type { Cue } from './person.ts'

interface NameCue {
  cue: Cue
  /** Ends where the name begins. */
  words: RegExp
  /** Told in small letters, or as it is written. */
  small: boolean
}

const before = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?:\\s{0,2}[:–-])?\\s{1,3}`, 'gu')

/** English and Norwegian write nouns small: there two words with a capital are a name. */
const SMALL_NOUNS = [
  'ask for|ask to see|ring|call|phone|text|e-?mail|contact|speak to|speak with|talk to|write to|message|get in touch with|buzz',
  'led by|run by|hosted by|facilitated by|chaired by|founded by|started by|host is|host|hosts|convener|convenor|facilitator|leader|organiser|organizer|chair|chairperson|secretary|treasurer|key ?holder|contact person|contact name|contact is',
  'spør etter|snakk med|kontakt|kontaktperson(?:en)?(?: er)?|ta kontakt med|ledet av|startet av|drevet av|leder|vert(?:en|inne)?(?: er)?|send melding til|si ifra til|påmelding til|meld deg på hos|meld deg til|nøkkelen har|tlf\\.?|telefon',
]

/** German writes all nouns large: there a given name is asked for. */
const GERMAN =
  'ansprechpartner(?:in)?|ansprechperson|kontakt(?:person)?|leitung|leiter(?:in)?|geleitet von|gegründet von|moderation|anmeldung bei|melden sie sich bei|meldet euch bei|melde dich bei|fragen sie nach|frag nach|fragt nach|nach|bitte|rufen sie|ruf|mail an|telefon|schlüssel hat|gastgeber(?:in)?(?: ist)?|klingeln bei'

export const NAME_CUES: readonly NameCue[] = [
  { cue: 'any', words: before(SMALL_NOUNS.join('|')), small: true },
  { cue: 'given', words: before(GERMAN), small: true },
  // A title is written large, and "fr" is a day of the week.
  {
    cue: 'told',
    small: false,
    words: /(?<![\p{L}\p{N}])(?:Mrs|Mr|Ms|Miss|Frau|Herrn?|Hr\.|Fr\.|Fru|Frk)\.?\s{1,3}/gu,
  },
]
