/**
 * What whole sentences say that no label of a few words can hold: who does it, to whom, and when. "Looked after mum for
 * years and now she has died" is no search of one who cares; "wife dying of cancer" is none of one who was left.
 */

export interface SaidSentence {
  said: RegExp
  /** Where the words say this too, something else is meant. */
  unless?: RegExp
  topics: readonly string[]
  /** What single words within it lead to is meant beside it: "my wife has MS and I do everything". */
  andWithin: boolean
}

/** Folded words, as they are typed between blanks. */
const KINDS: Readonly<Record<string, string>> = {
  partner:
    'husband|hubby|wife|missus|partner|boyfriend|girlfriend|bf|gf|fiancee?|mannen|kona|samboer(?:en)?|mann|frau|freundin',
  child:
    'son|daughter|child|kid|teenager|lad|lass|boy|girl|stepson|stepdaughter|sonn|sonnen|datter|datteren|sohn|tochter',
  children: 'child|children|kids?|sons?|daughters?|boys|girls|bairns|weans|teenagers?|barna|barn|kinder',
  parent:
    'mum|mom|mam|mummy|mother|dad|daddy|father|parents|mor|moren|mamma|far|faren|pappa|mutter|mama|vater|papa|eltern',
  gran: 'gran|granny|grandma|grandmother|nan|nana|nanna|grandad|granddad|grandpa|grandfather|grandparents?',
  kin: '{partner}|{child}|{parent}|{gran}|brother|sister|sibling|uncle|aunt|auntie',
  grands:
    'grandchild|grandchildren|grandkids?|grandsons?|granddaughters?|grandbairns?|nephews?|nieces?|cousins?|(?:sisters?|brothers?|daughters?|sons?) (?:kids?|children|baby|son|daughter)',
  died: 'died|dead|passed|gone|funeral|buried|lost|dod|dode|tot|gestorben|verstorben',
  nobody: 'nobody|no one|noone|not one person|not a soul',
  some: '(?:\\S+ ){0,3}',
  far: '(?:\\S+ ){0,9}',
}

