/** The complete set for a topic and place: chosen by two presses, named by a code, handed over on a sheet or a card. */
import type { set as english } from '../en/set.ts'

export const set = {
  'set.lead':
    'Trykk på det som det gjelder. Du får ett ark med alle gruppene nær stedet, til å skrive ut eller vise fram. Ingenting om den det gjelder, blir skrevet inn eller tatt vare på.',
  'set.where': 'Hvor?',
  'set.topics-near': 'Hva gjelder det? Grupper nær {place}',
  'set.groups': '{n, plural, one {én gruppe} other {{count} grupper}}',
  'set.none-near':
    'Vi kjenner ingen gruppe der i nærheten ennå. Se gjennom alle temaene: noen grupper møtes på nett.',
  'set.all-topics': 'Alle andre temaer',
  'set.press-topic': 'Trykk på et tema. Du får arket med alle gruppene om det.',
  'set.press-topic-near': 'Trykk på et tema. Du får arket med alle gruppene om det nær {place}.',
  'set.back': 'Tilbake til de mest brukte temaene',
  'set.other-places': 'Andre steder',
  'set.another-place': 'Et annet sted',
  'set.go-there': 'Vis temaene der',
  'set.own-words': 'Med den andres egne ord',
  'set.none-left-out': '{n, plural, one {Ingen er utelatt.} other {Ingen av dem er utelatt.}}',
  'set.narrow': 'Vis bare:',
  'set.shown': 'Viser {shown} av {count}: {values}.',
  'set.show-all': '{n, plural, one {Vis den ene gruppen} other {Vis alle {count}}}',
  'set.code':
    '{n, plural, one {Den ene gruppen} =2 {Begge gruppene} other {Alle de {count} gruppene}} for {name}, slik det er den dagen du ser etter:',
  'set.code-among':
    '{n, plural, one {Én av disse gruppene står} other {{count} av disse gruppene står}} under {name}, slik det er den dagen du ser etter:',
  'set.code-near':
    '{n, plural, one {Den ene gruppen} =2 {Begge gruppene} other {Alle de {count} gruppene}} nær {name}, slik det er den dagen du ser etter:',
  'set.short':
    '{n, plural, one {Den ene gruppen for dette:} =2 {Begge gruppene for dette:} other {Alle de {count} gruppene for dette:}}',
  'set.card-link': 'Lag et lite kort',
  'set.card-title': 'Et kort å ta med',
  'set.card-back': 'Tilbake til arket',
  'set.card-print': 'Skriv ut kortet',
  'set.card-plain': 'Ta bort temaet',
  'set.card-with': 'Skriv temaet på innsiden',
  'set.card-how': 'Skriv ut, klipp langs streken og brett én gang. Utsiden sier ikke hva det gjelder.',
  'set.card-outside': 'Utsiden av kortet',
  'set.card-inside': 'Innsiden av kortet',
  'set.card-near': 'Folk som møtes nær {place}',
  'set.card-anywhere': 'Folk som møtes',
  'set.card-address': 'Alle sammen, slik det er i dag:',
  'set.card-choose': 'Du velger om, når og hvilken. Ingen får vite det.',
  'set.card-as-of': 'Talt {date}.',
  'set.slip-title': 'Denne koden fører ikke fram',
  'set.slip-text': 'Kanskje ett tegn er annerledes på papiret. Se en gang til, og skriv koden på nytt.',
  'set.slip-signs':
    'En kode har sju eller ti tegn. Den har ingen vokaler, ingen 0 og ingen 1. Store bokstaver, mellomrom og bindestreker spiller ingen rolle.',
} as const satisfies Record<keyof typeof english, string>
