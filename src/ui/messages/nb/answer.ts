/** What a letter to a group's contact opens. */
import type { answer as english } from '../en/answer.ts'

export const answer = {
  'answer.title': 'Stemmer dette fortsatt?',
  'answer.lead':
    '{n, plural, one {Én ting å se på. Det tar noen sekunder.} other {# ting å se på. Det tar omtrent 20 sekunder.}}',
  'answer.fact.time-place': 'Når og hvor dere møtes',
  'answer.fact.openness': 'Om nye kan komme',
  'answer.fact.contact': 'Hvordan folk når dere',
  'answer.fact.access': 'Hvordan man kommer inn i huset',
  'answer.seen-by.page': 'bare på sidene og utskriftene våre',
  'answer.seen-by.desk': 'bare kontaktpunktet ser det',
  'answer.still-right': 'Stemmer fortsatt',
  'answer.nothing-known': 'Her står det ingenting ennå.',
  'answer.again': 'Trykket kom ikke helt fram, og ingenting ble lagret. Trykk en gang til.',
  'answer.moved-on':
    'Noen endret dette mens du så på det, og trykket ditt ble ikke lagret. Slik står det nå. Stemmer det, trykk en gang til.',
  'answer.busy': 'En liste leses inn akkurat nå, og trykket ditt ble ikke lagret. Trykk igjen om et minutt.',
  'answer.answered': '{fact}: sagt å stemme, takk',
  'answer.done': 'Takk',
  'answer.done-lead': 'Alle som ser etter, kan nå se at gruppa har sagt det i dag.',
  'answer.rest': 'Er noe annet forandret?',
  'answer.did-agreed': 'Takk. Fra nå av blir du spurt om denne gruppa. Se gjerne om dette stemmer i dag.',
  'answer.did-taken-back': 'Det er tatt tilbake: det står igjen det som stod før.',
  'answer.did-brought-back': 'Gruppa er tilbake, og folk finner den igjen.',
  'answer.as-shown': 'Se siden slik alle ser den',
  'answer.another': 'Legg til en kontakt, eller gi oppgaven videre',
  'answer.stop-heading': 'Ikke din oppgave lenger?',
  'answer.stop-text':
    'Vi glemmer adressen din med en gang og skriver ikke til deg mer. Gruppa står oppført til noen sier at noe er endret.',
  'answer.stop': 'Glem adressen min',
  'answer.stopped': 'Adressen din er glemt',
  'answer.stopped-text': 'Det kommer ikke flere brev til deg herfra. Takk for det du har gjort.',
} as const satisfies Record<keyof typeof english, string>
