/** The ways on. The last thing on every list, and the first where nothing was found (M07). */
import { countInWords } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { interestUrl } from '../unmet/interest-url.ts'
import type { FindAnswer, Onward } from './find-answer.ts'
import { isInArea, placeName } from './find-heading.ts'
import { ANY_DISTANCE_KM, filtersSet, findUrl, sheetUrl, unfiltered } from './find-url.ts'
import { heldByWords, wordsWithoutFilters } from './held-filters.ts'
import { type DistanceUnit, sayAround } from './say-distance.ts'

type Props = { answer: FindAnswer; t: Translator; unit: DistanceUnit }

export function WaysOn({ answer, t, unit }: Props) {
  const { total, onward, query, widened } = answer
  // The sheet holds what was looked for and nothing broader, so it is asked for what is shown.
  const shown = widened?.from === 'topic' ? { ...query, q: widened.to.label } : query
  const text = whatIsKnown(answer, t, unit)
  return (
    <section class="onward" aria-labelledby="onward-h">
      <h2 id="onward-h">{t(total === 0 ? 'find.onward-heading-none' : 'find.onward-heading')}</h2>
      <p class="soft top-s">{text}</p>
      <ul>
        {onward.map(way => (
          <li>
            <Way way={way} answer={answer} t={t} unit={unit} />
          </li>
        ))}
        {total > 0 && (
          <li>
            <a href={sheetUrl(shown)}>{t('find.sheet-link')}</a> {t('find.sheet-rest')}
          </li>
        )}
      </ul>
    </section>
  )
}

function whatIsKnown(answer: FindAnswer, t: Translator, unit: DistanceUnit): string {
  const { query, total, withinKm, onward } = answer
  if (total === 0) return t('find.none-text')
  if (isInArea(answer)) return t('find.all-in', { n: total, place: placeName(answer) })
  if (withinKm !== null && (query.within !== null || onward.some(isFarther)))
    return t('find.all-within', { n: total, distance: sayAround(withinKm, unit, t) })
  return t(onward.some(way => 'more' in way) ? 'find.not-all' : 'find.all-known', { n: total })
}

/** As far as was needed was searched: where there are no more farther off, the circle says nothing. */
const isFarther = ({ to }: Onward): boolean => to === 'wider' || to === 'any-distance'

function Way({ way, answer, t, unit }: Props & { way: Onward }) {
  const { query } = answer
  const more = (n: number) => t('find.more', { n, count: countInWords(n, t) })
  switch (way.to) {
    case 'wider':
      return (
        <Link href={findUrl(query, { within: way.withinKm })} rest={more(way.more)}>
          {t(hasMiddle(answer) ? 'find.wider-link-middle' : 'find.wider-link', {
            distance: sayAround(way.withinKm, unit, t),
          })}
        </Link>
      )
    case 'any-distance':
      return (
        <Link href={findUrl(query, { within: ANY_DISTANCE_KM })} rest={more(way.more)}>
          {t('find.any-link')}
        </Link>
      )
    case 'unsure':
      return (
        <Link href={findUrl(query, { unsure: true })} rest={more(way.more)}>
          {t('find.unsure-link')}
        </Link>
      )
    case 'online':
      return (
        <Link href={findUrl(query, { how: ['online'], within: null })} rest={more(way.more)}>
          {t('find.online-link')}
        </Link>
      )
    case 'topic':
      return (
        <Link
          href={`/topics/${way.slug}${query.near === '' ? '' : `?near=${encodeURIComponent(query.near)}`}`}
          rest={t('find.topic-rest', { n: way.groups, count: countInWords(way.groups, t) })}
          joint=", "
        >
          {t('find.topic-link', { topic: way.label })}
        </Link>
      )
    case 'fewer-filters':
      return (
        <Link href={findUrl(query, { ...unfiltered, q: wordsWithoutFilters(answer) })} rest={more(way.more)}>
          {fewerFilters(answer, t)}
        </Link>
      )
    case 'all-topics':
      return (
        <Link href="/topics" rest={t('find.all-topics-rest')}>
          {t('find.all-topics-link')}
        </Link>
      )
    case 'interest':
      return (
        <Link
          href={interestUrl({ topic: way.topic, near: placeIn(answer), words: query.q })}
          rest={t('interest.find-rest')}
        >
          {t('interest.find-link')}
        </Link>
      )
    case 'start':
      return (
        <Link href="/start" rest={t('find.start-rest')}>
          {t('find.start-link')}
        </Link>
      )
    case 'urgent-help':
      return (
        <Link href="/urgent-help" rest={t('find.urgent-rest')}>
          {t('find.urgent-link')}
        </Link>
      )
  }
}

const hasMiddle = ({ understood: { place } }: FindAnswer): boolean =>
  place.kind === 'found' && place.place.kind === 'area'

/** Says whose they are: what was ticked is taken off, what was typed is left out. */
function fewerFilters(answer: FindAnswer, t: Translator): string {
  const typed = heldByWords(answer).map(each => t('find.quoted', { words: each.typed }))
  if (typed.length === 0) return t('find.fewer-link')
  const words = new Intl.ListFormat(t.locale).format(typed)
  return t(filtersSet(answer.query) > 0 ? 'find.fewer-and-words' : 'find.fewer-words', { words })
}

/** What begins with a comma stands close to the link. */
function Link({
  href,
  rest,
  joint = rest.startsWith(',') ? '' : ' ',
  children,
}: {
  href: string
  rest: string
  joint?: string
  children: string
}) {
  return (
    <>
      <a href={href}>{children}</a>
      {joint}
      {rest}
    </>
  )
}

/** The place somebody means, also where it stood among their words. */
const placeIn = ({ query, understood: { place } }: FindAnswer): string =>
  place.kind === 'found' ? place.place.key : query.near
