/** What whoever starts an import can say about the file as a whole. */
import type { Group, LocalDate, PlacePoint, TownOrPostcode } from '#contexts/directory/index.ts'

export interface ImportOptions {
  /** IANA zone for rows that give none. */
  zone?: string | undefined
  /** ISO 3166 alpha-2 for rows that give none. */
  country?: string | undefined
  /** Thesaurus slugs set for every row. */
  topics?: string[] | undefined
  /** Set for every row that does not say itself. */
  forWhom?: Group['forWhom'] | undefined
  /** A topic for words found in a topics column; null when the words mean none we know. */
  topicOf?: ((text: string) => string | null) | undefined
  /** The zone at a point, when the caller can tell. */
  zoneOf?: ((point: { lat: number; lon: number }) => string | null) | undefined
  /** Where a town or postcode lies, for rows without coordinates. */
  pointOf?: ((place: TownOrPostcode) => PlacePoint | null) | undefined
  /** The answer of BMLT `GetFormats`, parsed, when at hand: the meaning of a server's own format letters. */
  bmltFormats?: unknown
  /** Whoever imports says that the file is an export of theirs: then it may say who confirmed what. */
  ownExport?: boolean | undefined
  /** A local date: what a date without a year is counted from. */
  today: LocalDate
}
