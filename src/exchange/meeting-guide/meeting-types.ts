/** The flat type codes of Meeting Guide, sorted into separate fields, among them language codes that are not ISO. */
import type { TagFacts } from '../incoming/tag-facts.ts'

const FACTS: Record<string, TagFacts> = {
  O: { bringSomeone: 'yes' },
  C: { bringSomeone: 'no' },
  TC: { closedForNow: true },
  ONL: { attendance: 'virtual' },
  X: { access: 'step-free' },
  XB: { access: 'accessible-toilet' },
  ASL: { access: 'sign-language' },
  M: { community: 'men' },
  W: { community: 'women' },
  Y: { community: 'young-people' },
  SEN: { community: 'older-people' },
  G: { community: 'lgbtq' },
  L: { community: 'lgbtq' },
  BI: { community: 'lgbtq' },
  LGBTQ: { community: 'lgbtq' },
  NB: { community: 'lgbtq' },
  T: { community: 'trans' },
  'D-HOH': { community: 'deaf' },
  'BV-I': { community: 'blind' },
  POC: { note: 'For people of colour' },
  N: { note: 'For Native Americans' },
  NDG: { note: 'For Indigenous people' },
  P: { note: 'For professionals' },
  DD: { note: 'For people who also live with a mental illness' },
  BE: { note: 'For newcomers' },
  BA: { note: 'Childcare during the meeting' },
  CF: { note: 'Children are welcome' },
  OUT: { note: 'Outdoors' },
  FF: { note: 'No perfume, please' },
  SM: { note: 'Smoking is permitted' },
  A: { note: 'Secular' },
  'LO-I': { note: 'For loners and isolated people' },
}

/** Codes that are not ISO 639, and what they stand for. */
const NOT_ISO: Record<string, string> = {
  S: 'es',
  ITA: 'it',
  KOR: 'ko',
  POL: 'pl',
  POR: 'pt',
  PUN: 'pa',
  RUS: 'ru',
  TUR: 'tr',
}
const ISO = 'AF AM AR BG DA DE EL EN FA FI FR HE HI HR HU IS JA KA LT ML MT NE NL NO SK SL SV TH TL UK'
/** How a meeting is run: known, and of no use to somebody looking for a group. */
const PASSED_OVER = new Set(
  '11 12X12 ABSI AL AL-AN B BRK CAN D DB DR GR H LIT LS MED POA QSL RSL SP ST TR XT'.split(' '),
)

const LANGUAGES = new Map<string, string>([
  ...ISO.split(' ').map(code => [code, code === 'NO' ? 'nb' : code.toLowerCase()] as const),
  ...Object.entries(NOT_ISO),
])

/** Labels of sheets, where they differ from what the language names below give. */
const LABELS: Record<string, string> = {
  open: 'O',
  closed: 'C',
  men: 'M',
  women: 'W',
  'wheelchair access': 'X',
  'wheelchair accessible': 'X',
  'wheelchair accessible bathroom': 'XB',
  'american sign language': 'ASL',
  'temporary closure': 'TC',
  'location temporarily closed': 'TC',
  'online meeting': 'ONL',
  online: 'ONL',
  gay: 'G',
  lesbian: 'L',
  bisexual: 'BI',
  lgbtq: 'LGBTQ',
  transgender: 'T',
  'non binary': 'NB',
  'young people': 'Y',
  seniors: 'SEN',
  newcomer: 'BE',
  newcomers: 'BE',
  beginner: 'BE',
  'people of color': 'POC',
  'native american': 'N',
  indigenous: 'NDG',
  professionals: 'P',
  'dual diagnosis': 'DD',
  'babysitting available': 'BA',
  'child friendly': 'CF',
  outdoor: 'OUT',
  'outdoor meeting': 'OUT',
  'fragrance free': 'FF',
  'smoking permitted': 'SM',
  secular: 'A',
  'big book': 'B',
  discussion: 'D',
  'step meeting': 'ST',
  'step study': 'ST',
  speaker: 'SP',
  birthday: 'H',
  literature: 'LIT',
  meditation: 'MED',
  candlelight: 'CAN',
  grapevine: 'GR',
  'tradition study': 'TR',
  breakfast: 'BRK',
  'daily reflections': 'DR',
  'living sober': 'LS',
  'cross talk permitted': 'XT',
  'as bill sees it': 'ABSI',
  'digital basket': 'DB',
  '11th step meditation': '11',
  '12 steps 12 traditions': '12X12',
  'proof of attendance': 'POA',
  'concurrent with al anon': 'AL-AN',
  'concurrent with alateen': 'AL',
}

const names = new Intl.DisplayNames('en', { type: 'language' })
const BY_LABEL = new Map<string, string>([
  ...[...LANGUAGES].map(([code, tag]) => [names.of(tag)?.toLowerCase() ?? code, code] as const),
  ['norwegian', 'NO'],
  ['tagalog', 'TL'],
  ...Object.entries(LABELS),
])

/** Facts for a code or an English label; `{}` when it says nothing we keep, null when it is unknown. */
export function typeFacts(given: string): TagFacts | null {
  const label = given
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const code = BY_LABEL.get(label) ?? given.trim().toUpperCase()
  if (Object.hasOwn(FACTS, code)) return FACTS[code] ?? null
  const language = LANGUAGES.get(code)
  if (language) return { language: [language] }
  return PASSED_OVER.has(code) ? {} : null
}
