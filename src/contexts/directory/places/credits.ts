/** What the licences of the place data ask to be said. Proper names and licence lines, the same in every language. */

export interface PlaceCredit {
  text: string
  href: string
}

const geonamesCredit: PlaceCredit = {
  text: 'Towns and postcodes: GeoNames, CC BY 4.0',
  href: 'https://www.geonames.org/',
}

/** Asked for by the Open Government Licence under which the British postcodes were published. */
const britishPostcodesCredit: PlaceCredit = {
  text: 'Contains OS data © Crown copyright and database right, Royal Mail data © Royal Mail copyright and database right, and National Statistics data © Crown copyright and database right',
  href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
}

export function placeCredits(addedCountries: readonly string[]): PlaceCredit[] {
  return addedCountries.includes('GB') ? [geonamesCredit, britishPostcodesCredit] : [geonamesCredit]
}
