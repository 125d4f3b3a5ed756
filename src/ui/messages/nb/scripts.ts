/** What is said on the phone, and what stands on paper, for everything that can be done here. */
import type { scripts as english } from '../en/scripts.ts'

export const scripts = {
  'scripts.title': 'På telefon og på papir',
  'scripts.lead':
    'Alt folk kan gjøre her selv, kan også gjøres på telefonen med deg, eller på papir. Ordene er klare; si dem slik du pleier.',
  'scripts.form': 'Papirskjema',
  'scripts.form-of': 'Papirskjema: {what}',
  'scripts.for-group': 'Hva du sier, og papir med det som står om denne gruppa',
  'scripts.say': 'Hva du sier',
  'scripts.then': 'Hva du trykker',
  'scripts.all': 'Alle sammen',
  'scripts.to-script': 'Tilbake til det som sies',
  'scripts.back-to-group': 'Tilbake til gruppa',
  'scripts.paper.group': 'Navnet på gruppa:',
  'scripts.paper.right': 'Dette stemmer ennå',
  'scripts.paper.changed': 'Det er endret. Nå er det:',
  'scripts.paper.is': 'Det er:',
  'scripts.paper.words': 'Med dine egne ord',
  'scripts.paper.phone': 'Telefonnummer:',
  'scripts.paper.email': 'E-postadresse:',
  'scripts.paper.seen-by.everyone': 'Alle kan se det',
  'scripts.paper.seen-by.page': 'Bare på siden til gruppa, ikke i lister og kopier',
  'scripts.paper.seen-by.desk': 'Ingen andre enn kontaktpunktet',
  'scripts.paper.reach': 'E-postadresse eller telefonnummer:',
  'scripts.paper.agrees': 'Den dette tilhører, har sagt ja',
  'scripts.paper.who': 'Hvem sier dette',
  'scripts.paper.day': 'Dag:',
  'scripts.paper.signature': 'Underskrift:',
  'scripts.paper.back': 'Lever eller send dette papiret til: {name}',
  'scripts.paper.back-phone':
    'Lever eller send dette papiret til: {name}. Du kan også si alt på telefon: {phone}',
  'scripts.paper.kept':
    'Vi skriver ned det som står her, ikke hvem som skrev under. Så blir papiret ødelagt; et papir som gir oss lov til noe, tas vare på så lenge det gjelder.',
  'scripts.paper.printed': 'Skrevet ut {day}. Det som gjelder, er det katalogen sier i dag.',
  'scripts.confirm.title': 'Stemmer det ennå?',
  'scripts.confirm.say':
    '«Jeg leser for deg det folk finner om gruppa, én ting om gangen. Si hver gang om det ennå stemmer.»\n«Når og hvor møtes dere? Kan nye komme? Hvordan når folk dere?»\n«Takk. Vi spør igjen om et halvt års tid, og før det bare hvis noen sier at noe er feil.»',
  'scripts.confirm.then':
    'På siden til gruppa: «Stemmer fortsatt» ved hvert punkt de bekreftet. Det de ikke hørte, er ikke bekreftet.',
  'scripts.confirm.paper':
    'Dette er det folk leser om gruppa. Kryss av for det som ennå stemmer, og skriv ved siden av det som er endret.',
  'scripts.mend.title': 'Noe er endret',
  'scripts.mend.say':
    '«Hva er endret: dagen, timen, stedet, eller om nye kan komme?»\n«Er det for godt, eller bare for én dag?»\n«Jeg leser det opp for deg. Stemmer det?»',
  'scripts.mend.then':
    'På siden til gruppa: «Noe er forandret» ved punktet. Du ser det folk kommer til å lese, før det lagres. Det kan tas tilbake i sju dager.',
  'scripts.mend.paper': 'Skriv hva som er endret, og fra når. Gjelder det bare én dag, så skriv datoen.',
  'scripts.rest-or-end.title': 'En pause, en hvile eller en slutt',
  'scripts.rest-or-end.say':
    '«Er det fullt nå, hviler dere, eller er gruppa slutt?»\n«Vet dere hvor lenge? Skal det stå en setning ved siden av, med deres ord?»\n«Er den slutt: takk for det dere gjorde. Folk leser det en stund og blir vist andre grupper. Den kan alltid komme tilbake.»',
  'scripts.rest-or-end.then':
    'På siden til gruppa: «Om nye kan komme». At det er fullt, kan skrives ned med en gang. En hvile eller en slutt krever at gruppa har gitt lov: da kommer «Hva vi får gjøre for denne gruppa» først.',
  'scripts.rest-or-end.paper': 'Kryss av for hvordan det er nå. Vet dere hvor lenge, så skriv dagen.',
  'scripts.consent.title': 'Hvem som får se nummeret og adressen',
  'scripts.consent.say':
    '«Hvilket nummer eller hvilken adresse leser folk, og hvem tilhører det?»\n«Har den det tilhører, sagt ja? Det kan vises for alle, bare på siden til gruppa, eller ikke for andre enn oss.»\n«Det kan tas tilbake når som helst, og da er det borte med en gang.»',
  'scripts.consent.then':
    'På siden til gruppa: «Hvordan folk når dere». Å skjule et nummer går alltid. Å vise ett, eller et annet, krever at gruppa har gitt lov: da kommer «Hva vi får gjøre for denne gruppa» først.',
  'scripts.consent.paper':
    'Skriv hvert nummer og hver adresse som folk får lese, og kryss av for hvem som får se det. Bare den det tilhører, kan si ja.',
  'scripts.hand-over.title': 'En annen tar seg av det',
  'scripts.hand-over.say':
    '«Hvem kan vi spørre heretter, sammen med deg eller i stedet for deg? Har de sagt ja?»\n«De får et brev og sier ja med ett trykk, eller sier det på telefonen. Vi tar vare på en adresse eller et nummer, og ikke noe navn.»\n«Er det i stedet for deg: når de har sagt ja, slutter vi å spørre deg.»',
  'scripts.hand-over.then':
    'På siden til gruppa: «Hvem kan vi spørre neste gang?». Når de har sagt ja, trykk «De vil ikke spørres lenger» ved den som går.',
  'scripts.hand-over.paper':
    'Skriv en e-postadresse eller et telefonnummer til den som skal spørres heretter.',
  'scripts.claim.title': 'Dette er gruppa mi',
  'scripts.claim.say':
    '«Jeg ringer deg tilbake på nummeret som står i oppføringen, så vi vet at det er gruppa.»\n«Heretter spør vi deg omtrent to ganger i året om det stemmer. Du kan slutte når som helst.»\n«Skal vi skrive til deg, eller ringe?»',
  'scripts.claim.then':
    'Ring nummeret som står på siden til gruppa. Så «Hvem kan vi spørre neste gang?». Kan noen ikke nås på annen måte, spør i huset der gruppa møtes.',
  'scripts.claim.paper':
    'Skriv hvor du kan spørres om gruppa. Før noe endres, ringer vi nummeret vi kjenner.',
  'scripts.stop.title': 'Jeg vil ikke spørres lenger',
  'scripts.stop.say':
    '«Vi slutter med en gang, og adressen eller nummeret ditt er glemt. Du trenger ikke si hvorfor.»\n«Er det noen andre i gruppa vi kan spørre? Det trenger du ikke vite heller.»',
  'scripts.stop.then':
    'På siden til gruppa: «De vil ikke spørres lenger». Det kan ikke angres. Hvordan gruppa nås, blir spurt om med en gang.',
  'scripts.stop.paper':
    'Kryss av for hvem du er. Vi slutter å spørre deg og glemmer adressen og nummeret ditt.',
  'scripts.bring-back.title': 'Gruppa kommer tilbake',
  'scripts.bring-back.say':
    '«Folk finner ikke gruppa deres for tiden. Skal den komme tilbake?»\n«Da leser jeg hvert punkt for deg. Bare det du sier stemmer, gjelder.»',
  'scripts.bring-back.then': 'På siden til gruppa: «Hent gruppa tilbake». Spør så om hvert punkt.',
  'scripts.bring-back.paper':
    'Kryss av for det som stemmer av det vi visste sist, og skriv det som er endret. Da finner folk gruppa igjen.',
  'scripts.copy.title': 'Hva som er lagret om gruppa',
  'scripts.copy.say':
    '«Alt folk leser, kan jeg sende deg på papir nå. Resten står på en side som åpnes fra et brev til en kontakt: hvem som spørres, hva det er spurt om, hva vi har gjort.»\n«Skal jeg sørge for at det kommer et brev til deg?»',
  'scripts.copy.then':
    'Skriv ut papiret nedenfor med det som står om gruppa. For resten: skriv ned en adresse med «Hvem kan vi spørre neste gang?». Brevet fører til en side med hele kopien.',
  'scripts.copy.paper':
    'Dette leser folk om gruppa i dag. En kontakt kan lese og ta med seg alt det andre fra siden til et brev.',
  'scripts.take-out.title': 'Ta gruppa ut av katalogen',
  'scripts.take-out.say':
    '«Da finner ingen den her, og numre og adresser slettes med en gang. Andre kontakter får vite det og kan hente den tilbake i sju dager.»\n«Har dere bare pause eller er slutt, er det vennligere å si det. Hva mener dere?»\n«Har gruppa bestemt dette sammen?»',
  'scripts.take-out.then':
    'På siden til gruppa: «Ta denne gruppa ut av katalogen». Det krever at gruppa har gitt lov: da kommer «Hva vi får gjøre for denne gruppa» først.',
  'scripts.take-out.paper':
    'Vi, gruppa, vil at oppføringen vår tas ut av katalogen. Den forsvinner fra alle sider, søk og lister; numre og adresser slettes.',
  'scripts.mandate.title': 'Gruppa lar oss handle for den',
  'scripts.mandate.say':
    '«Noen ting gjør vi bare for en gruppe som har gitt lov. Jeg leser dem for deg.»\n«Det gjelder i ett år, tar slutt av seg selv, og dere kan ta det tilbake når som helst. Dere kan lese hva vi har gjort.»\n«Vil dere heller snakke om det i gruppa først? Da sender jeg papiret.»',
  'scripts.mandate.then':
    'På siden til gruppa: «Hva vi får gjøre for denne gruppa». Der står ordene som skal leses høyt, alle sammen.',
  'scripts.mandate.paper':
    'Gruppa vår lar kontaktpunktet gjøre følgende for oss, i høyst ett år. Vi kan ta det tilbake når som helst, på telefon, med brev eller med et trykk, og lese hva som ble gjort.',
  'scripts.doubt.title': 'Noe er feil, sier en leser',
  'scripts.doubt.say':
    '«Takk for at du sier fra. Hva fant du: dagen, stedet, nummeret, eller at ingen var der?»\n«Jeg skriver ned hva som er feil, ikke hvem du er. Gruppa får vite det først.»\n«Skal jeg se etter en annen gruppe til deg så lenge?»',
  'scripts.doubt.then':
    'Åpne siden til gruppa, så «Var noe feil her?»: den er lik for alle. Leter den som ringer etter en gruppe, så søk sammen.',
  'scripts.doubt.paper': 'Hva er feil i det vi sier om denne gruppa? Ikke skriv navnet ditt.',
  'scripts.concern.title': 'Noen er bekymret for en gruppe',
  'scripts.concern.say':
    '«Er noen i fare nå? Da stopper vi her, og du ringer nødnummeret. Jeg kan lese det opp for deg.»\n«Fortell så mye eller så lite du vil. Jeg trenger ikke noe navn, og jeg sier ikke til gruppa hvem som sa det.»\n«Vi spør gruppa med andre ord, og ingenting blir bestemt før den er hørt. Skal jeg gi deg adressen til siden der du kan lese hva som kom ut av det?»',
  'scripts.concern.then':
    'Åpne gruppas side og så «Noe annet er galt her»: den er lik for alle. Skriv det de sier, og les opp adressen til siden deres; ingen kan finne den igjen.',
  'scripts.concern.paper':
    'Hva bekymrer deg ved denne gruppa? Ikke skriv navnet ditt. Er noen i fare, ring nødnummeret først.',
  'scripts.hear.title': 'En gruppe blir spurt om en bekymring',
  'scripts.hear.say':
    '«Noen har fortalt oss om noe som bekymrer dem. Jeg sier det med egne ord, og jeg sier ikke hvem det er.»\n«Ingenting blir bestemt før vi har hørt dere. Hvordan ser dere på det? Dere trenger ikke svare i dag; dere har sju dager.»\n«Jeg leser opp igjen det jeg skriver ned. Dere får vite hva som blir bestemt og hvorfor, og kan si én gang at dere ikke er enige.»',
  'scripts.hear.then':
    'På skrivebordet, ved siden av bekymringen: «Hva gruppa sa på telefonen». Les aldri opp ordene til den som skrev.',
  'scripts.hear.paper':
    'Kontaktpunktet har spurt oss om noe som bekymrer noen. Slik ser vi på det. Vi skriver ingen navn.',
  'scripts.barrier.title': 'En dør forble stengt for en gruppe',
  'scripts.barrier.say':
    '«Hvor var det, og hva skjedde: ble en plakat avvist, fikk folk ikke høre om dere, svarte ingen?»\n«Jeg skriver det ned uten navn på folk. Det står ingen andre steder, og gruppa kan lese hva som kommer ut av det.»\n«Vi ser hva som kan gjøres, og sier fra.»',
  'scripts.barrier.then':
    'På siden til gruppa ved skrivebordet: «En dør forble stengt for dem». Det dere blir enige om, står på skrivebordet til du sier hva som kom ut av det.',
  'scripts.barrier.paper':
    'En dør forble stengt for gruppa vår. Hvor var det, og hva skjedde? Ikke skriv navn på folk.',
  'scripts.first-question.title': 'Noen vil skrive til en gruppe',
  'scripts.first-question.say':
    '«Jeg kan skrive det ned for deg nå, med dine ord, og lese det opp. Du trenger ikke si navnet ditt.»\n«Gruppen får ordene gjennom oss, ikke nummeret ditt. Svaret står på en side; du får adressen av meg, og jeg tar ikke vare på noe.»\n«Skal jeg sende det slik?»',
  'scripts.first-question.then':
    'Åpne siden til gruppen, «Måter å komme i kontakt på», «Skriv». Skriv mens de snakker, les det opp, og trykk først når de sier ja. Dikter adressen til siden deres og lukk den: ingen kan sende den igjen, og vi skal ikke ha den.',
  'scripts.first-question.paper':
    'Hva vil du spørre gruppen om? La gjerne navnet være. Vi skriver det inn for deg og sender deg adressen der svaret kommer til å stå.',
  'scripts.together.title': 'Noen sitter sammen med en fagperson, eller vil bli ringt til',
  'scripts.together.say':
    '«Dere to skriver det på én skjerm, og personen sender det, nå eller innen tre dager hjemme.»\n«For å ringe tilbake får gruppen nummeret og når det passer, og ikke noe annet.»\n«Den som hjelper, får ikke vite noe, med mindre personen krysser av for at de kan få vite én gang at det ble kontakt.»',
  'scripts.together.then':
    'Siden til gruppen, «Slik tar du kontakt», så «Begynn sammen» eller «Be om å bli ringt». Med personen på telefonen: skriv det de sier, les det opp, og trykk først når de sier ja. Send det aldri for noen som ikke er der.',
  'scripts.together.paper':
    'Hva skal gruppen lese, eller på hvilket nummer og når kan den ringe? Det går først når du selv sier fra.',
  'scripts.answer-question.title': 'Et spørsmål til gruppen venter',
  'scripts.answer-question.say':
    '«Noen har skrevet til gruppen deres. Vi kan ikke lese det, og det handler ikke om noe dere har gjort. Brevet har en referanse nederst: les den gjerne for meg.»\n«Kom det et brev som sier at noen gjerne vil høre fra dere? Lenken i det åpner ordene; en setning til svar er nok.»\n«Hvis brev ikke når fram: hvem kan ta imot dem, og på hvilken adresse?»',
  'scripts.answer-question.then':
    'Spør verken hvem som skrev eller hva. Kom det ikke noe brev, endrer du adressen til kontakten; neste påminnelse går dit. Vil ikke gruppen ha spørsmål nå: «Måter å komme i kontakt på», og ta bort det å skrive.',
  'scripts.answer-question.paper':
    'Noen har skrevet til gruppen deres gjennom katalogen. Åpne lenken i brevet, eller si oss hvor brev når dere.',
  'scripts.agency.title': 'En virksomhet forteller alle om grupper',
  'scripts.agency.say':
    '«I hvilke øyeblikk kunne alle få vite at det finnes grupper? Ved hjemreise, ved første besøk?»\n«Ett trykk teller at det ble sagt. Ingen nevnes, og tall under fem fortelles til ingen.»',
  'scripts.agency.then':
    '«Virksomheter» ved skranken: navnet, og adressen til den som har ansvar for grupper der. De får et brev og setter øyeblikkene selv.',
  'scripts.agency.paper':
    'I hvilke øyeblikk får alle vite det, og om hva? Hvem har ansvaret, og hvem er stedfortreder?',
  'scripts.put-up.title': 'En plakat, et hefte eller et kort er hengt opp et sted',
  'scripts.put-up.say':
    '«Hvor henger det, og hvilket er det? Koden står nederst.»\n«Til hvilken e-postadresse kan vi skrive når noe på det endrer seg? Høyst ett brev i uken, og ett trykk stopper dem.»',
  'scripts.put-up.then':
    'Åpne adressen /put-up med koden. Skriv inn stedet og adressen; et brev spør den det gjelder, og ingenting teller før de trykker.',
  'scripts.put-up.paper': 'Hvor henger det, og hva er koden? Vi skriver bare når det må byttes ut.',
  'scripts.wish.title': 'Det finnes ingen gruppe for dette',
  'scripts.wish.say':
    '«Jeg finner ingen i nærheten for dette akkurat nå. Skal vi telle at du ville kommet? Ikke navn, ikke nummer.»\n«Grupper andre steder, på telefon eller på nett kan kanskje hjelpe så lenge. Jeg leser dem for deg.»\n«Vil du starte en selv: noen her hjelper til med det.»',
  'scripts.wish.then':
    'Søk med ordene og stedet deres; under svaret står «Si at du ville kommet». Les opp gruppene lenger borte.',
  'scripts.wish.paper':
    'For hvilken situasjon og i nærheten av hvilken by leter du etter en gruppe? Ikke skriv navnet ditt: det blir bare talt.',
} as const satisfies Record<keyof typeof english, string>
