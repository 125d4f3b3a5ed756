/** A group is heard: the letter, and the page it opens. */
import type { hear as english } from '../en/hear.ts'

export const hear = {
  'hear.letter-subject-asked': 'Et spørsmål til deg',
  'hear.letter-subject-decided': 'Det er kommet et svar',
  'hear.letter-asked':
    'vi har et spørsmål, og vil gjerne høre deg før noe blir bestemt. Uten konto og uten passord:',
  'hear.letter-decided': 'det vi spurte deg om, er avgjort. Her kan du lese det, og hvorfor:',
  'hear.letter-how': 'Lenken åpner en side. Å åpne den endrer ingenting.',
  'hear.title': 'Vi vil gjerne høre dere',
  'hear.lead':
    'Noen var bekymret og sa det til oss. Ordene deres gir vi ikke videre, og vi spør dere før noe blir bestemt. Hvem som spør: {name}.',
  'hear.until': 'Ingenting skjer med siden deres før dere har svart, eller før {day}.',
  'hear.being-read':
    'Det blir sett på. Det som bestemmes, kan dere lese her, med grunnen, og dere kan si én gang at dere ikke er enige.',
  'hear.answer': 'Hvordan ser dere det?',
  'hear.answer-more': 'Noe å legge til?',
  'hear.answer-hint': 'Bare {name} leser dette. Den som sa det til oss, får vite at dere svarte, ikke hva.',
  'hear.send': 'Send svaret',
  'hear.ring': 'Vil dere heller snakke? {name}',
  'hear.letter-rested':
    'vi må fortelle deg noe som ikke kunne vente, og vil gjerne høre deg før noe blir bestemt. Uten konto og uten passord:',
  'hear.letter-withdrawn':
    'det vi spurte deg om, er tatt tilbake. Det blir ikke gjort mer med det, og du kan lese det her:',
  'hear.until-rested':
    'Svar gjerne innen {day}. Er ingenting bestemt da, blir nye ikke lenger bedt om å vente.',
} as const satisfies Record<keyof typeof english, string>
