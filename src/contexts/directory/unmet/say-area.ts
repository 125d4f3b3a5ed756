/** A wide area as a reader knows it: "Nottinghamshire", or the country where no more is known. */
import type { Translator } from '#ui/messages/translator.ts'
import { countryName } from '../places/regions/region.ts'
import type { WideArea } from './wide-area.ts'

export const sayArea = ({ country, region }: WideArea, t: Translator): string =>
  region !== '' ? region : (countryName(country, t.locale) ?? country)
