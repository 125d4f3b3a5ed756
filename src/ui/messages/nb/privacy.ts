/** What is kept, why, and until when. The page and docs/privacy.md are made from the register. */
import type { privacy as english } from '../en/privacy.ts'

export const privacy = {
  'privacy.title': 'Personvern',
  'privacy.description':
    'Ingen konto, ingen informasjonskapsler, ingenting fra andre nettsteder. Hva som lagres, hvorfor og hvor lenge.',
  'privacy.lead': 'Du kan se på alt her uten å fortelle oss noe om deg.',
  'privacy.not-heading': 'Dette gjør vi ikke',
  'privacy.not-cookie': 'Vi setter ingen informasjonskapsler, og du trenger ingen konto.',
  'privacy.not-language':
    'Nettleseren din sier hvilke språk du leser. Det avgjør ordene på siden, og vi tar ikke vare på det.',
  'privacy.not-foreign':
    'Ingen side henter noe fra et annet nettsted, så ingen andre får vite at du har vært her.',
  'privacy.not-words':
    'Det du skriver for å finne en gruppe, trenger vi bare til svaret. Etterpå er det glemt.',
  'privacy.not-members':
    'Det finnes ingen liste over medlemmene i noen gruppe, og gruppene gir oss ingen slike lister.',
  'privacy.not-tell':
    'Ingen får vite hvilke grupper du har sett på eller tatt vare på, og ingen kan ta kontakt for deg.',
  'privacy.history-heading': 'Dette blir igjen hos deg',
  'privacy.history':
    'Nettleseren din husker hvilke sider du har åpnet, og ordene du har søkt etter. Åpne et privat vindu hvis andre kan se på denne enheten.',
  'privacy.referrer':
    'Når du følger en lenke til et annet nettsted, forteller ikke nettleseren din hvor du kom fra.',
  'privacy.provider':
    'Den som gir deg nettilgang, kan se at du har besøkt denne adressen, men ikke hvilken side, hvis adressen begynner med https. I nettverket til en organisasjon kan andre kanskje se mer.',
  'privacy.kept-heading': 'Hva som lagres, og hvor lenge',
  'privacy.kept-intro': 'Denne listen er laget av det samme registeret som produktet testes mot.',
  'privacy.on-device': 'På enheten din',
  'privacy.in-log': 'I loggen på serveren',
  'privacy.in-database': 'I oversikten over grupper',
  'privacy.column-what': 'Hva',
  'privacy.column-why': 'Hvorfor',
  'privacy.column-until': 'Hvor lenge',
  'privacy.shortlist-what':
    'Huskelisten din: gruppene du tar vare på, med opplysningene slik de var den dagen',
  'privacy.shortlist-why': 'For at du skal kunne tenke deg om og sammenligne. Den blir aldri sendt til oss.',
  'privacy.shortlist-until': 'Til du sletter den',
  'privacy.log-what': 'Tidspunktet, hva slags side det var, hvor lang tid det tok, og om det gikk bra',
  'privacy.log-why':
    'For å holde nettstedet i gang. Ikke adressen til enheten din, ikke ord du har skrevet, ikke grupper du har sett på.',
  'privacy.log-until': 'Så lenge den som driver nettstedet, tar vare på loggene',
  'privacy.in-file': 'I en fil ved siden av oversikten',
  'privacy.snapshot-what': 'Søkeregisteret: ordene og stedene til gruppene, slik alle kan lese dem her',
  'privacy.snapshot-why':
    'For at nettstedet skal være klart kort tid etter en omstart. Ingen søk står i det.',
  'privacy.snapshot-until': 'Til den neste endringen blir skrevet inn, omtrent et kvarter etter',
  'privacy.unmet-what':
    'Hvor ofte noen i et fylke eller land ikke fant noen gruppe for et tema, måned for måned',
  'privacy.unmet-why':
    'For at behovet for en gruppe skal bli sett. Bare et tall: verken ord, person, sted eller dag. Vist i steg på fem; færre blir aldri vist.',
  'privacy.unmet-until': 'Tretten måneder',
  'privacy.would-come-what':
    'Hvor ofte noen i et fylke eller land har sagt at de ville kommet til en gruppe for et tema, måned for måned',
  'privacy.would-come-why':
    'For at ønsket om en gruppe skal bli sett. Bare et tall: verken navn, adresse, sted eller dag. Vist i steg på fem; færre blir aldri vist.',
  'privacy.would-come-until': 'Tretten måneder',
  'privacy.done-what': 'Skjemaer som er sendt',
  'privacy.sent-what': 'At et skjema ble sendt den dagen; ikke hvilket, og ikke hva som sto i det',
  'privacy.sent-why':
    'For at et skjema som blir sendt to ganger, skal telle én gang. Et tilfeldig tall er blandet inn, så ingenting kan leses ut av merket.',
  'privacy.sent-until': 'To dager',
  'privacy.letter-what':
    'Et brev på e-post som er på vei: hva slags brev og hvor langt det er kommet, ikke hva som står i det',
  'privacy.letter-to-what': 'Adressen et brev skal til',
  'privacy.letter-to-why':
    'For at det skal komme fram, og for at én adresse ikke skal få for mange på en dag. Av det e-posttjenere sender tilbake, beholdes bare at et brev ikke kom fram.',
  'privacy.letter-to-until':
    'To dager etter at det ble sendt, eller gitt opp etter høyst to uker; etter tretti dager er det ingenting igjen av det',
  'privacy.seal-key-what': 'De offentlige halvdelene av nøklene som meldinger forsegles med, uke for uke',
  'privacy.rights-what': 'Hvilke rettigheter databasen sist fikk',
  'privacy.act-what':
    'Hva som ble gjort her, etter rolle og med numre: ingen ord, ikke noe navn, ingen adresse',
  'privacy.link-what': 'Rekkefølgen det ble gjort i, forseglet slik at en senere endring synes',
  'privacy.done-here-what':
    'At det var du som bekreftet, endret eller så på noe her: nummeret på oppgaven din, ikke navnet ditt',
  'privacy.done-here-why':
    'For at ingen skal kunne endre noe her usett, og for at en gruppe kan lese hvem som har sett på kontaktopplysningene.',
  'privacy.done-here-until':
    'Så lenge katalogen finnes. Når oppgaven din er slutt, fører nummeret ikke lenger til noen.',
  'privacy.jobs-what': 'Arbeid som venter på tur',
  'privacy.contact-task-what':
    'Hvem som har sagt ja til å bli spurt om opplysningene om en gruppe fortsatt stemmer',
  'privacy.mended-table-what': 'Hvordan en opplysning sto før en kontakt endret den fra et brev.',
  'privacy.mended-what': 'Det en kontakt tok ut eller endret: et nummer, en adresse, et sted.',
  'privacy.mended-why': 'For at kontakten kan ta endringen tilbake.',
  'privacy.mended-until': 'Sju dager etter endringen, eller så snart den er tatt tilbake.',
  'privacy.ask-what': 'Spørsmål sendt til kontakter: hvilke opplysninger, og når',
  'privacy.contact-what': 'Adressen eller nummeret til gruppas kontakt',
  'privacy.contact-why':
    'For at kontakten kan bli spurt. Ingen leser ser det, og det står ikke noe navn ved. Når noen som arbeider her, ser på det, blir det skrevet ned, og kontakten kan lese det.',
  'privacy.contact-until': 'Til kontakten sier stopp, og senest 400 dager etter siste svar',
  'privacy.person-table-what': 'De som arbeider her',
  'privacy.held-what': 'Hvilke oppgaver de som arbeider her, har',
  'privacy.cookie-what': 'En informasjonskapsel, for dem som arbeider her og logger inn',
  'privacy.cookie-why': 'For at de blir kjent igjen fra side til side. Ingen andre får noen.',
  'privacy.cookie-until':
    'Ti minutter mens de venter på en kode; så til de logger ut, og senest etter sju dager',
  'privacy.claim-table-what': 'Folk som er spurt i brev om å være kontakt for en gruppe',
  'privacy.claim-what': 'Adressen til en som er spurt om å være kontakt for en gruppe',
  'privacy.claim-why': 'For at de kan si ja, og ingen andre i deres sted.',
  'privacy.claim-until': 'Til de sier ja, og senest sju dager',
  'privacy.call-table-what': 'At skrivebordet ringte en gruppe, og hva som kom ut av det',
  'privacy.concern-table-what': 'Hva lesere var bekymret for: hvilken gruppe, når, og når det ble avgjort',
  'privacy.concern-step-table-what':
    'Hvordan en bekymring gikk videre: hva som ble sagt, spurt, svart og bestemt',
  'privacy.hearing-table-what': 'Hvilke kontakter i en gruppe som ble spurt om en bekymring',
  'privacy.concern-what':
    'Hva noen skrev til kontaktpunktet om en gruppe, hva gruppa svarte, og grunnen til det som ble bestemt',
  'privacy.concern-why':
    'For at det kan bli undersøkt, gruppa kan bli hørt, og begge kan lese grunnen. Ingenting sier hvem leseren var.',
  'privacy.concern-until': 'Seksti dager etter avgjørelsen, senest 400 dager',
  'privacy.concern-who-what':
    'Hvem ved kontaktpunktet som tok et steg i en bekymring, med et nummer som ikke betyr noe utenfor',
  'privacy.concern-who-why': 'For at en annen ser på det når noen ikke er enig.',
  'privacy.concern-who-until': 'Seksti dager etter avgjørelsen, senest 400 dager',
  'privacy.halted-what': 'Hvordan siden til en gruppe sto før kontaktpunktet endret den',
  'privacy.halted-why': 'For at den kan stå slik igjen.',
  'privacy.halted-until': 'Seksti dager etter avgjørelsen, senest 400 dager',
  'privacy.barrier-table-what':
    'Dører som ble stående stengt for grupper: av hvilket slag, når, og hva som ble avtalt',
  'privacy.barrier-what':
    'En linje fra kontakten i en gruppe om en dør som ble stående stengt, og svaret fra kontaktpunktet',
  'privacy.barrier-why': 'For at noe kan gjøres med det, og gruppa får høre hva.',
  'privacy.barrier-until': 'Seksti dager etter at det var ordnet, senest 400 dager',
  'privacy.merged-what': 'At to oppføringer viste seg å være én gruppe',
  'privacy.double-what': 'Hvilke oppføringer som ser ut til å være samme gruppe to ganger',
  'privacy.need-table-what': 'Hvilke grupper som trenger skrivebordet',
  'privacy.mandate-table-what': 'At en gruppe lar skrivebordet handle for seg, og hvor lenge',
  'privacy.handover-table-what': 'Kontaktoppgaver som har gått til noen andre',
  'privacy.handover-what': 'Adressen eller nummeret til den som hadde oppgaven før',
  'privacy.handover-why': 'For at de får vite det, og kan si at det ikke var dem.',
  'privacy.handover-until': 'Sju dager',
  'privacy.doubt-table-what': 'Hva lesere sa var feil: om hvilken gruppe, hvilken opplysning, og når',
  'privacy.doubt-what': 'En linje fra en leser om hva som var feil',
  'privacy.doubt-why':
    'For at gruppa og de som tar vare på oversikten, vet hva de skal se etter. Ingenting sier hvem som skrev.',
  'privacy.doubt-until': 'Til opplysningen er bekreftet, senest seksti dager',
  'privacy.removed-what':
    'Grupper som har tatt seg selv ut: når, og et tema og et sted for å lede til andre; ikke noe navn',
  'privacy.removed-record-what':
    'Hva lister kalte slike grupper, som merker ingenting kan leses av, så ingen liste henter dem tilbake',
  'privacy.held-back-what':
    'Oppføringen til en gruppe som har tatt seg selv ut, og adressene til de andre kontaktene',
  'privacy.held-back-why':
    'For at en annen kontakt kan hente gruppa tilbake. Numre og adresser i oppføringen slettes med en gang.',
  'privacy.held-back-until': 'Sju dager; ikke i det hele tatt der det ikke er noen annen kontakt',
  'privacy.erasure-table-what': 'Hva som er slettet, så en eldre sikkerhetskopi ikke henter det tilbake',
  'privacy.erasure-what':
    'At noe er slettet: hva slags, et tilfeldig nummer for det, og når; ikke hva som sto der',
  'privacy.erasure-why': 'For at det slettes igjen der en eldre sikkerhetskopi legges tilbake.',
  'privacy.erasure-until': '400 dager; ingen eldre sikkerhetskopi legges tilbake etter det',
  'privacy.backup-what': 'Sikkerhetskopier: alt i katalogen, i krypterte filer',
  'privacy.backup-why':
    'For at ingenting går tapt når en maskin ryker. Bare den som har nøkkelen, kan lese dem.',
  'privacy.backup-until': 'Så lenge den som driver dette, beholder dem, og til ingen nytte etter 400 dager',
  'privacy.migration-what': 'Hvilke endringer formen på databasen har fått',
  'privacy.class.none': 'Sier ingenting om en person',
  'privacy.ask-heading': 'Hvis noe her handler om deg',
  'privacy.ask': 'Du kan få vite hva som er lagret om deg, og få det rettet eller slettet.',
  'privacy.proposal-table-what':
    'Hva noen foreslo for en oppføring: hvilken gruppe, hvilken opplysning, når, og hva det ble av det',
  'privacy.proposed-what': 'Hva som ble foreslått, og en linje om hvordan det er kjent',
  'privacy.proposed-why':
    'Så gruppen eller kontaktpunktet kan ta stilling. Ingenting sier hvem som foreslo det.',
  'privacy.proposed-until': 'Tretti dager etter avgjørelsen; uavgjort høyst hundre og åtti dager',
  'privacy.message-table-what': 'Meldinger om et forslag, etter rolle',
  'privacy.message-what': 'Hva som ble skrevet om et forslag',
  'privacy.message-why': 'Så et spørsmål kan besvares uten noens adresse',
  'privacy.message-until': 'Tretti dager etter avgjørelsen',
  'privacy.change-table-what': 'Hva som ble endret i en oppføring: hvilken opplysning, når, av hvilken rolle',
  'privacy.change-what': 'Hva leserne kunne se før og etter; om numre og adresser bare at de ble endret',
  'privacy.change-why': 'Så gruppen kan lese hvem som endret hva i oppføringen',
  'privacy.change-until': 'Fire hundre dager',
} as const satisfies Record<keyof typeof english, string>
