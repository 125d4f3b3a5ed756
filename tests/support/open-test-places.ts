/** Places for tests: the real gazetteer, made once, at home in Britain unless told otherwise. */

import { compilePlaces } from '../../bin/compile-places.ts'
import { openPlaces, type Places, type PlacesAsked } from '../../src/contexts/directory/places/places.ts'

export async function openTestPlaces(asked: Partial<PlacesAsked> = {}): Promise<Places> {
  const { dir } = await compilePlaces()
  return openPlaces({ gazetteerDir: dir, dataDir: null, homeCountries: ['GB'], ...asked })
}
