/** Topics and places to start from. */
import type { topics as english } from '../en/topics.ts'

export const topics = {
  'topics.title': 'Alle temaene',
  'topics.lead':
    'Det folk møtes om, med de ordene de har for det. Slå opp under hvilket ord du vil; gruppene er de samme.',
  'topics.jump': 'Hopp til',
  'topics.groups': '{n, plural, =0 {ingen grupper ennå} one {gruppe} other {grupper}}',

  'topic.also-called': 'Folk sier også {words}.',
  'topic.professionals-say': 'Fagpersoner sier kanskje {words}.',
  'topic.heading-list': '{n, plural, one {Den ene gruppen} other {{Count} grupper}}',
  'topic.heading-list-near': '{n, plural, one {Én gruppe} other {{Count} grupper}} nær {place}',
  'topic.see-all': 'Se listen med kart og måter å avgrense på',
  'topic.none': 'Vi kjenner ingen gruppe om dette ennå.',
  'topic.none-anywhere': 'Verken i nærheten, på nett eller noe annet sted vi kjenner til.',
  'topic.broader': 'Bredere temaer',
  'topic.narrower': 'Smalere temaer',
  'topic.related': 'Temaer som ligner',

  'near.title': 'Grupper nær {place}',
  'near.title-in': 'Grupper i {place}',
  'near.lead':
    '{n, plural, =0 {Vi kjenner ingen grupper i nærheten ennå.} one {Én gruppe møtes inntil {distance} unna.} other {{Count} grupper møtes inntil {distance} unna.}}',
  'near.lead-in':
    '{n, plural, =0 {Vi kjenner ingen grupper i {place} ennå.} one {Én gruppe møtes i {place}.} other {{Count} grupper møtes i {place}.}}',
  'near.title-far': 'Ingen grupper nær {place} ennå',
  'near.what-for-far': 'Det folk møtes om andre steder',
  'near.what-for': 'Det folk møtes om nær {place}',
  'near.what-for-in': 'Det folk møtes om i {place}',
  'near.soonest': 'De som møtes tidligst',
  'near.see-all': '{n, plural, one {Se den, med kart} other {Se alle {count}, de nærmeste først}}',
  'near.see-all-in': '{n, plural, one {Se den, med kart} other {Se alle {count}, med kart}}',
} as const satisfies Record<keyof typeof english, string>
