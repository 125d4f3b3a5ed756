/** A place as it is called where its name alone would not do. */
import type { Translator } from '#ui/messages/translator.ts'
import type { FoundPlace } from '../places/place-name.ts'

/** `Newport, Isle of Wight`. */
export const fullName = ({ name, region }: FoundPlace, t: Translator): string =>
  region ? t('find.place-with-region', { name, region }) : name

/** A county and a town may have one name. */
export const asChoice = (place: FoundPlace, t: Translator): string =>
  place.kind === 'area' ? t('find.all-of', { name: fullName(place, t) }) : fullName(place, t)
