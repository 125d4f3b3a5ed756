/** Words by which a home is told apart from a venue, in each language. Pure. */
import { isGivenName, isGivenNamesOwn } from './given-names.ts'
import type { Span } from './person.ts'

/** Told in small letters. */
const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}’'])(?:${words})(?![\\p{L}])`, 'gu')

interface Said {
  /** Without one of these there is none: cheap to tell. */
  needs: RegExp
  words: RegExp
}
const said = (needs: RegExp, words: string): Said => ({ needs, words: word(words) })

const ROOMS =
  'house|flat|apartment|living room|front room|sitting room|kitchen|garden|back garden|conservatory|lounge'

/** A room or a house of somebody’s. */
const ROOM = /house|flat|apartment|room|kitchen|garden|conservatory|lounge|home/

/** Enough by themselves. */
const SAID: readonly Said[] = [
  said(
    ROOM,
    `(?:my|our|her|his|their)(?: own)? (?:${ROOMS})|(?:my|our own|her|his|their own) homes?(?! group)`,
  ),
  said(
    ROOM,
    `(?:a|the|one|any|some(?:one|body)|another|each other|every member|member|members|leader|host|hosts)[’'](?:s)? (?:own )?(?:${ROOMS}|homes?)|(?:a|the|one) (?:member|leader|host|volunteer|person|parent|founder)[’']s (?:own )?(?:${ROOMS}|homes?)`,
  ),
  said(
    /home|private|my address/,
    "each other[’']s homes?|private (?:house|home|flat|residence|address|dwelling)|my address is|home address|(?:at|in) the (?:home|house|flat) of (?!the|our|god|a |lords)",
  ),
  said(
    /bei |meine|unsere|wohnung|privat/,
    'bei mir(?: zu ?hause| daheim)?|bei (?:uns|ihr|ihm|einem mitglied|einer teilnehmerin|einem teilnehmer) (?:zu ?hause|daheim)|(?:in )?(?:meine[mr]|unsere[mr]) (?:wohnung|wohnzimmer|haus|küche|garten)|meine adresse|wohnung(?:en)? (?:von|der mitglieder|eines mitglieds|einer)|privat(?:wohnung|adresse|haus|haushalt|räume|räumen|anschrift)|privat bei',
  ),
  said(/familie /, '(?:bei|mit) (?:der )?familie \\p{L}{2,30}'),
  said(/klingel/, 'bei \\p{L}{2,30} klingeln|klingeln? bei (?!der|dem|den|uns)\\p{L}{2,30}'),
  said(
    /hos |ring|stua|kjøkken|hagen|huset|leiligh|kjeller|min|mitt|mi |privat/,
    'hjemme hos(?: \\p{L}{2,30})?|hos meg|hos hverandre|hos en av oss|(?:i )?(?:stua|kjøkkenet|hagen|huset|leiligheten|kjelleren) (?:mi|min|mitt|vår|vårt)|i min(?: egen)? (?:stue|leilighet|hage)|mi(?:n|tt)(?: egen| eget)? (?:leilighet|hus|adresse)|privat (?:hjem|bolig|hus|adresse)|privat(?:bolig|hjem|adresse)|ring(?:er)? på hos|hos familien \\p{L}{2,30}',
  ),
  said(/c\/o/, 'c/o'),
]

/** Where it was long ago is a story, and nobody's address. */
const ONCE =
  /(?:began|begun|started|first met|used to meet|entstand(?:en)?|begann|angefangen hat es|begynte|startet)\s{1,2}(?:out )?(?:in|at|i|im|bei)?\s{0,2}$/iu

/** A door of a house of many homes; not beside the name of a venue. */
const DOOR_OF_MANY = word(
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

const NAMED: readonly { needs: RegExp; cue: RegExp }[] = [
  { needs: /[’']/, cue: WHOSE },
  { needs: /at .*[’']s/, cue: AT_WHOSE },
  { needs: /bei |von /, cue: AT_NAME },
  { needs: /hos | til /, cue: HOS_NAME },
]

/** Not people: saints, kings, and those whom houses are built for. */
const SAINT = /(?:St\.?|Saint|Sankt|Our Lady|San|Santa|Mother)\s{1,2}$/

const FAMILY = /(?<![\p{L}])[Tt]he (\p{Lu}[\p{L}-]{2,29})s[’'] (?:home|house|flat|place)(?![\p{L}])/gu
const BUILT_FOR = new Set(
  'Friend Veteran Sailor Seamen King Queen Bishop Women Children People Worker Pensioner Elder Scout Guide Parent Brother Sister Student Nurse Soldier Miner Farmer Ranger Carer'.split(
    ' ',
  ),
)

/** Where doors of houses of many homes are written. @param small the text in small letters */
export function* doorsIn(small: string): Generator<Span> {
  if (/\d/.test(small)) yield* spans(small, DOOR_OF_MANY)
}

/** @param small the same text in small letters */
export function* homesIn(text: string, small: string): Generator<Span> {
  for (const { needs, words } of SAID)
    if (needs.test(small))
      yield* spans(small, words, (_, at) => !ONCE.test(text.slice(Math.max(0, at - 40), at)))
  for (const { needs, cue } of NAMED)
    if (needs.test(small))
      yield* spans(
        text,
        cue,
        (name, at) => isGivenName(name) && !SAINT.test(text.slice(Math.max(0, at - 12), at)),
      )
  if (/wohn|haus|küche|garten/.test(small)) yield* spans(text, GERMAN_WHOSE, isGivenNamesOwn)
  if (/s[’'] /.test(small)) yield* spans(text, FAMILY, name => !BUILT_FOR.has(name))
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
