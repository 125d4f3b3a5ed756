/** A reader is worried about a group: three doors, the reader’s page, and the desk. */
import type { concern as english } from '../en/concern.ts'

export const concern = {
  'concern.link': 'Noe annet er galt her',
  'concern.title': 'Noe er galt her',
  'concern.somebody': 'de som tar vare på denne oversikten',
  'concern.door.wrong': 'Noe som står her, er feil',
  'concern.door.wrong-text':
    'Dag, tid, sted, eller hvordan man når dem. Gruppa blir spurt med en gang, og {name} ser det også. Alle kan se at det blir spurt om.',
  'concern.door.danger': 'Noen kan være i fare',
  'concern.door.danger-text':
    'Hvis det ikke kan vente, ring et av numrene over først. Vi er ingen nødtjeneste.',
  'concern.no-emergency': 'Vi er ingen nødtjeneste.',
  'concern.door.danger-who': 'Det du skriver, blir lest av {name}, senest neste arbeidsdag.',
  'concern.door.misconduct': 'Noen oppfører seg på en måte som ikke er greit',
  'concern.door.misconduct-text':
    'Press, penger, tilnærmelser, noe som ble sagt inne og fortalt ute: alt du mener at noen utenfor gruppa bør vite.',
  'concern.door.misconduct-who': 'Det du skriver, blir lest av {name}, innen fem arbeidsdager.',
  'concern.no-desk': 'Her ville ingen kunne lese det du skriver. Si det heller direkte: {name}.',
  'concern.holds': 'Dette kan du stole på',
  'concern.holds.nobody':
    'Ingen konto, ikke noe navn, ingen adresse. Ingenting sier hvem du er, hvis du ikke skriver det.',
  'concern.holds.words':
    'Gruppa ser aldri ordene dine. Den blir spurt med andre ord, så ingen kan gjette hvem som skrev.',
  'concern.holds.heard':
    'Ingenting blir bestemt om gruppas side før gruppa er hørt, eller har hatt sju dager til å svare.',
  'concern.holds.reason': 'Det som blir bestemt, har en grunn, og den kan du lese.',
  'concern.holds.disagree':
    'Er du ikke enig, kan du si det én gang, og så blir det sett på igjen, av en annen der flere arbeider. Det kan gruppa også.',
  'concern.holds.forgotten': 'Det som ble skrevet, blir glemt seksti dager etter avgjørelsen.',
  'concern.words': 'Hva er det som bekymrer deg?',
  'concern.words-hint': 'Så mye eller så lite du vil. Navn trengs ikke.',
  'concern.send': 'Send det til {name}',
  'concern.then': 'Etterpå får du en egen side, der du kan lese hva som kom ut av det.',
  'concern.gone': 'Det du skrev er ikke lagret lenger',
  'concern.gone-text': 'Ingen kan lese det lenger, verken du eller vi. Det har en av to grunner:',
  'concern.gone-time':
    'Seksti dager etter en avgjørelse blir det som ble skrevet glemt, slik det ble lovet her.',
  'concern.gone-group':
    'Eller gruppa har tatt oppføringen sin ut av katalogen, og det som ble spurt om den, gikk med.',
  'concern.gone-again': 'Er du fortsatt bekymret, kan du skrive igjen eller ringe.',
  'concern.told.empty': 'Skriv noe først. Ingenting er lagret.',
  'concern.told.long': 'Det er lengre enn {n} tegn. Gjør det kortere; ingenting er borte.',
  'concern.told.again':
    'Det kom ikke helt fram, og ingenting er lagret. Det du skrev, står her ennå. Trykk en gang til.',
  'concern.told.wait':
    'Mange skriver akkurat nå, og ingenting er lagret ennå. Det du skrev, står her ennå. Trykk igjen om noen minutter.',
  'concern.told.enough':
    'Flere har skrevet om denne gruppa denne uka, og ditt er ikke lagret. Er det noe nytt, så si det til oss direkte.',
  'concern.told.moved-on':
    'Noe har skjedd siden siden ble åpnet, og linjen din er ikke lagret. Slik står det nå.',
  'concern.thanks': 'Takk for at du sa det til oss',
  'concern.mine': 'Det du sa til oss',
  'concern.read-by': 'Det blir lest senest {day}. Av hvem: {name}.',
  'concern.keep': 'Ta vare på denne adressen',
  'concern.keep-text':
    'Skriv den ned eller lag et bokmerke. Bare denne adressen fører til det som kommer ut av det, og ingen kan sende deg den på nytt. Deler du denne enheten med andre, er det best å skrive den ned.',
  'concern.so-far': 'Hva som har skjedd så langt',
  'concern.come-back': 'Kom tilbake hit og les hvordan det går videre.',
  'concern.reach': 'For å snakke med noen: {name}',
  'concern.step.raised-you': 'Du skrev til oss.',
  'concern.step.raised': 'Noen er bekymret, og sa det til oss.',
  'concern.step.asked': 'Gruppa ble spurt.',
  'concern.step.asked-you': 'Vi spør dere:',
  'concern.step.answered': 'Gruppa svarte.',
  'concern.step.answered-you': 'Dere svarte:',
  'concern.step.disagreed-you': 'Du var ikke enig. Det blir sett på igjen.',
  'concern.step.disagreed-reader': 'Den som sa det til oss, var ikke enig. Det blir sett på igjen.',
  'concern.step.disagreed-group': 'Gruppa var ikke enig. Det blir sett på igjen.',
  'concern.outcome.nothing': 'Bestemt: ingenting skal endres.',
  'concern.outcome.spoken': 'Bestemt: vi har snakket med gruppa, og lar det være med det.',
  'concern.outcome.put-right': 'Bestemt: gruppa har rettet det opp.',
  'concern.outcome.paused': 'Bestemt: til {day} ber oversikten nye om å vente.',
  'concern.outcome.paused-open': 'Bestemt: oversikten ber nye om å vente.',
  'concern.outcome.ended': 'Bestemt: gruppa står ikke lenger i oversikten.',
  'concern.note-paused': 'Kontaktpunktet ber nye om å vente.',
  'concern.note-ended': 'Tatt ut av oversikten av kontaktpunktet.',
  'concern.disagree': 'Ser du det annerledes?',
  'concern.disagree-text': 'Du kan si det én gang. Da blir det sett på igjen.',
  'concern.disagree-words': 'På én linje: hva ble oversett?',
  'concern.disagree-press': 'Jeg er ikke enig',
  'concern.desk.title-danger': 'Noen kan være i fare: {name}',
  'concern.desk.title-misconduct': 'Noen er bekymret for {name}',
  'concern.desk.promised': 'Neste steg senest {day}: det ble lovet.',
  'concern.desk.with-the-group': 'Gruppa er spurt. Den har til {day} på seg.',
  'concern.desk.to-ask': 'Les det igjen: gruppa er ikke spurt om dette.',
  'concern.desk.to-decide': 'Kan avgjøres nå.',
  'concern.desk.danger':
    'Der et liv kan stå på spill, gjør nå det du ville gjort på telefonen: nødnummeret, eller den reglene deres nevner. Ingenting her gjør det for deg, og det trengs ingen avgjørelse først.',
  'concern.desk.ask': 'Hva gruppa blir spurt om',
  'concern.desk.ask-hint': 'Med dine egne ord, aldri leserens: gruppa skal ikke kunne gjette hvem som skrev.',
  'concern.desk.write-down': 'Hva gruppa sa på telefonen',
  'concern.desk.write-down-hint': 'Slik de sa det. Les det høyt for dem før du trykker.',
  'concern.desk.press.ask': 'Jeg har spurt dem på telefonen',
  'concern.desk.press.ask-by-letter':
    '{n, plural, one {Spør gruppa med brev} other {Spør gruppa med # brev}}',
  'concern.desk.press.write-down': 'Skriv det ned som svaret deres',
  'concern.desk.press.decide': 'Avgjør det',
  'concern.desk.ring': 'For å nå gruppa',
  'concern.desk.script':
    '«Hei, dette er kontaktpunktet for selvhjelpsgrupper. Noen er bekymret for noe i {name}. Ingenting er bestemt. Jeg vil gjerne høre hvordan dere ser det. Har du tid nå, eller når?»',
  'concern.desk.decide': 'Hva som skal gjøres',
  'concern.desk.outcome.nothing': 'Ingenting skal endres',
  'concern.desk.outcome.spoken': 'Vi har snakket med gruppa',
  'concern.desk.outcome.put-right': 'Gruppa har rettet det opp',
  'concern.desk.outcome.paused': 'Be nye om å vente til en bestemt dag',
  'concern.desk.outcome.ended': 'Ta den ut av oversikten (ingenting slettes)',
  'concern.desk.until': 'Hvis de bes om å vente: til når?',
  'concern.desk.not-asked': 'Oppføringen kan ikke endres: gruppa er ikke spurt.',
  'concern.desk.not-heard': 'Oppføringen kan endres når gruppa har svart, eller fra {day}.',
  'concern.desk.reason': 'Hvorfor',
  'concern.desk.reason-hint':
    'Den som sa det til oss, og gruppa leser begge dette. Ta ikke med noe av det de skrev.',
  'concern.desk.told.again': 'Trykket kom ikke helt fram, og ingenting er lagret. Trykk en gang til.',
  'concern.desk.told.outcome': 'Velg hva som skal gjøres. Ingenting er lagret.',
  'concern.desk.told.until': 'Oppgi en dag i løpet av de neste tre månedene. Ingenting er lagret.',
  'concern.desk.told.unheard':
    'Det går ikke nå: gruppa er ikke hørt, eller det er en annens å gjøre. Ingenting er lagret.',
  'concern.desk.told.moved-on': 'Noen skrev i mellomtiden, og ingenting er lagret. Les det nye først.',
  'concern.desk.told.busy':
    'En liste leses inn akkurat nå, og ingenting er lagret. Trykk igjen om et minutt.',
  'concern.holds.rest':
    'Bare der noen kan være i fare, kan nye bli bedt om å vente med en gang, i høyst sju dager. Gruppa får vite det i samme øyeblikk, med grunnen.',
  'concern.holds.close':
    'Den som står gruppa nær eller er berørt, verken leser eller avgjør. Det gjør noen andre.',
  'concern.late':
    'Vi lovet å se på det innen {day}, og har ikke gjort det. Det er vi lei for. Vil du ikke vente, når du oss slik: {name}.',
  'concern.next-by': 'Det neste blir gjort senest {day}. Av hvem: {name}.',
  'concern.withdraw-text':
    'Du kan ta det tilbake så lenge ingenting er bestemt. Ordene dine blir slettet med en gang, og det blir ikke gjort mer med det.',
  'concern.withdraw': 'Ta det tilbake',
  'concern.step.rested':
    'For sikkerhets skyld ber oversikten nye om å vente til {day}, mens det blir sett på. Ingenting er bestemt. Gruppa fikk vite det og ble spurt i samme øyeblikk.',
  'concern.step.stood-aside': 'Noen ved kontaktpunktet står gruppa nær og overlot det til en annen.',
  'concern.step.withdrawn-you': 'Du tok det tilbake. Ordene dine er slettet.',
  'concern.step.withdrawn': 'Den som sa det til oss, tok det tilbake. Det blir ikke gjort mer med det.',
  'concern.desk.late': 'Var lovet innen {day}. Den som venter, leser at det ikke ble holdt.',
  'concern.desk.not-you.own-group':
    'Du er kontakt for denne gruppa. En annen leser det som ble skrevet, og avgjør.',
  'concern.desk.not-you.stood-aside': 'Du overlot dette til en annen, som leser og avgjør.',
  'concern.desk.not-you.decided-before': 'Du avgjorde dette før. Nå ser en annen på det.',
  'concern.desk.nobody-else':
    'Ingen andre arbeider her ennå: be den som driver oversikten, om å invitere en til.',
  'concern.desk.press.aside': 'Jeg står denne gruppa nær',
  'concern.desk.aside-hint': 'En annen leser det og avgjør. Dette kan ikke tas tilbake.',
  'concern.desk.rest': 'Bare hvis det ikke kan vente: be nye om å vente i sju dager',
  'concern.desk.rest-hint':
    'Hvorfor, og hva du vil høre fra gruppa. Den som sa det til oss, og gruppa leser begge dette. Det kan gjøres én gang, og slutter av seg selv.',
  'concern.desk.press.rest': 'Be nye om å vente, og si det til gruppa nå',
} as const satisfies Record<keyof typeof english, string>
