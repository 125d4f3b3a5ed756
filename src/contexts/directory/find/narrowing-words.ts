/** Words that narrow a search to a day, a time, a way to meet, a need at the door or a language, in three languages. */

import type { NarrowingRules } from '#search/understanding/narrowed.ts'
import { PhraseBook, type PhraseRow } from '#search/understanding/phrase-book.ts'
import { calendarPhrases } from './calendar-words.ts'
import { datedPhrases } from './dated-words.ts'
import { languagePhrases } from './language-words.ts'

/** `filter=value filter=value: phrase; phrase`, all of it folded by the reader. */
const ALWAYS = `
  day=mo: monday; mondays; mandag; mandager; montag; montags
  day=tu: tuesday; tuesdays; tirsdag; tirsdager; dienstag; dienstags
  day=we: wednesday; wednesdays; onsdag; onsdager; mittwoch; mittwochs
  day=th: thursday; thursdays; torsdag; torsdager; donnerstag; donnerstags
  day=fr: friday; fridays; fredag; fredager; freitag; freitags
  day=sa: saturday; saturdays; lørdag; lørdager; loerdag; samstag; samstags; sonnabend
  day=su: sunday; sundays; søndag; søndager; soendag; sonntag; sonntags
  day=sa day=su: at weekends; on weekends; at the weekend; weekends; i helgen; i helgene; i helga; am wochenende; an wochenenden; wochenends
  day=mo day=tu day=we day=th day=fr: weekdays; on weekdays; hverdager; på hverdager; werktags; unter der woche; wochentags
  how=online: online; on line; zoom; on zoom; via zoom; over zoom; video call; by video; virtual; virtually; på nett; på nettet; nettgruppe; nettbasert; digital; digitalt; im netz; im internet; onlinegruppe; virtuell; per video; videokonferenz; webinar; teams meeting; skype
  how=phone: by phone; by telephone; over the phone; telephone group; phone group; phone meeting; telephone meeting; på telefon; per telefon; over telefon; telefonisch; telefongruppe; am telefon
  how=in-person: in person; face to face; in real life; ansikt til ansikt; fysisk møte; fysiske møter; persönlich; vor ort; in präsenz; präsenz; not online
  how=just-come: drop in; walk in; no booking; without booking; just turn up; just come; åpent møte; uten påmelding; ohne anmeldung; offene gruppe; einfach kommen
  access=step-free: wheelchair; wheelchair accessible; wheelchair access; wheelchair friendly; wheelchair user; wheelchair users; accessible by wheelchair; step free; stepfree; step free access; no steps; no stairs; without steps; without stairs; ramp; level access; disabled access; rullestol; rullestolbruker; rullestolvennlig; med rullestol; trinnfri; trinnfritt; uten trapper; uten trapp; rollstuhl; mit rollstuhl; rollstuhlgerecht; rollstuhlfahrer; barrierefrei; barrierefreier; stufenlos; ohne stufen; ohne treppen; ohne treppe
  access=hearing-loop: hearing loop; induction loop; loop system; teleslynge; induktionsschleife; höranlage; hörschleife
  access=accessible-toilet: accessible toilet; disabled toilet; wheelchair toilet; handikaptoalett; hc toalett; behindertentoilette; barrierefreies wc; behindertengerechtes wc
  access=parking: parking; with parking; car park; parkering; med parkering; parkplatz; parkplätze; mit parkplatz
  access=quiet-room: quiet room; stille rom; stillerom; ruheraum
  access=sign-language: sign language; bsl; british sign language; tegnspråk; med tegnspråk; gebärdensprache; in gebärdensprache; dgs
  access=near-bus: near a bus stop; near bus stop; near a bus; by bus; nær buss; mit dem bus
  access=near-train: near a station; near a train station; near train station; near the station; near station; by train; nær tog; mit dem zug
`
/** Where nobody tells of oneself, and not after "every". */
const ASKED = `
  time=morning: morning; mornings; in the morning; in the mornings; formiddag; om formiddagen; om morgenen; morgens; vormittag; vormittags; am vormittag
  time=midday: afternoon; afternoons; in the afternoon; in the afternoons; lunchtime; lunch time; midday; daytime; during the day; ettermiddag; om ettermiddagen; dagtid; på dagtid; midt på dagen; nachmittag; nachmittags; am nachmittag; mittag; mittags; tagsüber
  time=evening: evening; evenings; in the evening; in the evenings; after work; kveld; kvelder; på kvelden; på kveldstid; om kvelden; kveldstid; etter jobb; etter jobben; abend; abends; am abend; feierabend; nach feierabend; nach der arbeit
  time=night: late evening; late evenings; at night time; late night; sent på kvelden; spätabends
  day=sa day=su: weekend; wochenende; helg; helgen; helga
`
const BESIDE = `
  for=black: black; black people; for black people; african caribbean; afro caribbean; schwarze; schwarze menschen; svarte
  for=asian: asian; south asian; asiatisk; asiatiske; asiatisch; asiatische
  for=jewish: jewish; jødisk; jødiske; jüdisch; jüdische
  for=muslim: muslim; muslims; muslimsk; muslimske; muslimisch; muslimische; muslime
  for=christian: christian; christians; kristen; kristne; christlich; christliche; christen
  for=women: women only; only women; only for women; for women; womens group; women s group; for women only; women; womens; ladies; ladies only; female; females; for ladies; kun for kvinner; bare kvinner; bare for kvinner; kvinner; for kvinner; kvinnegruppe; damer; nur frauen; nur für frauen; frauen; für frauen; frauengruppe; frauentreff
  for=men: men only; only men; only for men; for men; mens group; men s group; for men only; men; mens; male; males; blokes; lads; guys; for guys; kun for menn; bare for menn; menn; for menn; mannegruppe; nur männer; nur für männer; männer; für männer; männergruppe; männertreff
  for=young-people: young people; for young people; for youth; youth; teens; teenagers; for teenagers; for teens; young adults; young adult; under 18; under 21; under 25; under 25s; under 30; under 30s; 16 25; 18 25; 18 30; unge; for unge; ungdom; for ungdom; ungdommer; unge voksne; jugendliche; für jugendliche; jugendgruppe; junge leute; junge menschen; für junge leute; für junge menschen; junge erwachsene; unter 25; unter 30
  for=older-people: older people; for older people; older adults; the elderly; elderly; seniors; for seniors; senior; senior citizens; pensioners; for pensioners; over 50; over 50s; over 55; over 55s; over 60; over 60s; over 65; over 65s; over 70; over 70s; 50 plus; 60 plus; eldre; for eldre; seniorer; pensjonister; senioren; für senioren; seniorengruppe; seniorinnen; ältere; ältere menschen; für ältere; rentner; über 50; über 60; über 65; ab 60; ü60
  for=parents: for parents; parents only; for foreldre; foreldregruppe; für eltern; elterngruppe
  for=deaf: for deaf people; deaf people; for døve; für gehörlose; gehörlose
  for=blind: for blind people; blind people; for blinde; für blinde
  for=disabled: for disabled people; disabled people
  for=lgbtq: for lgbt people; lgbt; lgbtq; lgbt friendly; lgbtq friendly; queer friendly; for skeive; skeive; skeiv; queere; für queere menschen
  for=veterans: for veterans; veterans only; ex forces; ex service; ex military
`
/** Topics that are a filter where another topic stands beside them. */
const TOPICS = {
  women: 'women',
  men: 'men',
  'young-people': 'young-people',
  'older-people': 'older-people',
  veterans: 'veterans',
  students: 'students',
  refugees: 'refugees',
  farmers: 'farmers',
  lgbtq: 'lgbtq',
  trans: 'trans',
  travellers: 'travellers',
}
const WEEKDAY_BEGINNINGS = [
  ['mo', 'mandag', 'montag'],
  ['tu', 'tirsdag', 'dienstag'],
  ['we', 'onsdag', 'mittwoch'],
  ['th', 'torsdag', 'donnerstag'],
  ['fr', 'fredag', 'freitag'],
  ['sa', 'lørdag', 'samstag'],
  ['su', 'søndag', 'sonntag'],
] as const
const DAY_PARTS = [
  ['morning', ['formiddag', 'morgen'], ['morgen', 'vormittag']],
  ['midday', ['ettermiddag'], ['mittag', 'nachmittag']],
  ['evening', ['kveld', 'skveld', 'skvelder', 'kvelder'], ['abend']],
] as const

