/** Måtene å ta kontakt med en gruppe på, slik folk leser dem. */
import type { ways as english } from '../en/ways.ts'

export const ways = {
  'ways.title': 'Slik tar du kontakt med {name}',
  'ways.link': 'Alle måter å ta kontakt på, og hva som skjer videre',
  'ways.more': 'Gjennom oss, eller med noen ved siden av deg',
  'ways.lead':
    'Fra nært til fjernt. Du velger, og du kan alltid ta en måte med mer avstand. Ingen får vite hva du gjør.',
  'ways.shut.closed': 'Gruppen tar ikke imot nye akkurat nå.',
  'ways.shut.closed-until': 'Gruppen tar ikke imot nye før {day}.',
  'ways.shut.not-known':
    'Det er lenge siden noen fortalte oss om nye kan komme. Til noen gjør det, tilbyr vi ingen måte som trenger svar.',
  'ways.rests': 'Gruppen kan ikke svare på spørsmål gjennom oss akkurat nå.',
  'ways.nothing-said':
    'Gruppen har ikke sagt hvilke måter den tilbyr. Det den viser alle, står her; mer tilbys ikke.',
  'ways.nothing-at-all': 'Gruppen viser verken nummer eller adresse.',
  'ways.terms': 'Når, og hvor fort',
  'ways.the-group': 'Gruppen',
  'ways.go-along.title': 'Noen blir med deg',
  'ways.go-along.say':
    'Du og den som blir med, kommer en av dagene nedenfor og blir møtt; ingenting gis videre eller skrives ned, og ingen melder tilbake.',
  'ways.meet-member.title': 'Møt noen fra gruppen først',
  'ways.meet-member.say':
    'Du kommer til et sted og et tidspunkt nedenfor, og noen fra gruppen er der; ingenting gis videre eller skrives ned, og ingen melder tilbake om du kom.',
  'ways.together.title': 'Skriv de første ordene sammen med en fagperson',
  'ways.together.say':
    'Dere skriver sammen, du endrer og bekrefter teksten, og så svarer gruppen; bare det du sa ja til, gis videre, aldri adressen din, og ingen melder tilbake til fagpersonen om du ikke krysser av for det.',
  'ways.call-back.title': 'Gruppen ringer deg',
  'ways.call-back.say':
    'Du sier hvordan og når noen kan ringe, og noen fra gruppen ringer; bare det gis videre, det slettes etterpå, og ingen melder tilbake.',
  'ways.write.title': 'Skriv til gruppen gjennom oss',
  'ways.write.say':
    'Du skriver under hvilket navn du vil eller uten navn, og gruppen svarer gjennom oss; ordene dine gis videre, adressen din ikke, og ingen melder tilbake.',
  'ways.begin.together': 'Begynn sammen',
  'ways.begin.call-back': 'Be om å bli oppringt',
  'ways.begin.write': 'Skriv spørsmålet ditt',
  'ways.dates': 'De neste dagene',
  'ways.calendar': 'Legg i kalenderen',
  'ways.print': 'Skriv ut som lapp',
  'ways.no-dates': 'Ingen dato er kjent for de neste ukene.',
  'ways.say-by': 'Si ifra til gruppen innen {day}: ring eller skriv, som vist under',
  'ways.drop-in': 'Bare kom',
  'ways.say-before': 'Si ifra til gruppen før du kommer: ring eller skriv, som vist under',
  'ways.by-agreement': 'Et annet sted eller tidspunkt kan avtales.',
  'ways.rings-within': '{n, plural, one {Noen ringer innen én dag.} other {Noen ringer innen # dager.}}',
  'ways.pace.any': 'Alle nye som kommer, er velkomne.',
  'ways.pace.monthly':
    '{n, plural, one {Tar imot én ny i måneden, av alle som spør.} other {Tar imot # nye i måneden, av alle som spør.}}',
  'ways.pace.first-gathering': 'Nye kommer til det første møtet i måneden.',
  'ways.pace.first-gathering-few':
    '{n, plural, one {Én ny kommer til det første møtet i måneden.} other {Inntil # nye kommer til det første møtet i måneden.}}',
  'ways.comes-on': 'Det neste av disse er {day}.',
  'ways.full.pace': 'Akkurat nå er det ikke plass til flere. Neste åpning er {day}.',
  'ways.full.day': 'Nok folk har skrevet i dag. Neste åpning er i morgen, {day}.',
  'ways.promise': '{n, plural, one {{who} svarer innen én dag.} other {{who} svarer innen # dager.}}',
  'ways.band.soon': 'Har til nå svart: som regel innen to dager.',
  'ways.band.within-a-week': 'Har til nå svart: som regel innen en uke.',
  'ways.band.later': 'Har til nå svart: ofte etter mer enn en uke.',
  'ways.on-paper': 'Per {day}. Hva som gjelder i dag: {address}',
  'ways.direct': 'Rett til gruppen',
  'ways.direct.ring': 'Ring dem',
  'ways.direct.write': 'Skriv e-post',
  'ways.direct.web': 'Se på deres egen side',
  'ways.direct.say':
    'Du ringer eller skriver selv, og gruppen ser nummeret eller adressen din; vi gir ingenting videre og hører ingenting om det.',
  'ways.distant': 'Med mer avstand',
  'ways.sheet.title': 'Ta med et ark',
  'ways.sheet.say': 'Du leser det sammen med noen eller alene; ingenting gis videre til noen.',
  'ways.sheet.link':
    '{n, plural, one {Ark med den ene gruppen for samme tema og sted} other {Ark med alle {count} gruppene for samme tema og sted}}',
  'ways.poster.title': 'Heng opp en plakat',
  'ways.poster.say': 'Den som går forbi, kan lese den og gjøre noe selv; ingenting gis videre til noen.',
  'ways.poster.link': 'Plakat for denne gruppen',
  'ways.back': 'Tilbake til siden til gruppen',
  'ways.fit.title': 'For fagfolk: passer en dato?',
  'ways.fit.lead': 'Grupper møtes i sin egen tid. Prøv dagen du trenger noe til; ingenting lagres.',
  'ways.fit.by': 'Til hvilken dag?',
  'ways.fit.at': 'Klokken hva, om det er en avtale? (14:00)',
  'ways.fit.try': 'Se etter',
  'ways.fit.wrong': 'Dette kunne vi ikke lese som en dag. Skriv for eksempel 1. desember 2026.',
  'ways.fit.next': 'Denne gruppen møtes neste gang {when}.',
  'ways.fit.no-date': 'Vi kjenner ingen dato for denne gruppen. Spør før du setter en dag.',
  'ways.fit.meetings':
    '{n, plural, =0 {Den møtes ikke før {day}.} one {Den møtes én gang til og med {day}.} other {Den møtes # ganger til og med {day}.}}',
  'ways.fit.from': 'Da kan den snakke om det, og svare deg fra {day}.',
  'ways.fit.past': '{day} er over.',
  'ways.fit.before-it-meets':
    '{day} gir ikke gruppen tid til å møtes og svare. Velg en senere dag, eller spør én person, som da taler for seg selv.',
  'ways.fit.office-hours':
    'Dette er i kontortiden. De fleste i en gruppe er på jobb da, og ingen får betalt for å komme. En kveld passer kanskje bedre.',
} as const satisfies Record<keyof typeof english, string>
