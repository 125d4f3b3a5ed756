/** Det noen har hengt opp, og hvordan de får vite at det ikke stemmer lenger. */
export const placed = {
  'placed.title': 'Jeg har hengt opp dette',
  'placed.choose': 'Åpne plakaten, arket eller håndboka du har hengt opp, og trykk på lenken der.',
  'placed.choose-link': 'Finn gruppen',
  'placed.lead':
    'Fortell oss hvor det henger eller ligger. Når noe på det endrer seg, skriver vi til deg, høyst én gang i uka, og du skriver ut det nye. To ganger i året spør vi om det fortsatt er der.',
  'placed.spot': 'Hvor har du hengt det?',
  'placed.spot-hint': 'For eksempel: biblioteket, tavla ved døra. Helst ingen privat adresse.',
  'placed.email': 'E-postadressen din',
  'placed.email-hint':
    'Bare til disse brevene. Den slettes når du trykker Stopp, eller når ingenting av ditt henger lenger.',
  'placed.send': 'Send meg brevet',
  'placed.wrong-spot': 'Skriv hvor det henger eller ligger.',
  'placed.wrong-email': 'Skriv én adresse, for eksempel navn@example.org.',
  'placed.sent-title': 'Se i innboksen din',
  'placed.sent':
    'Et brev er på vei til deg. Trykk på knappen på siden det åpner, så følger vi med på det du har hengt opp.',
  'placed.stopped-title': 'Vi skriver ikke mer',
  'placed.stopped':
    'Adressen din er slettet. Takk for at du hengte det opp. Ta det gjerne ned når du går forbi.',
  'placed.ended-title': 'Ingenting ligger under denne lenken',
  'placed.ended':
    'Adressen din ble slettet før. Henger det fortsatt noe hos deg, sier koden på det hva som gjelder i dag.',
  'placed.home': 'Til forsiden',
  'placed.own-title': 'Det du har hengt opp',
  'placed.own-lead':
    '{n, plural, =0 {Hvert ord på det stemmer.} one {Én ting stemmer ikke lenger.} other {{n} ting stemmer ikke lenger.}}',
  'placed.what': '{kind} – {spot}',
  'placed.code': 'Kode {code}',
  'placed.checked': 'Sist sett på {date}.',
  'placed.unknown': 'Ingen har visst det siden {date}.',
  'placed.right': 'Hvert ord på det stemmer.',
  'placed.gone': 'Gruppen er avsluttet, eller ingen når den. Ta det ned, er du snill.',
  'placed.merged': 'Gruppen er blitt en del av en annen. Heng opp den nye, er du snill.',
  'placed.area':
    '{n, plural, one {For én gruppe i den har noe endret seg.} other {For {n} grupper i den har noe endret seg.}}',
  'placed.changed': 'Dette har endret seg: {parts}.',
  'placed.part.openness': 'om nye kan komme',
  'placed.part.when': 'når de møtes',
  'placed.part.where': 'hvor de møtes',
  'placed.part.reach': 'hvordan man når dem',
  'placed.part.name': 'navnet',
  'placed.part.about': 'hvem den er for',
  'placed.part.words': 'det de sier om seg selv',
  'placed.print-new': 'Skriv ut det nye',
  'placed.press.confirm': 'Ja, jeg hengte det opp',
  'placed.press.not-me': 'Det var ikke meg',
  'placed.press.replaced': 'Jeg har byttet det ut',
  'placed.press.still': 'Det er der fortsatt',
  'placed.press.down': 'Jeg har tatt det ned',
  'placed.did.confirm': 'Takk. Vi følger med på det.',
  'placed.did.not-me': 'Det er glemt.',
  'placed.did.replaced': 'Takk. Nå stemmer det igjen.',
  'placed.did.still': 'Takk. Vi spør igjen om et halvt år.',
  'placed.did.down': 'Takk. Det er tatt av lista.',
  'placed.stop-why': 'Du kan stoppe når som helst. Adressen din slettes med en gang.',
  'placed.stop': 'Ikke skriv til meg mer',
  'placed.letter.agree-subject': 'Har du hengt opp noe?',
  'placed.letter.agree':
    'Noen har fortalt oss at de har hengt opp noe, og oppga denne adressen. Var det deg, åpner du denne siden og trykker Ja. Da skriver vi når det bør byttes ut.',
  'placed.letter.not-you': 'Var det ikke deg, trenger du ikke gjøre noe. Adressen slettes etter to uker.',
  'placed.letter.still-subject': 'Er det der fortsatt?',
  'placed.letter.still':
    '{n, plural, one {Du har hengt opp én ting. Er den der fortsatt?} other {Du har hengt opp {n} ting. Er de der fortsatt?}} Se etter når du går forbi, og trykk på én knapp.',
  'placed.letter.stop': 'På den samme siden kan du stoppe disse brevene.',
  'placed.letter.replace-subject': 'Bytt ut det du har hengt opp',
  'placed.letter.replace':
    '{n, plural, one {Noe du har hengt opp, stemmer ikke lenger.} other {{n} ting du har hengt opp, stemmer ikke lenger.}} Under hver av dem finner du den nye.',
  'placed.letter.done': 'Når det er gjort, trykker du én gang her:',
  'placed.desk-title': 'Hva som henger hvor',
  'placed.desk-back': 'Tilbake til pulten',
  'placed.desk-up':
    '{n, plural, =0 {Ingen har hengt opp noe ennå.} one {Én ting henger oppe.} other {{n} ting henger oppe.}}',
  'placed.desk-old':
    '{n, plural, =0 {Hvert ord på dem stemmer.} one {Én stemmer ikke lenger. Den som passer på den, får brev.} other {{n} stemmer ikke lenger. De som passer på dem, får brev.}}',
  'placed.col.what': 'Hva, og hvor',
  'placed.col.about': 'Om',
  'placed.col.checked': 'Sist sett',
  'placed.col.state': 'Det som står på det',
  'privacy.material-keeper-table-what':
    'Folk som har hengt opp en plakat, et ark eller ei håndbok og vil vite når det ikke stemmer lenger',
  'privacy.material-keeper-what': 'Adressen til en som har hengt opp noe',
  'privacy.material-keeper-why': 'For at de skal få vite hva som bør byttes ut.',
  'privacy.material-keeper-until':
    'Til de stopper, til ingenting av deres henger lenger, eller til to spørsmål ikke er besvart; to uker der de aldri sa ja',
  'privacy.placed-table-what':
    'Hva som henger eller ligger hvor: om hvilken gruppe, og merker av det som står på det',
  'privacy.spot-what': 'Hvor noe av vårt henger, med ordene til den som hengte det opp',
  'privacy.spot-why': 'For at de skal finne det igjen, og pulten vite hva som er hvor.',
  'privacy.spot-until': 'Til det er tatt ned; ett år etter at ingen vet det lenger',
} as const
