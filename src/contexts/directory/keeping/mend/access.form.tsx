/** How to get into the building: what is known of each place, and what nobody has said yet. */
import { ACCESS_FACTS, type Place } from '../../gatherings/gathering.ts'
import type { Group } from '../../groups/group.ts'
import type { Asked, Question, Typed } from './question.ts'
import { isTooLong, LONGEST_LINE, readLine } from './typed/line.ts'
import { Line, Pick } from './typed-fields.tsx'

export function accessQuestion({ group, t }: Asked): Question {
  const places = group.gatherings.flatMap(({ place }, n) => (place ? [{ place, n }] : []))
  const first = places.flatMap(({ place, n }) => [
    ...ACCESS_FACTS.map(fact => [`${fact}-${n}`, place.access[fact] ?? 'unknown']),
    [`note-${n}`, place.accessNote ?? ''],
  ])
  const choices = (['yes', 'no', 'unknown'] as const).map(value => ({
    value,
    label: t(`mend.access.${value}`),
  }))
  return {
    fact: 'access',
    title: t('mend.access.title'),
    lead: t(places.length > 0 ? 'mend.access.lead' : 'mend.access.no-place'),
    press: t('mend.save'),
    first: Object.fromEntries(first) as Typed,
    fields: (typed, wrong) => (
      <>
        {places.map(({ place, n }) => (
          <section class="flow">
            {places.length > 1 && <h2 dir="auto">{place.name ?? place.street ?? place.town}</h2>}
            {ACCESS_FACTS.map(fact => (
              <Pick
                held={{ typed, wrong }}
                name={`${fact}-${n}`}
                label={t(`narrow.access.${fact}`)}
                choices={choices}
                across
              />
            ))}
            <Line
              held={{ typed, wrong }}
              name={`note-${n}`}
              label={t('mend.access.note')}
              hint={t('mend.access.note-hint')}
              maxLength={LONGEST_LINE}
            />
          </section>
        ))}
      </>
    ),
    read: typed => {
      const wrong = Object.fromEntries(
        places
          .filter(({ n }) => isTooLong(readLine(typed[`note-${n}`] ?? '')))
          .map(({ n }) => [`note-${n}`, t('mend.too-long', { most: LONGEST_LINE })]),
      )
      return Object.keys(wrong).length > 0
        ? { kind: 'again', wrong }
        : { kind: 'change', change: withAccess(typed) }
    },
  }
}

const withAccess =
  (typed: Typed) =>
  (group: Group): Group => ({
    ...group,
    gatherings: group.gatherings.map((gathering, n) =>
      gathering.place ? { ...gathering, place: placeWith(gathering.place, typed, n) } : gathering,
    ),
  })

function placeWith(place: Place, typed: Typed, n: number): Place {
  const access: Place['access'] = {}
  for (const fact of ACCESS_FACTS) {
    const said = typed[`${fact}-${n}`]
    if (said === 'yes' || said === 'no') access[fact] = said
  }
  return { ...place, access, accessNote: readLine(typed[`note-${n}`] ?? '') }
}