/** `said [! unless] > topics, the likeliest first [+]`; `{kind}` as above, `...` for up to nine words between. */
const ROWS = `
  (drink|drinking|alcohol|booze|drugs|heroin|coke|cocaine|fentanyl|overdose|spice|ketamine) (took|killed|claimed|stole) {some}({kin}) > bereaved-by-addiction
  ({kin}) {some}died {some}(of|from|through|because of|after) {far}(drink|drinking|alcohol|booze|drugs|heroin|coke|cocaine|overdose|od|ketamine|fentanyl) ! (since|drinking since|i drink|im drinking) > bereaved-by-addiction
  (covid|coronavirus|the virus|lockdown) (took|killed|claimed|stole) {some}({kin}) > bereaved-by-covid
  (cancer|mnd|dementia|alzheimers|copd|parkinsons|leukaemia|the illness) (took|killed|claimed) {some}({kin}) > bereaved-after-illness
  (fire|flood|explosion|earthquake|heart attack|aneurysm|asthma attack|sepsis|epilepsy) {some}(took|killed|claimed) {some}({kin}|family) > sudden-death
  ({kin}) (was |were |got )?(died|killed) {some}(in|on) {some}(car|cycle|motorbike|bike|motorway|road|rta|lorry|bus|taxi|van|crash|pile up) ! my {some}(dog|cat) > road-death
  (son|daughter|child|children|kids?|boys?|girls?|grandson|granddaughter) {far}since (his|her|their|the) (dad|daddy|mum|mummy|mother|father|parents?|brother|sister|nan|granS*) (died|passed|was killed|killed) > bereaved-children
  lost (my|our) (S+ )?(year old|yr old|yo|teenage|baby|grown up|adult|only|little|eldest|youngest|beautiful|oldest) ({child}) ! custody|contact|court|in (town|shop|crowd) > child-loss
  (bipolar|psychosis|psychotic|schizoS*|depression|depressed|ptsd|mental health|borderline|bpd|eupd|voices|mental illness) (and|with|on top of|plus) (i am |im |is |his |my |an? )?(using|use|on|taking|takes|doing|addicted to|hooked on|drugs?|coke|cocaine|crack|heroin|weed|cannabis|alcohol|drinking|drinks|drink|speed|ketamine|addict|addiction|substanceS*)( (drugs?|coke|cocaine|crack|heroin|weed|alcohol|speed|ketamine|misuse|use))? > dual-diagnosis
  (mental health|cmht|psychiatrist|psych team|crisis team|camhs) {far}(because i|until i|while i|as i|unless i) (use|drink|stop|am using|am drinking|get clean|get sober|im using|still use|still drink) > dual-diagnosis
  (me|her|him|us|kids|family) or the (bottle|drink|booze|wine|drugs) > alcohol
  (open|opened|opening) (a|the|another) bottle {some}(finish|finished|empty|gone|drink) > alcohol
  (wake|woke|waking) up {some}not (knowing|remembering) (what|who|how|where) {some}i > alcohol
  (cant|dont|never|couldnt) {some}(enjoy|relax|sleep|talk|fun|cope|socialise|dance|face|unwind) {far}(unless|without|until) {some}(a drink|skinful|drunk|few drinks|few pints|pint|wine|beer|booze|vodka) > alcohol
  (had|have|drink|drank|sink|get through|down) {some}(cans|pints|bottles|beers|ciders|vodkas|glasses of wine) {some}(tonight|last night|before|every|each|a night|a day|for breakfast|in the morning|again) > alcohol
  ({kin}|he|she) {some}(slurs|slurring|slurred|stinks of|smells of|staggers|staggering|passes out|passed out) ! (stroke|epilep\\S*|faint\\S*|blood|heat|urine|wee) > alcohol-families
  (covering up|cover up|covering|cover|making excuses|lying to his boss) for (his|her) (hangovers?|drinking|drink|habit) > alcohol-families
  (as a (kid|child)|growing up|grew up|when i was (little|small|young|a kid|a child|\\d)|childhood|christmas|birthdays) {far}({parent}) {far}(drunk|drinking|drank|bottle|bottles|pissed|pub|sober) > adult-children
  ({parent}) {far}(drunk|drinking|drank|bottle|pissed|pub) {far}(as a (kid|child)|growing up|when i was (little|small|young|a kid|a child|\\d)|childhood) > adult-children
  only (feel|am|im) {some}(ok|okay|good|happy|fine|safe|calm) (when|if) (he|she|they|everyone|my) > codependency
  without (someone|somebody|anyone) to (save|fix|rescue|look after|care for) > codependency
  (keep|always|cant stop|stop) (lending|giving|bailing|rescuing|paying) {some}(him|her|them|debts|\\S+son|daughter|brother|sister|partner) {some}(money|out|rent|again) > codependency parents-of-adults
  ({kin}|he|she|lad) {some}(nicks|nicked|steals|stole|robs|takes|took|stealing|pawned|sold) {far}(gear|drugs|habit|a fix|coke|crack|weed|heroin) > drugs-families
  (lost|spent|spend|blew|blown|wages|money|savings|rent|loans?|borrow\\S*|card|cards|statements?) {far}(to bet|betting|on bets|horses|dogs|bookies|slots|roulette|casino|bingo|poker) ! (fell|fall|falling|riding) \\S+|vet|died > gambling
  (secret|second|hidden|other) phone ! number > affairs
  (bad|wrong|any|awful) (man|men|woman|relationship|partner) (than|better than|over) (none|nobody|no one|being alone|nothing|no man|being single) > love-addiction
  (text|texting|message|messaging|ring|ringing|call|calling) (him|her) {some}times a day > love-addiction
  (emails?|laptop|work calls|working|worked|work) {some}(on|through|over) {some}(holidays?|honeymoon|christmas|days? off|sundays?) ! (get|got|have|had|given|booking|no) (time|holiday)|money|shop|retail > work-addiction
  (cant|never|dont|unable to) {some}(sit still|relax|rest|switch off|stop) on (a|my|any) (day off|days off|holiday|weekend)s? > work-addiction
  (alone|on my own|by myself|for one|without him|without her) {some}after (\\d\\d|thirty|forty|fifty|sixty|twenty) years ! dry|sober|clean|prison|inside|work > widowed living-alone separation
  (he|she|they|who) (left|wrote|didnt leave|never left) (us )?(a|no|me a) note ! fridge|door|windscreen|desk|work|shopping > bereaved-by-suicide
  (found|lost) {some}({kin}|him|her) after (he|she|they|taking) {some}(took|taking|tablets|pills|overdose\\S*|hanged|hung) > bereaved-by-suicide
  needle {some}in (his|her|their) arm > bereaved-by-addiction
  (chemo|cancer|illness|hospice|treatment|tumour) {far}(then|and|now) (she|he|mum|dad) (was|is|had) gone > bereaved-after-illness
  (tell|telling|explain|explaining) {some}(children|kids|son|daughter|child|toddler|grandson|granddaughter|boy|girl) {far}({parent}|{gran}|brother|sister|baby) {some}(isnt|wont|not|never) {some}(coming|be coming|come) (back|home) > bereaved-children
  (son|daughter|child|boy|girl|toddler|grandson|granddaughter|kids|children) {some}(doesnt|dont|cant) understand {far}(is dead|died|has died|isnt coming back|passed away|death) > bereaved-children
  (clearing|emptying|sorting|selling|cleared) (out |through |up )?(my )?(late )?(mums?|dads?|parents|mothers?|fathers?|mams?) {some}(house|home|things|clothes|flat|belongings) ! hoard\\S* > parent-loss
  (live|go on|carry on|living|face life|life) without my {some}(boy|girl|son|daughter|child|baby) > child-loss
  (police|policeman|officers?) {some}(came|knocked|turned up|stood|at) {some}(the|my|our) door ! (son|drugs?|arrest\\S*|husband|computer|warrant|images) > sudden-death road-death
  (man|woman|boy|person|people|lads?|gang|killer) (who|that) (killed|murdered|stabbed|shot) (my|our) > murder-bereaved
  (driver|lorry|car|bus|van|truck|taxi) (who |that )?(killed|ran over|mowed down) (my|our) > road-death
  (lorry|car|bus|van|truck|taxi|driver) (hit|knocked down|knocked over) (my|our) > road-death accidents
  (came|come|flown|brought) (back|home) in a (coffin|box|body bag) > bereaved-in-service
  (half|part) of me {some}(missing|gone|died) {some}(since|without) {some}(twin) > twin-loss
  since my twin (went|died|passed|left us|was killed) > twin-loss
  (lose|losing|lost) this (one|baby|pregnancy) (too|as well|again) > pregnancy-after-loss
  (this|the new|next) baby {some}(after|because of|since) (last time|what happened|the last one|losing|the loss) > pregnancy-after-loss
  i {some}(feed|wash|dress|change|lift|bathe|toilet|shower|hoist|turn) (him|her|my ({partner}|mum|mam|dad|mother|father|brother|sister)) ! hours|baby|breast\\S*|bottle|cries|dog|cat|puppy|newborn > carers
  (him|her|he|she|mum|dad|husband|wife|mother|father) {far}needs me for everything > carers
  (brother|sister|siblings|brothers|sisters) {far}(leaves?|left|dumps?|expects?) {some}(mum|dad|mother|father|parents|everything|it all|caring) {some}(to|on|with) me > caring-for-parents
  ({parent}) (rings|phones|calls|keeps ringing|keeps phoning|keeps calling) me {far}(keys|lost|times|every|at work|at night|confused|day and night) > caring-for-parents dementia-families
  (abandoned|guilt|guilty|betrayed|promised|awful|ashamed) {far}({partner}|{parent}|{gran}|him|her) {far}(in|into) (a|the) (care |nursing )?home ! (new|children\\S*|foster) > care-home
  (looks|looked|look) (at|through) me like (a|im a|i am a) stranger > dementia-families
  (cant|never|dont|couldnt) {far}because i (have to|need to|must|got to|had to) {some}(be home|look after|stay in|get home|help|be there|care) {some}for {some}({parent}|brother|sister|{gran}) > carers young-carers
  (son|daughter|child|boy|girl) {some}(screams|screaming|melts down|meltdowns?|kicks off|lies down|hits himself|bangs his head) {some}(in|at|on) (the|every) {some}(shop|shops|supermarket|street|park|bus|public|party) > parent-carers autism-families parenting
  (school|nursery|teachers?) (rings|keeps? ringing|calls|keeps? calling|phones|emails|keeps? phoning) {far}(my|our) (son|daughter|child|boy|girl) > parenting adhd-families parent-carers
  (healthy|well|normal|easy|good|forgotten|other) (child|one|sibling|daughter|son) (nobody|no one|that nobody|everyone|who|in the family) {some}(noticed?|forgot|saw|sees|always|with) > siblings
  ({kin}|he|she) {some}(hasnt|wont|cant|doesnt|never|not) {some}(got|get|gets|getting|left) (out of|his|her|their) bed ! school|college|work|stroke|ms|operation|pain|me|cfs|chemo|hip|back|unaided > mental-health-families
  ({kin}|he|she) {some}(stopped taking|wont take|refuses|not taking|came off|doesnt take|refusing) {some}(his|her|their) (tablets?|meds|medication|medicine|pills|injections?|depot) > mental-health-families
  ({kin}|he|she) (thinks|believes|says|is convinced|convinced) {some}(mi5|mi6|police|neighbours?|people|government|cia|everyone|someone|tv|they|aliens|god) {far}(after|watching|spying|following|poison\\S*|talking|against|bugged|bugging|listening|control\\S*|telling) (him|her|them|himself|us)? > mental-health-families
  ({parent}) (used to|would|always|was always) {far}(in bed|bed for|cry all|cried all|in hospital|sectioned|moods|kill herself|kill himself|breakdowns?|heard voices) > mentally-ill-parents
  in case (he|she|they|hes|shes|theyve|my \\S+) {some}(done it|done something|does something|do something|kills?|harms?|hurts? (himself|herself)) > suicidal-families
  (hide|hid|hidden|hiding|lock|locked|locking) {some}(the |all the )(knives|pills|tablets|medicines?|paracetamol|razors|blades|scissors) {some}(from|away|because|since) > suicidal-families self-harm-families
  (she|he|daughter|son|sister|wife|girl|teenager|husband) {some}(goes|runs|disappears|in|straight) {some}(bathroom|toilet|loo) {some}after {some}(every|each|dinner|meals?|eating|tea|food) ! (ibs|crohns|diarrhoea|colitis|runs) > eating-disorder-families
  (my wife|married|im a man|i am a man|as a man|my girlfriend) {far}(attracted to|fancy|fancies|sleep with|in love with|secretly like|into) (other )?(men|guys|blokes|boys) > coming-out-late lgbtq
  (my husband|married|im a woman|i am a woman|as a woman|my boyfriend) {far}(attracted to|fancy|fancies|sleep with|in love with|secretly like|into) (other )?(women|girls|ladies) ! (my husband|boyfriend) (is|sleeps|likes|fancies|looks|loves|into|attracted|has|was) > coming-out-late lgbtq
  (lost|losing) {some}(daughter|son) {some}(gained|got|gaining) {some}(son|daughter) > trans-families
  (dont|never|no) {some}(want|wanted|desire|interest|interested|need) {some}(sex|anyone sexually) {some}(with anyone|ever|at all|in my life|in anyone) > asexual
  ({partner}|dad|daddy|mum|son|daughter) {some}(posted|deployed) (away|abroad|overseas|to|for|again|in) ! (photos?|pictures?|video|facebook|online) > military-families
  (since|after|left|leaving|out of|mates from|miss) {some}(army|navy|raf|forces|marines|regiment|paras) ! salvation|({partner}|son|dad|daughter) (is|was|has|left|came|joined) > veterans
  (shifts?|nights) {some}on the (ward|wards|icu|unit) ! (im|am) a patient|sectioned > health-workers
  (because|cos|cause) (i am|im|of my|were|we are|my family is|hes|shes) {some}(black|brown|asian|muslim|jewish|chinese|foreign|indian|pakistani|african|skin|colour|accent|hijab|turban|gypsy) > minority-ethnic
  (looked after|cared for|caring for|looking after|nursed|carer for|carer to) {far}{died} ! (died|dead|passed) and now i (look|care) > former-carers
  {died} {some}(after|since) {some}(years|months|decade) {some}(caring|looking after|nursing|as (a|his|her|their) carer) > former-carers
  (i am |im |as )?(an? )?{some}(mother|mum|mam) (who )?{some}(doesnt|dont|not|cant|without|isnt allowed to|never) {some}(live|living|see|seeing|with|have) {some}{children} ! my (mum|mam|mother|nan) > mothers-apart
  (kids|children|son|daughter) {some}(live|lives|living|stayed|stay) with (their|his|her|the) (dad|father) > mothers-apart
  (kids|children|son|daughter) {some}(live|lives|living|stayed|stay) with (their|his|her|the) (mum|mother|mam) > fathers-contact
  (second|new|third) ({partner}) {far}(his|her|their) {some}({children}) > step-families
  (live|living|moved|moving) (in )?with {far}(his|her|partners?|boyfriends?|girlfriends?|husbands?) {some}({children}) ! my (own )?parents|(doesnt|dont|not|cant) (live|living) > step-families
  (boyfriends?|girlfriends?|partners?|husbands?|wifes?|wives) (kids|children|daughter|son|teenagers?) > step-families
  ({partner}) (is|comes|came) (originally )?from (?!work|a |an |the|my|our|home|hospital|prison|rehab|hell|here|being|london|leeds|manchester|liverpool|birmingham|glasgow|edinburgh|bristol|cardiff|belfast|sheffield|newcastle|yorkshire|essex|cornwall|kent)\\S+ ! family never > mixed-couples
  ({partner}) is (african|nigerian|ghanaian|kenyan|indian|pakistani|bangladeshi|chinese|japanese|korean|thai|filipino|filipina|vietnamese|polish|russian|ukrainian|romanian|bulgarian|italian|spanish|french|german|turkish|iranian|arab|egyptian|moroccan|brazilian|mexican|american|irish|jamaican|muslim|hindu|jewish|sikh) and (im|i am|i|we|our|my|his|her) > mixed-couples
  (reported|raised|complained|exposed|spoke up|speaking up|spoke out|told the regulator|disclosed|called out) {far}(at work|unsafe|fraud|wrongdoing|company|employer|management|boss|hospital|patients|safety|malpractice) {far}(lost|sacked|fired|pushed out|dismissed|suspended|punished|forced out|bullied|targeted) ! (assault|rape)\\S* > whistleblowers
  (sacked|fired|suspended|dismissed|pushed out|lost my job) {some}for (speaking|reporting|raising|telling|exposing|complaining|blowing) > whistleblowers
  ({gran}|{parent}|family|opa|oma) {far}(never|wouldnt|wont|didnt|refused|doesnt|silent|silence) {far}(the war|camps?|holocaust|krigen|krieg) > war-childhood
  ({gran}|{parent}|opa|oma) {some}(was|were|been) {some}(in the war|in (a|the) camps?|prisoner of war|nazis?|soldier in the war|evacuated|bombed|ss|wehrmacht) > war-childhood
  ({gran}) (never|not|isnt|cant|doesnt|no longer) {some}(gets?|allowed|let|permitted|see) {some}(see|visit|meet) (them|her|him|the|my|our|grand\\S+) ! care home|hospital > grandparents-apart
  ({nobody}) (ever |has |have |s |even )*(rung|rang|called|phoned|texted|messaged|visited|visits|phones|knocks|invites|invited|been round|come round|comes round|calls in|pops in|asks how) > loneliness
  (phone|doorbell|door) (never|doesnt|hasnt) {some}(rings?|rung|goes|knocks?) > loneliness
  (everyone|everybody|kids|girls|boys|lads|they|people|class|pupils|friends) {far}at (school|college|sixth form) {far}(nasty|mean|horrible|cruel|picks?|picking|laughs?|hates?|teases?|ignores?|left out|leave me out|threaten\\S*|call me|calls me) > bullying
  (nasty|mean|horrible|cruel|pick on|picks on|picking on|laugh at|laughs at|hates?|tease) {some}(me|him|her) {some}at (school|college) > bullying
  (cant|afraid|scared|dont|dread|ignoring|avoid|avoiding|wont|not|stopped|unopened|frightened) (\\S+ )?(to )?(open|opening|opened|look at|looking at|read) {some}(letters|post|bills?|envelopes?|mail|statements?|demands?) > debt
  (unopened|pile of|brown|red) (letters|bills|envelopes|post) > debt
  (dread|dreading|sick|scared|afraid|anxious|cant face|cant sleep|panic) {far}(my inbox|work emails?|emails?|mondays?|going (in )?to work|going in on|logging on|sunday (night|evening)s?) ! school|college|uni > stress burnout workplace-bullying
  ({partner}) {far}(on )?(dating apps?|dating sites?|sex sites?|hookup apps?|escorts?|prostitutes?|onlyfans|tinder|grindr|cam girls?|sex chats?|sexting|strip clubs?|massage parlours?|brothels?) ! (looking for|find|want|meet) (an?|my) > sex-addiction-partners affairs
  (siblings?|brothers?|sisters?) (of|to|with) (a |an )?(someone|somebody|people|children|adults|person|disabled|autistic|ill) > siblings
  (my|our) (disabled|handicapped|autistic|severely \\S+|ill|sick) (brother|sister|sibling) {some}(gets|got|took|takes|needs|always|all|comes) > siblings
  (taken|took|taking|take|has|have|bring\\S*|brought|raising|raised|raise|got|given|rearing) (in |on |up )?(custody of |care of |guardianship of )?(my|his|her|our|their|a|two|three|both) {some}({grands})(?! (died|killed|was|were|is|are|has|had|have|hasnt|wont|who|with|taken)\\b) ! (died|dead|lost|see|seeing|visit|cancer|diagnosed|autis\\S+|adhd|abduct\\S*|killed) > kinship-care
  (im|i am|aged?|am) (\\d|1[0-8])( years? old| yo)? and {some}(help|look after|looking after|care for|cook for|wash|dress|feed|carry) (for )?(my )({parent}|brother|sister|family|{gran}) > young-carers
  (help|look after|looking after|care for|caring for) (for )?my {some}({parent}|brother|sister|{gran}) (at|aged) (d|1[0-8]) > young-carers
  ({partner}) {far}and i (do|have to do|am left to do|end up doing) (everything|it all|all the S+) ! drinkS*|housework|nothing > illness-families carers +
  ({partner}) of (a |an )?(someone|somebody|ill|sick|chronically|disabled) {some}(chronic|long term|ill|illness|sick|condition|disabled) ! mentalS* > illness-families
  (our|my|the) (marriage|relationship) {far}(illness|sick|his condition|her condition|disability) > illness-families
  ({partner})s? {some}(illness|condition|disability|diagnosis) {far}(marriage|relationship|us|between us|our life|my life) > illness-families
  (came|come|coming|comes) out {some}(at|aged|in my|late|later) (4\\d|5\\d|6\\d|7\\d|8\\d|[4-8]0s|forties|fifties|sixties|seventies|in life|life) > coming-out-late
  (married|wife|husband|years) {far}(i am|im|came out|come out|coming out|realised|realise|think) {some}(gay|lesbian|bi|bisexual|queer) ! my (husband|wife) (is|came|says|told|just) > coming-out-late
  came out {some}after {some}(married|marriage|divorce) > coming-out-late
  (i am|im|as|being|me) an? {some}(nurse|doctor|midwife|surgeon|hca|healthcare assistant|care assistant|care worker|gp|junior doctor) ! (doctor|nurse|surgeon|gp) (wife|husband|partner|son|daughter|appointment)|(trans|gay|cancer) > health-workers
  (i am|im|as|being|me) an? {some}(teacher|teaching assistant|ta|headteacher|lecturer) > teachers
  (i am|im|as|being|me|worked as|retired) an? {some}(paramedic|police officer|policeman|policewoman|copper|firefighter|fireman|prison officer|ambulance \\S+|999 \\S+) > emergency-workers
  (moved|moving|relocated|move) (up |down |back |over |house )?(to|here|from) {far}(dont|know|no|not|havent|doesnt) {some}(soul|anyone|anybody|nobody|no one|friends|people|someone) ! (mother|mum|dad|parents?) > new-in-town
  ({partner}|he|she|ex) {some}(checks|goes through|reads|tracks|monitors|controls|looks through|takes|watches) {some}(my|where) (phone|messages|texts|emails?|wages|money|bank\\S*|location|every move|mileage|clothes|i am|im) > domestic-abuse narcissistic-abuse
  ({partner}|he|she) {far}(wont|doesnt|never|not|wouldnt) lets? me {some}(out|go|see|wear|leave|work|talk|speak|have|use|drive|sleep) > domestic-abuse narcissistic-abuse
  (carer|carers|care worker|home help|care staff|cleaner) (is |are |has been |keeps |was |has )?{some}(stealing|steals|stole|stolen|robbed|robbing|robs|nicking|taking money|takes money|hitting|hits|hurting|rough|shouts|shouting|slapped|cruel) > elder-abuse
  (robbed|ripped off|stolen from|hit|hurt|shouted at|neglected|abused|slapped|mistreated|conned) {some}by {some}(carers?|care worker|care staff|home help|care home|nursing home) > elder-abuse
  (bills|money|pension|savings|bank card) {some}(taken|stolen) {some}by {some}(carer|family|son|daughter|relative) > elder-abuse
  ({child}|{parent}|{partner}|brother|sister|he|she) (is |keeps |was |are )?(drinking|drinks) (himself|herself|themselves|themself|themselfs|hisself) (to death|into the ground|to an early grave|stupid|silly) > alcohol-families
  (killing|destroying|poisoning|ruining) (himself|herself|themselves|hisself) with (drink|alcohol|booze|vodka|drugs|heroin|coke|crack) > alcohol-families drugs-families
  ({kin}) {some}(is |s )?dying (of|from|with) {some}cancer ! (after|died|when) > advanced-cancer cancer-families dying
  ({kin}) (is |s |are )?dying (at home|of|from|in|with|now|soon|slowly|and)? ! (died|to |cancer|drink\\S*|alcohol|drugs|fear|scared|afraid) > dying illness-families
  ({child}) {some}(told|tells) (us|me) {some}(gay|lesbian|bi|bisexual|queer|non binary|nonbinary|pansexual) > lgbtq-families
  ({child}) {some}(told|tells) (us|me) {some}(trans|transgender|a boy|a girl|really a (boy|girl|man|woman)) > trans-families
  ({child}) (has )?(just )?(came|come|coming) out( to (us|me|the family))?( as)? ! prison|hospital|rehab|accident|psych\\S*|jail|rash > lgbtq-families
  (grown up|adult|grown|[23]\\d year old|[23]\\d yr old|[23]\\d) (year old )?({child}|children|kids) {far}(drinking|drinks|drunk|alcohol\\S*|booze) > alcohol-families parents-of-adults
  (grown up|adult|grown|(1[89]|[2-5]\\d) (year|yr) old|(1[89]|[2-5]\\d)) (year old )?({child}|children|kids) {far}(trouble|mess|still at home|wont work|wont leave|wont get a job|cant cope|no job|debt|court|failing|going off the rails|worried|worry|help her|help him|lost|stuck|always asking for money|keeps asking) > parents-of-adults
`

const fill = (said: string): string => {
  const filled = said.replace(/\{(\w+)\}/g, (_, kind: string) =>
    /^(?:some|far)$/.test(kind) ? KINDS[kind]! : `(?:${KINDS[kind]!})`,
  )
  return filled === said ? said : fill(filled)
}

const asRegExp = (said: string): RegExp =>
  new RegExp(`(?<!\\S)(?:${fill(said.trim()).replaceAll('((?:', '(?:(?:')})(?!\\S)`)

export const SAID_SENTENCES: readonly SaidSentence[] = ROWS.trim()
  .split('\n')
  .map(row => {
    const [pattern = '', topics = ''] = row.split(' > ')
    const [said = '', unless] = pattern.split(' ! ')
    const [slugs = '', within] = topics.split(' +')
    return {
      said: asRegExp(said),
      ...(unless === undefined ? {} : { unless: asRegExp(unless) }),
      topics: slugs.trim().split(' '),
      andWithin: within !== undefined,
    }
  })