/** Everything a search can be narrowed to by words; made once. */
export function openNarrowing(): NarrowingRules {
  return {
    phrases: new PhraseBook([
      ...rows(ALWAYS, 'always'),
      ...rows(ASKED, 'asked'),
      ...rows(BESIDE, 'beside'),
      ...joinedDays(),
      ...datedPhrases(),
      ...calendarPhrases(),
      ...languagePhrases(),
    ]),
    topics: new Map(Object.entries(TOPICS).map(([slug, value]) => [slug, { name: 'for', value }])),
  }
}

const rows = (text: string, rule: PhraseRow['rule']): PhraseRow[] =>
  text
    .trim()
    .split('\n')
    .map(line => {
      const [filters = '', phrases = ''] = line.split(':')
      const means = filters
        .trim()
        .split(' ')
        .map(filter => {
          const [name = '', value = ''] = filter.split('=')
          return { name, value }
        })
      return { phrases, means, rule }
    })

/** "dienstagabends", "tirsdagskveld". */
const joinedDays = (): PhraseRow[] =>
  WEEKDAY_BEGINNINGS.flatMap(([day, nb, de]) =>
    DAY_PARTS.map(
      ([time, nbParts, deParts]): PhraseRow => ({
        phrases: [
          ...nbParts.map(part => `${nb}${part}`),
          ...nbParts.map(part => `${nb}s${part}`),
          ...deParts.flatMap(part => [`${de}${part}`, `${de}${part}s`, `${de}s${part}s`]),
        ].join(';'),
        means: [
          { name: 'day', value: day },
          { name: 'time', value: time },
        ],
        rule: 'always',
      }),
    ),
  )
