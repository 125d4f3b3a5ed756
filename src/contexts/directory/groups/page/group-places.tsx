/** Each place with its access facts, those not known among them; or how to join from elsewhere (M04). */
import { Icon, type IconName } from '#ui/icon.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { FreshLine } from '../../find/group-card.tsx'
import { factFreshness } from '../../freshness/freshness.ts'
import { doorPoint } from '../../gatherings/door-point.ts'
import type { AccessFact, Gathering, Place } from '../../gatherings/gathering.ts'
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

/** The same hall twice a week is one place, though the way in was described in two ways: then both are given. */
const distinct = (gatherings: readonly Gathering[]): Place[] => {
  const found = new Map<string, Place>()
  for (const { place } of gatherings) {
    if (!place) continue
    const key = JSON.stringify({ ...place, directions: null })
    const { directions = null } = found.get(key) ?? {}
    const lines = new Set([directions, place.directions].flatMap(text => text?.split('\n') ?? []))
    found.set(key, { ...place, directions: [...lines].join('\n') || null })
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
        {places.map((place, n) => (
          <OnePlace place={place} view={view} id={places.length === 1 && n === 0 ? 'place-h' : undefined} />
        ))}
      </div>
    </section>
  )
}

function OnePlace({ place, view, id }: { place: Place; view: GroupView; id: string | undefined }) {
  const { group, now, t } = view
  const name = place.shown === 'town' ? t('group.place') : (place.name ?? t('group.place'))
  const door = doorPoint(place)
  const Heading = id ? 'h2' : 'h3'
  return (
    <div class="split split-wide place">
      <div class="flow">
        <Heading id={id}>{name}</Heading>
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
