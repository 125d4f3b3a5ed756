/** A contact's task went to somebody else. */
import type { handover as english } from '../en/handover.ts'

export const handover = {
  'handover.title': 'Oppgaven din gikk til noen andre',
  'handover.since': 'Siden {date} blir noen andre spurt om denne gruppa i stedet for deg.',
  'handover.as-wanted':
    'Er det slik du ville, kan du lukke siden. Sju dager etterpå er det ingenting igjen av adressen din.',
  'handover.press': 'Dette var ikke meg: gi den tilbake',
  'handover.then':
    'Da er oppgaven din igjen, og den andres er slutt. Du får se det som nå står om gruppa, og det som ble endret i mellomtiden, blir det spurt om.',
  'handover.letter-subject': 'Oppgaven din er gitt videre',
  'handover.letter-what':
    'du ble spurt nå og da om det som står om en gruppe, fortsatt stemmer. Den oppgaven har nå gått til noen andre, slik det ble bedt om på siden din. Var det slik du ville, er det ingenting å gjøre: Etter sju dager er adressen din glemt.',
  'handover.letter-not-you':
    'Var det ikke deg? Åpne denne siden og trykk, så kommer oppgaven tilbake til deg:',
  'handover.letter-how': 'Å åpne siden endrer ingenting.',
} as const satisfies Record<keyof typeof english, string>
