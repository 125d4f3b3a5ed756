/** What was widened to have something to show, said aloud. */
import { Around, SLOT } from '#ui/around.tsx'
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import { midSentence } from '#ui/mid-sentence.ts'
import type { FilterName } from './filter-name.ts'
import type { FindAnswer } from './find-answer.ts'
import { SHORT } from './find-heading.ts'
import { findUrl } from './find-url.ts'
import { type DistanceUnit, sayAround, sayFarAway } from './say-distance.ts'
import { sayLanguage } from './say-language.ts'

type ToTopic = Extract<FindAnswer['widened'], { from: 'topic' }>
type Props = { answer: FindAnswer; t: Translator; unit: DistanceUnit }

export function Widened({ answer, t, unit }: Props) {
  const { widened, nearestKm = null } = answer
  if (!widened) return null
  const { place } = answer.understood
  const area = place.kind === 'found' && place.place.kind === 'area' ? place.place.name : null
  const far = nearestKm !== null && (
    <p class="understood">
      {area === null
        ? t('find.widened-far', { distance: sayFarAway(nearestKm, unit, t) })
        : t('find.widened-far-area', { place: area })}
    </p>
  )
  if (widened.from === 'topic')
    return (
      <>
        <BroaderTopic answer={answer} widened={widened} t={t} />
        {far}
      </>
    )
  if (widened.from !== 'distance')
    return (
      <>
        <p class="understood">
          {widened.from === 'words' && widened.fits
            ? t('find.widened-rest', { n: widened.fits })
            : t(`find.widened-${widened.from}`)}
        </p>
        {far}
      </>
    )
  if (far) return far
  const text =
    widened.toKm === null ? t('find.widened-online') : sayWider(sayAround(widened.toKm, unit, t), area, t)
  return <p class="understood">{text}</p>
}

const sayWider = (distance: string, area: string | null, t: Translator): string =>
  area === null ? t('find.widened-to', { distance }) : t('find.widened-around', { place: area })

/** The topic's page is a press away, and so are the words as typed. */
function BroaderTopic({ answer, widened, t }: Omit<Props, 'unit'> & { widened: ToTopic }) {
  const { query, understood } = answer
  // Where the words were read as a topic of another name, that was said above, with the same way to undo it.
  const undoneAbove = understood.topics.some(
    ({ typed, label }) => typed.toLowerCase() !== label.toLowerCase(),
  )
  const key = understood.place.kind === 'found' ? 'find.widened-topic-near' : 'find.widened-topic'
  return (
    <p class="understood">
      <Around text={t(key, { typed: widened.typed, topic: SLOT })}>
        <a href={`/topics/${widened.to.slug}`}>{midSentence(widened.to.label, t)}</a>
      </Around>{' '}
      {!undoneAbove && (
        <a class="undo" href={findUrl(query, { exact: true })}>
          {query.q.length <= SHORT ? t('find.only', { words: query.q }) : t('find.as-typed')}
        </a>
      )}
    </p>
  )
}

/** The name of a filter's value, as it stands beside its box. */
export const sayValue = (name: FilterName, value: string, t: Translator): string =>
  name === 'language'
    ? sayLanguage(value, t)
    : t((name === 'kind' ? `kind.${value}` : `narrow.${name}.${value}`) as MessageKey)
