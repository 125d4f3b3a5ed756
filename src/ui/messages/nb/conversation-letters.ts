/** Brev i en samtale mellom en person og en gruppe. */
import type { conversationLetters as english } from '../en/conversation-letters.ts'

export const conversationLetters = {
  'conversation.letter.more-lost': 'Det siste du skrev, nådde ingen.',
  'conversation.letter.write-again': 'For å skrive det en gang til:',
  'conversation.letter.on-page': 'Hva du kan gjøre nå, står på siden du noterte adressen til.',
  'conversation.letter.not-you':
    'Hvis du ikke har skrevet til noen: noen har skrevet inn denne adressen, kanskje ved en feil. Det er ingenting du trenger å gjøre.',
  'conversation.letter.subject': 'Noen vil gjerne høre fra dere',
  'conversation.letter.again-subject': 'Noen venter fortsatt på å høre fra dere',
  'conversation.letter.write': 'Noen har skrevet til gruppen deres. Én setning som svar er nok.',
  'conversation.letter.together':
    'Noen vil gjerne komme til gruppen deres, og har skrevet noen linjer med hjelp.',
  'conversation.letter.call-back':
    'Noen ønsker at gruppen deres ringer tilbake. Nummeret står på denne siden:',
  'conversation.letter.again': 'Dette er en påminnelse: Ingen har svart ennå.',
  'conversation.letter.read': 'Les og svar her (ingen konto, intet passord):',
  'conversation.letter.welcome': 'Si velkommen, med neste møte',
  'conversation.letter.paused': 'Vi tar ikke imot nye akkurat nå',
  'conversation.letter.better-fit': 'En annen gruppe passer bedre',
  'conversation.letter.please-call': 'Ring oss gjerne',
  'conversation.letter.stop': 'Avslutt, uten å gi noen grunn',
  'conversation.letter.gone': 'Det som ble skrevet, slettes {date}. For å snakke om det: {reference}.',
  'conversation.letter.human': 'Et menneske som kan hjelpe: {phone}',
  'conversation.letter.more': 'Det er skrevet mer til dere ({reference}). Les og svar her:',
  'conversation.letter.more-stop': 'For å avslutte, uten å gi noen grunn:',
  'conversation.letter.answer-subject': 'Det er noe å lese for deg',
  'conversation.letter.answer': 'Du skrev til noen, og her er svaret:',
  'conversation.letter.answer-on': 'For å skrive tilbake, eller stoppe og få alt glemt:',
  'conversation.letter.answer-shared': 'Det er noe nytt på siden du noterte adressen til.',
  'conversation.letter.over-gone':
    'Det går ikke lenger an å skrive til dem du skrev til. Det er ikke på grunn av deg.',
  'conversation.letter.elsewhere': 'Hva du kan gjøre i stedet, står på siden din:',
  'conversation.letter.unanswered':
    'Ingen har svart ennå på det du skrev, selv om de ble minnet på det to ganger. Det er ikke på grunn av deg.',
  'conversation.letter.late': 'Et svar som kommer sent, når deg likevel.',
  'conversation.letter.goes-all':
    'Det du skrev gjennom oss, og det som ble svart, slettes {all}. Det er ingenting du trenger å gjøre.',
  'conversation.letter.goes-first':
    'Det du skrev gjennom oss, og det som ble svart, slettes litt etter litt: det eldste {first}, og alt sammen {all}. Det er ingenting du trenger å gjøre.',
  'conversation.letter.keep-copy': 'For å ta vare på en kopi før det:',
  'conversation.letter.copy': 'Her er kopien du ba om:',
  'conversation.letter.copy-kept': 'Dette brevet er ditt. Vi tar ikke vare på noe av det.',
  'conversation.letter.over':
    'En samtale du begynte, er avsluttet av den andre siden. Det er ingenting du trenger å gjøre.',
  'conversation.letter.reported-subject': 'Noen ber dere se til dem',
  'conversation.letter.reported-person':
    'Noen avsluttet en samtale med {group} fordi det ikke var i orden ({reference}). De oppga ingen grunn, og trenger det ikke.',
  'conversation.letter.reported-group':
    '{group} avsluttet en samtale fordi det ikke var i orden ({reference}). De oppga ingen grunn, og trenger det ikke.',
  'conversation.letter.reported-what':
    'Ingen her vet hva som ble skrevet. Ring gruppen og spør hvordan de har det.',
  'conversation.letter.stopped-subject': 'Ingenting mer å gjøre',
  'conversation.letter.stopped':
    'Samtalen {reference} er avsluttet av den andre siden. Det er ingenting dere trenger å gjøre.',
} as const satisfies Record<keyof typeof english, string>
