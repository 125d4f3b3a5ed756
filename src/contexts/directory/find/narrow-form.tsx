/** Narrowing the list: a plain form whose address says everything. Each value shows how many groups it would leave. */

import { countInWords, inFigures } from '#ui/count-in-words.ts'
import { html } from '#ui/html.ts'
import { Markup } from '#ui/markup.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { ACCESS_FACTS } from '../gatherings/gathering.ts'
import { WEEKDAYS } from '../gatherings/schedule.ts'
import type { FilterName } from './filter-name.ts'
import { FOR, HOW, KINDS, TIMES_OF_DAY } from './find.form.ts'
import type { FindAnswer, FindQuery } from './find-answer.ts'
import { ANY_DISTANCE_KM, asDistance, filtersSet } from './find-url.ts'
import { asTicked, heldByWords } from './held-filters.ts'
import { CIRCLES, type DistanceUnit, sayDistance } from './say-distance.ts'
import { sayValue } from './widened.tsx'

type Props = { answer: FindAnswer; t: Translator; unit: DistanceUnit }

/** In the order they are shown; languages by how many groups speak them. */
const ORDER: Record<Exclude<FilterName, 'language'>, readonly string[]> = {
  day: WEEKDAYS,
  time: TIMES_OF_DAY,
  how: HOW,
  access: ACCESS_FACTS,
  for: FOR,
  kind: KINDS,
}
const FIRST: readonly FilterName[] = ['day', 'time', 'how', 'access']
const MORE: readonly FilterName[] = ['for', 'kind', 'language']

export function NarrowForm({ answer, t, unit }: Props) {
  const { total, understood } = answer
  const query = asTicked(answer)
  const isSet = MORE.some(name => query[name].length > 0)
  const shown = { ...answer, query }
  return (
    <form class="filters" id="narrow" action="/find" aria-labelledby="narrow-h">
      <Kept query={query} />
      <h2 id="narrow-h">
        {total === 0
          ? t('narrow.heading-none')
          : t('narrow.heading', { n: total, count: countInWords(total, t) })}
      </h2>
      <FromWords answer={answer} t={t} />
      {understood.place.kind === 'found' && <Within query={query} t={t} unit={unit} />}
      {FIRST.map(name => (
        <Values name={name} answer={shown} t={t} />
      ))}
      {MORE.some(name => shownValues(name, shown).length > 0) && (
        <details class="more" open={isSet}>
          <summary>{t('narrow.more')}</summary>
          {MORE.map(name => (
            <Values name={name} answer={shown} t={t} />
          ))}
        </details>
      )}
      <p class="top-s">
        <button class="button button-plain" type="submit">
          {t('narrow.submit')}
        </button>
      </p>
    </form>
  )
}

export const mayNarrow = (answer: FindAnswer): boolean =>
  answer.total > 1 || filtersSet(asTicked(answer)) > 0 || answer.query.within !== null

/** Why a box is ticked that nobody ticked. */
function FromWords({ answer, t }: { answer: FindAnswer; t: Translator }) {
  const read = heldByWords(answer).flatMap(({ filters }) => filters)
  if (read.length === 0) return null
  const values = read.map(({ name, value }) => sayValue(name, value, t)).join(', ')
  return <p class="from-words">{t('narrow.from-words', { values })}</p>
}

function Kept({ query }: { query: FindQuery }) {
  return (
    <>
      {query.q !== '' && <input type="hidden" name="q" value={query.q} />}
      {query.near !== '' && <input type="hidden" name="near" value={query.near} />}
      {query.exact && <input type="hidden" name="exact" value="1" />}
      {query.sort !== 'nearest' && <input type="hidden" name="sort" value={query.sort} />}
    </>
  )
}

function Within({ query: { within }, t, unit }: { query: FindQuery; t: Translator; unit: DistanceUnit }) {
  const circles = [
    ...new Set([...CIRCLES[unit], ...(within === null || within === ANY_DISTANCE_KM ? [] : [within])]),
  ]
  return (
    <div class="field">
      <label for="within">{t('narrow.within')}</label>
      <select id="within" name="within">
        <option value="" selected={within === null}>
          {t('narrow.as-needed')}
        </option>
        {circles
          .sort((a, b) => a - b)
          .map(km => (
            <option value={km} selected={within === km}>
              {t('narrow.within-value', { distance: sayDistance(km, unit, t) })}
            </option>
          ))}
        <option value={asDistance(ANY_DISTANCE_KM)} selected={within === ANY_DISTANCE_KM}>
          {t('narrow.any-distance')}
        </option>
      </select>
    </div>
  )
}

/** Values that would leave something, and those already ticked; one that changes nothing is no choice. */
function shownValues(name: FilterName, { counts, query, total }: FindAnswer): string[] {
  const count = counts[name]
  const ticked = (value: string) => (query[name] as string[]).includes(value)
  const known =
    name === 'language'
      ? Object.keys(count)
          .sort((a, b) => (count[b] ?? 0) - (count[a] ?? 0))
          .slice(0, 12)
      : ORDER[name]
  const values = known.filter(value => ticked(value) || (count[value] ?? 0) > 0)
  const pointless =
    values.length === 1 && !ticked(values[0] as string) && count[values[0] as string] === total
  return pointless ? [] : values
}

/** Drawn by template: there are thirty on a page, and the page is drawn for each search. */
function Values({ name, answer, t }: { name: FilterName; answer: FindAnswer; t: Translator }) {
  const values = shownValues(name, answer)
  if (values.length === 0) return null
  const ticked = answer.query[name] as string[]
  const counts = answer.counts[name]
  const rows = values.map(
    value =>
      html`<label class="tick"><input type="checkbox" name="${name}" value="${value}"${ticked.includes(value) ? CHECKED : null}>${sayValue(name, value, t)} <span>${inFigures(counts[value] ?? 0, t)}</span></label>`,
  )
  return <Markup as="fieldset" html={html`<legend>${t(`narrow.${name}`)}</legend>${rows}`} />
}

const CHECKED = html` checked`
