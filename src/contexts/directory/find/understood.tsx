/** What we made of the words and the place, each with one press to undo it. */
import { Around, SLOT } from '#ui/around.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { foldPlace } from '../places/fold-place.ts'
import type { LeftOut } from './find.form.ts'
import type { FindAnswer, Understood } from './find-answer.ts'
import { SHORT } from './find-heading.ts'
import { findUrl } from './find-url.ts'
import { FromPostcode } from './from-postcode.tsx'
import { asChoice } from './full-name.ts'
import { NarrowedByWords } from './narrowed-by-words.tsx'
import type { DistanceUnit } from './say-distance.ts'
import { Widened } from './widened.tsx'

type Props = { answer: FindAnswer; t: Translator }
type UnderstoodProps = Props & { leftOut?: readonly LeftOut[]; unit: DistanceUnit }

export function UnderstoodLines({ answer, t, leftOut = [], unit }: UnderstoodProps) {
  return (
    <>
      <Mended answer={answer} t={t} />
      <Added answer={answer} t={t} />
      <NarrowedByWords answer={answer} t={t} />
      <ForCloseOnes answer={answer} t={t} />
      <ReadPlace answer={answer} t={t} />
      <WhichPlace
        place={answer.understood.place}
        listed={answer.total > 0}
        urlOf={near => findUrl(answer.query, { near })}
        t={t}
      />
      <FromPostcode answer={answer} t={t} />
      <Widened answer={answer} t={t} unit={unit} />
      {leftOut.length > 0 && (
        <p class="understood">{t('find.left-out', { values: leftOut.map(each => each.value).join(', ') })}</p>
      )}
    </>
  )
}

function Mended({ answer: { understood, query }, t }: Props) {
  return understood.mended.map(({ typed, read }) => (
    <p class="understood">
      {t('find.mended', { typed, read })}{' '}
      <a class="undo" href={findUrl(query, { exact: true })}>
        {t('find.unmended', { typed })}
      </a>
    </p>
  ))
}

/** Words of the thesaurus beyond those typed; or, when only the reading differs, what we took them to mean. */
function Added({ answer: { understood, query }, t }: Props) {
  const { added } = understood
  const differs = understood.topics.filter(({ typed, label }) => typed.toLowerCase() !== label.toLowerCase())
  const unlike = differs.filter(({ typed, label }) => !label.toLowerCase().includes(typed.toLowerCase()))
  if (added.length > 0)
    return (
      <p class="understood">
        <ReadAs topics={unlike} t={t} />
        {t('find.also-showing')}{' '}
        {added.slice(0, 4).map(({ label }, n) => (
          <>
            {n > 0 && ', '}
            <mark>{label}</mark>
          </>
        ))}
        , {t('find.also-why', { n: added.length })}{' '}
        {understood.mended.length === 0 && (
          <a class="undo" href={findUrl(query, { exact: true })}>
            {query.q.length <= SHORT ? t('find.only', { words: query.q }) : t('find.as-typed')}
          </a>
        )}
      </p>
    )
  if (differs.length === 0) return null
  return (
    <p class="understood">
      <ReadAs topics={differs} t={t} />
      <a class="undo" href={findUrl(query, { exact: true })}>
        {t('find.as-typed')}
      </a>
    </p>
  )
}

type Topics = FindAnswer['understood']['topics']

/** Words that mean two things are said once, with both. */
function ReadAs({ topics, t }: { topics: Topics; t: Translator }) {
  const byWords = new Map<string, Topics>()
  for (const topic of topics.slice(0, 3))
    byWords.set(topic.typed, [...(byWords.get(topic.typed) ?? []), topic])
  return [...byWords].map(([typed, meant]) => (
    <>
      <Around text={t('find.read-as', { typed, topic: SLOT })}>
        {meant.map(({ label, slug }, n) => (
          <>
            {n > 0 && ', '}
            <a href={`/topics/${slug}`}>{label}</a>
          </>
        ))}
      </Around>{' '}
    </>
  ))
}

/** They stand first where there are any; said of the first page only, as those after it cannot tell. */
function ForCloseOnes({ answer: { understood, query, hits, page }, t }: Props) {
  if (!understood.forCloseOnes || hits.length === 0) return null
  const any = page > 1 || hits.some(({ group }) => (group.forWhom ?? 'me') !== 'me')
  if (!any) return <p class="understood">{t('find.no-close-ones')}</p>
  return (
    <p class="understood">
      {t('find.for-close-ones')} <a href={findUrl(query, { exact: true })}>{t('find.for-everyone')}</a>
    </p>
  )
}

/** A town found by a name that is not quite its own: whoever meant an island or an area has to hear of it. */
function ReadPlace({ answer: { understood, query }, t }: Props) {
  const { place } = understood
  if (place.kind !== 'found' || place.place.kind !== 'town' || query.near === '') return null
  const { key, name } = place.place
  if (query.near === key || foldPlace(query.near).includes(foldPlace(name))) return null
  return (
    <p class="understood">{t('find.read-place', { typed: query.near, place: asChoice(place.place, t) })}</p>
  )
}

export interface WhichPlaceProps {
  place: Understood['place']
  /** Groups from everywhere are shown instead. */
  listed: boolean
  /** Where a chosen place leads, by its key. */
  urlOf: (near: string) => string
  t: Translator
}

/** Asks which place is meant, with one press for each; nothing where a place was found or none was given. */
export function WhichPlace({ place, listed, urlOf, t }: WhichPlaceProps) {
  if (place.kind === 'none' || place.kind === 'found') return null
  const places = place.kind === 'ambiguous' ? place.places : place.suggestions
  const unknown = listed ? 'find.unknown-place' : 'find.unknown-place-none'
  const text = place.kind === 'ambiguous' ? 'find.which-place' : unknown
  return (
    <div class="which-place">
      <p>
        {t(text, { typed: place.typed })}{' '}
        {place.kind === 'unknown' && places.length > 0 && t('find.did-you-mean')}
      </p>
      {places.length > 0 && (
        <ul class="choices">
          {places.slice(0, 8).map(one => (
            <li>
              <a href={urlOf(one.key)}>{asChoice(one, t)}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
