/** En person og en gruppe skriver til hverandre: skjemaer, sider og brev. */
export const conversation = {
  'conversation.told.nobody':
    'Ingen i gruppen kan nås akkurat nå, så dette ble ikke gitt videre. Det du skrev, står her ennå: prøv igjen i morgen, eller spør kontaktpunktet.',
  'conversation.told.over':
    'Det var avsluttet i mellomtiden, så dette ble ikke gitt videre. Det du skrev, står her ennå, så du kan kopiere det.',
  'conversation.not-reached-them': 'Dette nådde ingen i gruppen. Skriv det gjerne en gang til.',
  'conversation.page-title': 'Et spørsmål',
  'conversation.write-title': 'Skriv et første spørsmål',
  'conversation.goes.next':
    '{group} leser det og svarer innen {days, plural, one {# dag} other {# dager}}. Du bestemmer hva som skjer etterpå, om noe.',
  'conversation.goes.passed': 'Dette gis videre: ordene dine, og navnet du velger, hvis du velger et.',
  'conversation.goes.not':
    'Dette gis ikke videre: e-postadressen din, og alt annet om deg. Gruppens adresse forblir også skjult.',
  'conversation.goes.back':
    'Ingen melder tilbake til noen: ikke til en lege, ikke til en myndighet, ikke til oss.',
  'conversation.goes.gone':
    'Ordene dine slettes sju dager etter at gruppen fikk dem. Du kan stoppe når som helst med ett trykk, og da er de borte med en gang.',
  'conversation.no-emergency': 'Dette er ikke for nødstilfeller: Et svar kan ta dager.',
  'conversation.words': 'Spørsmålet ditt',
  'conversation.words-hint': 'Opptil {n} tegn. Så mye eller så lite du vil.',
  'conversation.name': 'Hva skal de kalle deg?',
  'conversation.name-hint': 'Hvilket navn som helst, eller la det stå tomt.',
  'conversation.email': 'E-post for svaret, hvis du vil ha det på e-post også',
  'conversation.email-hint': 'Ikke nødvendig: Svaret står på en egen side uansett.',
  'conversation.mobile': 'Mobilnummer for en tekstmelding, hvis du vil ha en',
  'conversation.mobile-hint':
    'Med landet foran: +47. Brukes når du ikke oppgir e-post. Meldingen sier bare at det er noe å lese.',
  'conversation.shared': 'Andre leser også denne postkassen: Da sier brevene bare at det er noe å lese',
  'conversation.agree': 'Ved å trykke samtykker du i at vi gir dette videre til {group}, og til ingen andre.',
  'conversation.send': 'Send dette',
  'conversation.other-ways': 'Andre måter å ta kontakt på',
  'conversation.other-groups': 'Andre grupper',
  'conversation.wrong.empty': 'Skriv noe først. Ingenting ble sendt.',
  'conversation.wrong.long': 'Det er lengre enn {n} tegn. Gjør det kortere; ingenting gikk tapt.',
  'conversation.wrong.address': 'Dette ser ikke ut som en e-postadresse. Du kan også la det stå tomt.',
  'conversation.wrong.number':
    'Dette ser ikke ut som et nummer med landet foran, som +47. Du kan også la det stå tomt.',
  'conversation.wrong.welcome': 'Det gikk ikke. Trykk en gang til.',
  'conversation.wrong.paused': 'Skriv en dag som ikke har vært.',
  'conversation.wrong.better-fit': 'Velg en av gruppene.',
  'conversation.wrong.please-call': 'Skriv et nummer man kan ringe.',
  'conversation.told.again':
    'Det kom ikke helt fram, og ingenting ble tatt vare på. Det du skrev, står her ennå. Trykk en gang til.',
  'conversation.told.wait':
    'Mange skriver akkurat nå. Det du skrev, står her ennå. Trykk igjen om noen minutter.',
  'conversation.told.not-now':
    'Det kan ikke oppbevares trygt akkurat nå, så det ble ikke sendt. Det du skrev, står her ennå. Prøv igjen senere.',
  'conversation.told.enough': 'Det er skrevet så mye i dag at dette ikke ble sendt. Fortsett i morgen.',
  'conversation.not-now': 'Ikke akkurat nå',
  'conversation.not-now.not-accepted':
    'Denne gruppen kan ikke skrives til gjennom denne siden for øyeblikket.',
  'conversation.not-now.pace': 'Det har spurt så mange nye som gruppen kan ta imot foreløpig.',
  'conversation.not-now.day': 'Nok folk har skrevet til denne gruppen i dag.',
  'conversation.not-now.promise': 'Gruppen har ikke svart dem før deg ennå. Kontaktpunktet ser på det.',
  'conversation.next-opening': 'Du kan spørre igjen fra {day}.',
  'conversation.typed': 'Det du skrev, så ingenting går tapt',
  'conversation.instead': 'Hva du kan gjøre i stedet',
  'conversation.own-title': 'Spørsmålet ditt',
  'conversation.standing.on-its-way': 'Det er på vei til gruppen.',
  'conversation.standing.with-the-group': 'Gruppen har det. Svaret kommer til å stå her.',
  'conversation.standing.answered': 'Gruppen har svart.',
  'conversation.standing.unanswered':
    'Ingen har svart ennå, selv om gruppen ble minnet på det to ganger. Det er ikke på grunn av deg. Nedenfor står hva du kan gjøre i stedet; kommer det et svar sent, står det også her.',
  'conversation.over.group':
    'Gruppen har avsluttet denne samtalen. Her spør ingen om grunner, på noen av sidene.',
  'conversation.over.group-gone':
    'Denne gruppen kan ikke skrives til lenger: Den tar ikke imot nye, eller er ikke i katalogen lenger.',
  'conversation.over.lost':
    'Det kunne ikke leveres, og det er vår feil, ikke din. Kontaktpunktet kan hjelpe.',
  'conversation.keep': 'Ta vare på denne adressen',
  'conversation.keep-text':
    'Bare denne adressen fører til svaret, og ingen kan sende deg den igjen. Den er for lang til å skrive av: ta vare på den som bokmerke, eller ta bilde av den. Er enheten ikke bare din, la ikke bokmerket bli liggende her.',
  'conversation.reference': 'For å snakke om det på telefonen: {reference}. Det åpner ingenting.',
  'conversation.said': 'Hva som er skrevet',
  'conversation.from-group': 'Gruppen, {day}',
  'conversation.from-you': 'Du, {day}',
  'conversation.words-gone': 'Disse ordene har hatt sin tid og er borte.',
  'conversation.copy': 'Ta med en kopi (tekst)',
  'conversation.gone':
    'Gruppen kan lese spørsmålet ditt til {words}. Her går hvert av disse bort etter 30 dager, og hele siden {all}. Til da kan du ta vare på en kopi.',
  'conversation.more': 'Skriv igjen',
  'conversation.stop': 'Stopp',
  'conversation.stop-text':
    'Alt her er borte med en gang, og gruppen kan ikke skrive til deg lenger. Den får bare vite at samtalen er avsluttet.',
  'conversation.stop-press': 'Stopp, og glem alt',
  'conversation.not-right': 'Var noe ikke i orden? Si fra til noen som kan hjelpe',
  'conversation.forgotten': 'Det er borte',
  'conversation.nothing-here.stopped':
    'Ingenting av det er tatt vare på her lenger, og gruppen kan ikke skrive til deg. Denne adressen fører ingen steder fra nå av.',
  'conversation.nothing-here': 'Her er det ingenting',
  'conversation.nothing-here.own':
    'Enten er ikke adressen helt riktig, eller det som sto her, har hatt sin tid eller ble stoppet.',
  'conversation.nothing-here.group': 'Denne samtalen er avsluttet. Det er ingenting du trenger å gjøre.',
  'conversation.for-you': 'Noen vil gjerne høre fra dere',
  'conversation.done': 'Takk. Det er gitt videre.',
  'conversation.answered-before': 'En av dere har svart allerede. Du kan fortsatt legge til noe.',
  'conversation.somebody': 'Noen som ikke oppga navn, skriver:',
  'conversation.called': '{name} skriver:',
  'conversation.answer': 'Svaret ditt',
  'conversation.answer-hint': 'Én setning er nok. Din egen adresse vises ikke.',
  'conversation.answer-press': 'Send svaret',
  'conversation.or': 'Eller med ett trykk',
  'conversation.welcomer-knows':
    'Du får ikke vite hvem dette er, og ingen spør deg hva det ble til. For å snakke om det med kontaktpunktet: {reference}.',
  'conversation.ring': 'Ring tilbake',
  'conversation.call-asked': 'Ring meg: {number}',
  'conversation.any-time': 'Når som helst passer.',
  'conversation.good-times': 'Gode tider: {times}',
  'conversation.no-voicemail': 'Ikke legg igjen noe på en telefonsvarer.',
  'conversation.voicemail': 'Telefonsvarer er i orden. Si bare ditt eget fornavn.',
  'conversation.first-name-only':
    'Andre svarer også på dette nummeret: Si bare ditt eget fornavn, og ingenting om gruppen.',
  'conversation.ask-for': 'Spør etter {name}.',
  'conversation.rung': 'Jeg har ringt',
  'conversation.not-reached': 'Jeg fikk ikke tak i dem',
  'conversation.rung-words': 'Noen fra gruppen har ringt deg.',
  'conversation.not-reached-words': 'Noen fra gruppen prøvde å ringe deg og fikk ikke tak i deg.',
  'conversation.welcome-words': 'Du er velkommen. Da møtes vi neste gang:',
  'conversation.welcome-words-first':
    'Du er velkommen. Nye kommer til det første møtet i måneden, og dette er det neste:',
  'conversation.paused-words': 'Vi tar ikke imot nye før {date}. Du er velkommen til å spørre igjen da.',
  'conversation.better-fit-words': 'Vi tror at denne gruppen passer bedre til det du skrev:',
  'conversation.please-call-words': 'Ring oss gjerne: {phone}. Du trenger bare å si at du har skrevet.',
  'conversation.no-date': 'Her er ingen neste dato kjent. Skriv når dere møtes, i linjen din.',
  'conversation.line': 'En egen linje, hvis du vil',
  'conversation.line-hint': 'For eksempel hvem som venter ved døra.',
  'conversation.until': 'Til når tar dere ikke imot nye?',
  'conversation.phone': 'Nummeret man kan ringe',
  'conversation.fit-name': 'Navnet på den andre gruppen, eller stedet',
  'conversation.fit-look': 'Let etter den',
  'conversation.fit-none': 'Ingenting ble funnet under det navnet.',
  'conversation.fit-more':
    '{n, plural, one {Én til har et slikt navn eller er der: skriv mer av navnet.} other {# til har et slikt navn eller er der: skriv mer av navnet.}}',
  'conversation.fit-which': 'Hvilken?',
  'conversation.back': 'Tilbake til det som ble skrevet',
  'conversation.page.welcome': 'Dette sendes, med neste møte slik det står i katalogen:',
  'conversation.page.paused':
    'Den som spurte, leser at dere ikke tar imot nye før da. Ingenting annet endres.',
  'conversation.page.better-fit':
    'Den som spurte, får se den andre gruppen og bestemmer selv. Ingenting gis videre til den gruppen.',
  'conversation.page.please-call': 'Den som spurte, leser dette nummeret, og ringer eller lar være.',
  'conversation.page.stop':
    'Samtalen slutter med en gang, for begge. Ingen blir spurt om grunn. Den som spurte, leser bare at den er slutt. Var noe ikke greit, si fra til kontaktpunktet.',
  'conversation.press.welcome': 'Si velkommen',
  'conversation.press.paused': 'Si at vi tar pause',
  'conversation.press.better-fit': 'Vis dem denne gruppen',
  'conversation.press.please-call': 'Be dem ringe',
  'conversation.press.stop': 'Avslutt',
  'conversation.copy-press': 'Send meg en kopi på e-post',
  'conversation.copy-where': 'Til adressen du ga først, hvis bare du leser den.',
  'conversation.copy-asked':
    'Hvis du ga en adresse som bare du leser, er kopien på vei dit. Det går én kopi om dagen.',
  'conversation.press.report': 'Avslutt, og si fra til kontaktpunktet om at det ikke var i orden',
  'privacy.conversation-table-what':
    'At en person og en gruppe skriver til hverandre gjennom oss, med ord som bare videresenderen, eller den som har en lenke, kan åpne',
  'privacy.message-table-what': 'Hva som ble sagt etter de første ordene, forseglet',
  'privacy.copy-table-what':
    'En kopi av en samtale på vei til postkassen til den som ba om den, forseglet; etter ett døgn er ingenting igjen',
  'privacy.welcome-link-table-what': 'Lenker i brev til en gruppe, hver med ordene forseglet til den',
  'privacy.conversation-what':
    'Det du skriver til en gruppe gjennom oss, med navnet og adressen eller nummeret du velger å legge igjen',
  'privacy.conversation-why': 'Så det kan gis videre, gjentas i en påminnelse og besvares',
  'privacy.conversation-until':
    'De første ordene dine sju dager etter at gruppen fikk dem; det som står på siden din, etter 30 dager; adressen eller nummeret du ga, og alt sammen, 30 dager etter siste ord og senest etter 90, eller med en gang når du stopper',
}
