/** Words by which a home is told apart from a venue, in each language. Pure. */
import { isGivenName, isGivenNamesOwn } from './given-names.ts'
import type { Span } from './person.ts'

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}’'])(?:${words})(?![\\p{L}])`, 'giu')

const ROOMS =
  'house|flat|apartment|living room|front room|sitting room|kitchen|garden|back garden|conservatory|lounge'

/** Enough by themselves. */
const SAID = [
  word(`(?:my|our|her|his|their)(?: own)? (?:${ROOMS})|(?:my|our own|her|his|their own) homes?(?! group)`),
  word(
    `(?:a|the|one|any|some(?:one|body)|another|each other|every member|member|members|leader|host|hosts)[’'](?:s)? (?:own )?(?:${ROOMS}|homes?)|(?:a|the|one) (?:member|leader|host|volunteer|person|parent|founder)[’']s (?:own )?(?:${ROOMS}|homes?)`,
  ),
  word(
    "each other[’']s homes?|private (?:house|home|flat|residence|address|dwelling)|my address is|home address|(?:at|in) the (?:home|house|flat) of (?!the|our|god|a |lords)",
  ),
  word(
    'bei mir(?: zu ?hause| daheim)?|bei (?:uns|ihr|ihm|einem mitglied|einer teilnehmerin|einem teilnehmer) (?:zu ?hause|daheim)|(?:in )?(?:meine[mr]|unsere[mr]) (?:wohnung|wohnzimmer|haus|küche|garten)|meine adresse|wohnung(?:en)? (?:von|der mitglieder|eines mitglieds|einer)|privat(?:wohnung|adresse|haus|haushalt|räume|räumen|anschrift)|privat bei',
  ),
  word('(?:bei|mit) (?:der )?familie \\p{L}{2,30}'),
  word('bei \\p{L}{2,30} klingeln|klingeln? bei (?!der|dem|den|uns)\\p{L}{2,30}'),
  word(
    'hjemme hos(?: \\p{L}{2,30})?|hos meg|hos hverandre|hos en av oss|(?:i )?(?:stua|kjøkkenet|hagen|huset|leiligheten|kjelleren) (?:mi|min|mitt|vår|vårt)|i min(?: egen)? (?:stue|leilighet|hage)|mi(?:n|tt)(?: egen| eget)? (?:leilighet|hus|adresse)|privat (?:hjem|bolig|hus|adresse)|privat(?:bolig|hjem|adresse)|ring(?:er)? på hos|hos familien \\p{L}{2,30}',
  ),
  word('c/o'),
]

/** Where it was long ago is a story, and nobody's address. */
const ONCE =
  /(?:began|begun|started|first met|used to meet|entstand(?:en)?|begann|angefangen hat es|begynte|startet)\s{1,2}(?:out )?(?:in|at|i|im|bei)?\s{0,2}$/iu

/** A door of a house of many homes; not beside the name of a venue. */
export const DOOR_OF_MANY = word(
  '(?:flat|apt\\.?|apartment|appt\\.?|wohnung|whg\\.?|leilighet|leil\\.?)\\s{0,2}(?:nr\\.?\\s?|no\\.?\\s?|#)?[a-z]?\\d{1,5}[a-z]?',
)

const WHOSE = new RegExp(
  `(\\p{Lu}[\\p{L}-]{1,29})(?: \\p{Lu}[\\p{L}-]{1,29})?[’']s? (?:${ROOMS}|homes?|place|bungalow|cottage)(?![\\p{L}]| group| hall| road| street)`,
  'gu',
)
const AT_WHOSE = /(?<![\p{L}])[Aa]t (\p{Lu}[\p{L}-]{1,29})[’']s(?=\s*(?:$|[,.;(]))/gu
const GERMAN_WHOSE = /(\p{Lu}[\p{L}-]{1,29}s) (?:Wohnung|Wohnzimmer|Haus|Küche|Garten)(?![\p{L}])/gu
const AT_NAME =
  /(?<![\p{L}])(?:[Bb]ei|(?:im (?:Haus|Garten)|in der (?:Küche|Wohnung)) von|[Ii]m Haus von|[Ii]n der Küche von) (\p{Lu}[\p{L}-]{1,29}) ?(?:\p{Lu}[\p{L}-]{1,29} ?)?(?:zu ?[Hh]ause|daheim|im Garten|in der (?:Küche|Wohnung)|(?=$|[,.;]))/gu
const HOS_NAME =
  /(?<![\p{L}])(?:[Hh]os|(?:leiligheten|huset|hagen|stua|hytta) til|kjøkkenet hos) (\p{Lu}[\p{L}-]{1,29})(?![\p{L}])/gu

/** Not people: saints, kings, and those whom houses are built for. */
const SAINT = /(?:St\.?|Saint|Sankt|Our Lady|San|Santa|Mother)\s{1,2}$/

const FAMILY = /(?<![\p{L}])[Tt]he (\p{Lu}[\p{L}-]{2,29})s[’'] (?:home|house|flat|place)(?![\p{L}])/gu
const BUILT_FOR = new Set(
  'Friend Veteran Sailor Seamen King Queen Bishop Women Children People Worker Pensioner Elder Scout Guide Parent Brother Sister Student Nurse Soldier Miner Farmer Ranger Carer'.split(
    ' ',
  ),
)

export function* homesIn(text: string): Generator<Span> {
  for (const cue of SAID) yield* spans(text, cue, (_, at) => !ONCE.test(text.slice(Math.max(0, at - 40), at)))
  for (const cue of [WHOSE, AT_WHOSE, AT_NAME, HOS_NAME])
    yield* spans(
      text,
      cue,
      (name, at) => isGivenName(name) && !SAINT.test(text.slice(Math.max(0, at - 12), at)),
    )
  yield* spans(text, GERMAN_WHOSE, isGivenNamesOwn)
  yield* spans(text, FAMILY, name => !BUILT_FOR.has(name))
}

export function* spans(
  text: string,
  cue: RegExp,
  holds: (name: string, at: number) => boolean = () => true,
): Generator<Span> {
  for (const found of text.matchAll(cue)) {
    const [whole, name = ''] = found
    if (holds(name, found.index)) yield { from: found.index, to: found.index + whole.length }
  }
}
