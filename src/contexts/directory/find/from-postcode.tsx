/** Where a postcode is not known exactly: how it was placed, or the towns it may lie at. */
import type { Translator } from '#ui/messages/translator.ts'
import type { FindAnswer } from './find-answer.ts'
import { findUrl } from './find-url.ts'
import { fullName } from './full-name.ts'

export function FromPostcode({ answer, t }: { answer: FindAnswer; t: Translator }) {
  const { place } = answer.understood
  if (place.kind !== 'found') return null
  const { kind, name, key, fromGroups } = place.place
  if (fromGroups !== undefined)
    return <p class="understood">{t('find.from-groups', { n: fromGroups, code: key })}</p>
  if (kind !== 'district') return null
  const { towns = [] } = place
  if (towns.length === 0) return <p class="understood">{t('find.wide-area')}</p>
  return (
    <div class="which-place">
      <p>{t('find.which-town', { area: name })}</p>
      <ul class="choices">
        {towns.map(town => (
          <li>
            <a href={findUrl(answer.query, { near: town.key })}>{fullName(town, t)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
