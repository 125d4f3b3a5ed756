/** A group that was put away or has ended, and its way back. */
import type { away as english } from '../en/away.ts'

export const away = {
  'away.mark': 'Lagt bort',
  'away.lead': 'Vi har ikke fått tak i denne gruppa, så oppføringen ble lagt bort {day}.',
  'away.says-nothing':
    'Den møtes kanskje ennå. Men ingen har på lenge sagt oss om dagen, stedet eller nummeret stemmer, og vi vil ikke at du skal gå forgjeves. Derfor vises de ikke.',
  'away.yours': 'Er dette gruppa di?',
  'away.yours-text':
    'Da kommer den tilbake med ett trykk. Ingenting regnes som riktig før du har sagt det, ett punkt om gangen. Det tar omtrent ett minutt.',
  'away.bring-back': 'Hent den tilbake',
  'away.claim-what':
    'Da finner folk den igjen. Først forsikrer vi oss om at det er noen i gruppa som sier det.',
  'away.claim-letter':
    'Vi sender et brev til e-postadressen vi kjenner til denne gruppa. Den som leser den postkassen, kan hente den tilbake.',
  'away.claim-no-address':
    'Vi kjenner ingen e-postadresse til denne gruppa, så det kan ikke gå noe brev dit.',
  'away.agree':
    'Oppføringen til denne gruppa er lagt bort, eller den sier at gruppa er slutt. Når du trykker, finner folk den igjen, og du blir spurt om hvert punkt. Ingenting regnes som riktig før du har sagt det.',
  'away.agree-press': 'Ja, hent den tilbake og spør meg',
  'away.answer': 'Folk finner ikke denne gruppa nå',
  'away.answer-away':
    'Den ble lagt bort fordi vi ikke fikk tak i noen. Ett trykk henter den tilbake. Si så om hvert punkt om det ennå stemmer.',
  'away.answer-ended':
    'Oppføringen sier at gruppa er slutt. Møtes den igjen, henter ett trykk den tilbake. Si så om hvert punkt om det ennå stemmer.',
  'away.answer-halted':
    'Kontaktpunktet avsluttet denne oppføringen etter at noen fortalte om en bekymring. Brevet om det fører til en side der dere kan si hvordan dere ser på det. Dere kan også ringe kontaktpunktet; bare det kan føre opp gruppa igjen.',
  'away.press': 'Hent gruppa tilbake',
  'away.desk-script':
    '«Folk finner ikke gruppa deres for tiden. Skal den komme tilbake? Da spør jeg deg om hvert punkt, ett for ett.»',
} as const satisfies Record<keyof typeof english, string>
