/** The kind of a group, and the answers it follows from. */
import type { kind as english } from '../en/kind.ts'

export const kind = {
  'kind.self-help': 'Selvhjelpsgruppe',
  'kind.with-professional-member': 'Selvhjelpsgruppe der en fagperson er medlem',
  'kind.professionally-led': 'Gruppe ledet av en fagperson',
  'kind.service-user': 'Påvirkningsgruppe',
  'kind.programme': 'Tilbud eller forum',

  'kind.is.self-help': 'En selvhjelpsgruppe',
  'kind.is.with-professional-member': 'En selvhjelpsgruppe',
  'kind.is.professionally-led': 'En gruppe',
  'kind.is.service-user': 'En påvirkningsgruppe',
  'kind.is.programme': 'Et tilbud eller forum',
  'kind.whole.with-professional-member': '{is}, der en av medlemmene er fagperson',
  'kind.whole.professionally-led': '{is}, ledet av en fagperson',

  'kind.mark.self-help': 'Selvhjelpsgruppe',
  'kind.mark.with-professional-member': 'En av medlemmene er fagperson',
  'kind.mark.professionally-led': 'Ledet av en fagperson, ikke en selvhjelpsgruppe',
  'kind.mark.service-user': 'Vil først og fremst påvirke, er mindre en selvhjelpsgruppe',
  'kind.mark.programme': 'Tilbud eller forum, ikke en selvhjelpsgruppe',

  'kind.why': 'Hvorfor den kalles dette',
  'kind.because.sharedSituation.true': 'De som er med, står i den samme situasjonen.',
  'kind.because.sharedSituation.false': 'Ikke alle som er med, står i den samme situasjonen.',
  'kind.because.whoDecides.members': 'Medlemmene bestemmer over gruppen.',
  'kind.because.whoDecides.organisation': 'En organisasjon bestemmer over gruppen.',
  'kind.because.whoDecides.both': 'Medlemmene og en organisasjon bestemmer over gruppen sammen.',
  'kind.because.whoLeads.members': 'Medlemmene åpner møtene selv.',
  'kind.because.whoLeads.affected-professional-unpaid':
    'Den som åpner møtene, jobber på feltet, står i situasjonen selv og får ikke betalt for det.',
  'kind.because.whoLeads.paid-professional': 'En fagperson får betalt for å lede møtene.',
  'kind.because.whoLeads.nobody': 'Ingen styrer møtene.',
  'kind.because.mainActivity.mutual-support':
    'Den er først og fremst til for at medlemmene skal støtte hverandre.',
  'kind.because.mainActivity.campaigning': 'Den er først og fremst til for å endre noe utenfor gruppen.',
  'kind.because.mainActivity.course': 'Den er først og fremst et kurs som følger en plan.',
  'kind.because.mainActivity.forum': 'Den er først og fremst et åpent forum, ikke én fast gruppe.',
  'kind.because.money.free': 'Den er gratis.',
  'kind.because.money.shared-costs': 'Medlemmene deler utgiftene, og ingen tjener på den.',
  'kind.because.money.fee': 'Det koster mer å være med enn en del av utgiftene.',
  'kind.because.money.profit': 'Noen tjener på den.',
  'kind.because.neutral.true': 'Den sier at den er uavhengig av næringsliv, politiske partier og tro.',
  'kind.because.neutral.false': 'Den er knyttet til en bedrift, et politisk parti eller en tro.',
  'kind.assumed-all':
    'Gruppen har ikke fortalt oss hvordan den drives ennå. Inntil den gjør det, fører vi den opp som en selvhjelpsgruppe.',
  'kind.assumed': 'Vi har ikke fått svar på alt ennå, men regner med',
  'kind.assumed.sharedSituation': 'at de som er med, står i den samme situasjonen',
  'kind.assumed.whoDecides': 'at medlemmene bestemmer',
  'kind.assumed.whoLeads': 'at ingen fagperson får betalt for å lede den',
  'kind.assumed.mainActivity': 'at den først og fremst er til for å støtte hverandre',
  'kind.assumed.money': 'at ingen tjener på den',
  'kind.assumed.neutral': 'at den er uavhengig av næringsliv, politiske partier og tro',
} as const satisfies Record<keyof typeof english, string>
