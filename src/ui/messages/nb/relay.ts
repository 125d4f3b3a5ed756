/** E-post inn og ut av en samtale: det brevene legger til, og e-post som venter på et trykk. */
export const relay = {
  'relay.not-passed.nobody':
    'E-posten din ble ikke gitt videre: ingen på den andre siden kan nås akkurat nå. Send den gjerne igjen i morgen.',
  'relay.not-passed.over': 'E-posten din ble ikke gitt videre: samtalen er avsluttet.',
  'relay.page-title': 'E-posten din',
  'relay.answer-by-mail':
    'Du kan også bare svare på denne e-posten. Bare ordene dine går videre: adressen din, det som er sitert og filer gjør det ikke.',
  'relay.files':
    '{n, plural, one {(Det fulgte med en fil. Filer går ikke videre.)} other {(Det fulgte med # filer. Filer går ikke videre.)}}',
  'relay.held-subject': 'En e-post fra deg venter på et ord fra deg',
  'relay.held-letter.own-address':
    'I e-posten din står en adresse eller et nummer som er ditt eget. Den er ikke sendt videre ennå. Si her om den skal gå med eller uten:',
  'relay.held-letter.who':
    'Det kom en e-post i ditt navn, og vi er ikke sikre på at den er fra deg. Den er ikke sendt videre. Se på den her:',
  'relay.held-until': 'Den venter i tre dager. Gjør du ingenting, slettes den, og ingen leser den.',
  'relay.held-title.own-address': 'Med adressen din, eller uten?',
  'relay.held-title.who': 'Var det du som sendte dette?',
  'relay.held-lead.own-address':
    'Det står en adresse eller et nummer som er ditt eget i e-posten din. Du kan gi det bort om du vil. Ingenting er sendt videre ennå.',
  'relay.held-lead.who':
    'Den kom i ditt navn, men ikke slik e-posten din pleier å komme. Ingenting er sendt videre ennå.',
  'relay.without': 'Uten',
  'relay.with': 'Slik du skrev det',
  'relay.as-it-came': 'Det som står der',
  'relay.send-without': 'Send uten',
  'relay.send-with': 'Send slik jeg skrev det',
  'relay.send': 'Ja, send den',
  'relay.or-not': 'Eller slett ikke',
  'relay.throw-away': 'Kast den',
  'relay.told.again': 'Det kom ikke helt fram. Ingenting ble sendt. Trykk en gang til.',
  'relay.told.nobody':
    'Ingen på den andre siden kan nås akkurat nå, så ingenting ble sendt. Trykk gjerne igjen i morgen.',
  'relay.told.over': 'Samtalen er avsluttet. Ingenting ble sendt.',
  'relay.told.enough': 'Det er skrevet så mye i dag at dette ikke ble sendt. Trykk igjen i morgen.',
  'relay.told.not-now':
    'Det kan ikke tas vare på trygt akkurat nå, så det ble ikke sendt. Trykk igjen senere.',
  'relay.no-more-title.sent': 'Den er på vei',
  'relay.no-more-title.away': 'Den er kastet',
  'relay.no-more-title.gone': 'Her er det ingenting',
  'relay.no-more.sent': 'Du trenger ikke gjøre noe mer.',
  'relay.no-more.away': 'Ingen har lest den, og ingenting av den er tatt vare på.',
  'relay.no-more.gone':
    'Enten er ikke adressen helt riktig, eller så er det som sto her avgjort, eller de tre dagene er over.',
  'relay.not-passed-subject': 'E-posten din ble ikke sendt videre',
  'relay.not-passed.too-large':
    'E-posten din er for stor til å sendes videre, trolig på grunn av et bilde eller en fil. Send bare ordene.',
  'relay.not-passed.too-long':
    'E-posten din er lengre enn {n} tegn, og derfor ble den ikke sendt videre. Gjør den kortere, eller del den i to.',
  'relay.not-passed.empty':
    'Vi fant ingen ord av deg i e-posten din, så det var ingenting å sende videre. Bilder og filer blir igjen. Skriv over det som er sitert.',
  'relay.not-passed.locked':
    'E-posten din er kryptert, og vi kan ikke lese den. Send den en gang til uten kryptering.',
  'relay.not-passed.enough':
    'Det kom så mange e-poster fra deg i dag at de siste ikke ble sendt videre. Fortsett i morgen.',
  'privacy.reply-address-table-what':
    'E-postadresser som vi trekker, en for hver side av en samtale, slik at brev kan besvares på e-post',
  'privacy.reply-address-what':
    'Adressen som er trukket for deg, forseglet, og et merke som en e-post fra deg kjennes på. Din egen adresse kan ikke leses ut av det.',
  'privacy.reply-address-why': 'For at du kan svare på e-post, og ingen andre kan det i ditt navn',
  'privacy.reply-address-until': 'Når samtalen tar slutt, eller straks når en av sidene stopper',
  'privacy.held-mail-table-what': 'E-post som venter til den som sendte den sier om den skal gå videre',
  'privacy.held-mail-what':
    'En e-post fra deg som har din egen adresse eller ditt eget nummer i seg, eller som kanskje ikke er fra deg; forseglet, slik at bare brevet ditt åpner den',
  'privacy.held-mail-why': 'For at ingenting om deg går videre ved et uhell, og ingen skriver i ditt navn',
  'privacy.held-mail-until': 'Når du trykker, eller etter 72 timer, eller når samtalen tar slutt',
}
