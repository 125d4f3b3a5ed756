/** Agreeing to be the contact of a group. */
import type { agree as english } from '../en/agree.ts'

export const agree = {
  'agree.title': 'Vil du bli spurt om denne gruppa?',
  'agree.what': 'Du blir kontakten. Det er en oppgave, ikke en rang, og flere kan dele den.',
  'agree.takes-over':
    'Du tar over oppgaven fra kontakten som ba om deg. Den andres oppgave er slutt når du trykker.',
  'agree.address': 'Brev går til {address}. At du blir spurt, vises ikke for noen, og vi lagrer ikke navn.',
  'agree.press': 'Ja, spør meg',
  'agree.not-you':
    'Er dette ikke for deg, kan du lukke siden. Etter sju dager er det ingenting igjen av dette.',
} as const satisfies Record<keyof typeof english, string>
