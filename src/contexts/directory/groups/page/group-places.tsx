/** Each place with its access facts, those not known among them; or how to join from elsewhere (M04). */
import { Icon, type IconName } from '#ui/icon.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { ended } from '#ui/sentences.ts'
import { FreshLine } from '../../find/group-card.tsx'
import { factFreshness } from '../../freshness/freshness.ts'
import { doorPoint } from '../../gatherings/door-point.ts'
import type { AccessFact, Gathering, Place } from '../../gatherings/gathering.ts'
import { saySchedule } from '../../gatherings/saying/say-schedule.ts'
import { foreignZone } from '../../gatherings/saying/say-zone.ts'
import { hasStopped } from '../../gatherings/stop.ts'
import { accessKnown } from '../what-happens.ts'
import type { GroupView } from './group-view.ts'
import { Lines } from './lines.tsx'
import { sayAddress } from './say-place.ts'

const ICONS: Record<AccessFact, IconName> = {
  'step-free': 'ramp',
  'accessible-toilet': 'toilet',
  'hearing-loop': 'ear',
  parking: 'car',
  'near-bus': 'bus',
  'near-train': 'train',
  'quiet-room': 'quiet',
  'sign-language': 'sign',
}

interface MetAt {
  place: Place
  gatherings: Gathering[]
}

/** The same hall twice a week is one place, though the way in was described in two ways: then both are given. */
const distinct = (gatherings: readonly Gathering[]): MetAt[] => {
  const found = new Map<string, MetAt>()
  for (const gathering of gatherings) {
    const { place } = gathering
    if (!place) continue
    const key = JSON.stringify({ ...place, directions: null })
    const before = found.get(key)
    const lines = new Set(
      [before?.place.directions ?? null, place.directions].flatMap(text => text?.split('\n') ?? []),
    )
    found.set(key, {
      place: { ...place, directions: [...lines].join('\n') || null },
      gatherings: [...(before?.gatherings ?? []), gathering],
    })
  }
  return [...found.values()]
}

export function GroupPlaces({ view }: { view: GroupView }) {
  const { group, t } = view
  const places = distinct(group.gatherings)
  if (places.length === 0) return null
  return (
    <section class="band" aria-labelledby="place-h">
      <div class="wrap flow">
        {places.length > 1 && <h2 id="place-h">{t('group.place')}</h2>}
        {places.map(met => (
          <OnePlace met={met} view={view} id={places.length === 1 ? 'place-h' : undefined} />
        ))}
      </div>
    </section>
  )
}

function OnePlace({ met, view, id }: { met: MetAt; view: GroupView; id: string | undefined }) {
  const { group, now, t } = view
  const { place, gatherings } = met
  const only = id !== undefined
  const unnamed = only ? t('group.place') : (place.town ?? t('group.place'))
  const name = place.shown === 'town' ? unnamed : (place.name ?? unnamed)
  const door = doorPoint(place)
  const Heading = only ? 'h2' : 'h3'
  return (
    <div class="split split-wide place">
      <div class="flow">
        <Heading id={id}>{name}</Heading>
        {!only && gatherings.map(gathering => <p>{sayMetWhen(gathering, view)}</p>)}
        <p>{place.shown === 'town' ? t('group.withheld', { town: place.town ?? '' }) : sayAddress(place)}</p>
        <Lines text={place.directions} />
        <Lines text={place.accessNote} />
        {door && <MapLink point={door} t={t} />}
        <p>
          <FreshLine freshness={factFreshness(group, 'access', now)} source={group.source} t={t} />
        </p>
      </div>
      <Access place={place} t={t} />
    </div>
  )
}

/** One who comes on a Tuesday need not read about the hall of the Fridays. */
function sayMetWhen(gathering: Gathering, { now, today, homeZone, t }: GroupView): string {
  const zone = foreignZone(gathering, homeZone, now)
  const said = ended(saySchedule(gathering.schedule, t, { today, zone }))
  return hasStopped(gathering, today) ? t('group.stopped-was', { said }) : said
}

function MapLink({ point: { lat, lon }, t }: { point: { lat: number; lon: number }; t: Translator }) {
  return (
    <p class="map-link">
      <a
        href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`}
        rel="noreferrer"
      >
        {t('group.map')}
      </a>{' '}
      {t('group.map-leaves')}
    </p>
  )
}

const ORDER = { yes: 0, no: 1, unknown: 2 } as const

function Access({ place, t }: { place: Place; t: Translator }) {
  const facts = accessKnown(place).sort((a, b) => ORDER[a.known] - ORDER[b.known])
  return (
    <ul class="access">
      {facts.map(({ fact, known }) => {
        const name = t(`narrow.access.${fact}`)
        const said = {
          yes: name,
          no: t(`group.access-no.${fact}`),
          unknown: t('group.access-unknown', { fact: name }),
        }
        return (
          <li class={known === 'unknown' ? 'soft' : undefined}>
            <Icon name={ICONS[fact]} />
            {said[known]}
          </li>
        )
      })}
    </ul>
  )
}
