/** A place somebody typed, settled to a point on the map with no outside call. */
export interface FoundPlace {
  /** Stable within one gazetteer; used in links that settle an ambiguity. */
  key: string
  name: string
  /** County, region or state, to tell two of the same name apart; the country's name where none is known. */
  region: string | null
  /** ISO 3166 alpha-2. */
  country: string
  /**
   * `town`: a named place. `postcode`: the code itself is known ("S80", "10001").
   * `area`: a county, state or country; what lies in it is known from its towns (`radiusKm`).
   * `district`: only the wide area around the code is known, so distances are rough ("S80 1AB" read as S, Sheffield).
   */
  kind: 'town' | 'area' | 'district' | 'postcode'
  lat: number
  lon: number
  population: number
  /** Of an area: a circle of so many kilometres around its middle holds all its towns. */
  radiusKm?: number
  /** Of a postcode that no list tells of: so many groups that meet there told where it lies. */
  fromGroups?: number
}

export type PlaceAnswer =
  | { kind: 'found'; place: FoundPlace }
  | { kind: 'ambiguous'; typed: string; places: FoundPlace[] }
  | { kind: 'unknown'; typed: string; suggestions: FoundPlace[] }
