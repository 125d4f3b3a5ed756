/** Under which names an area lies on the device, and which addresses are answered from it. Said here, and nowhere else. */
import { LANGUAGES } from '#ui/languages/language.ts'

/** The mark names the store that is the one kept; it is put last, so that an area is kept whole or not at all. */
export const MARK = { cache: 'waymeet-kept', address: '/kept/now' }
/** Every area fetched goes into a store of its own. */
const STORE = 'waymeet-kept-'
export const newStore = (): string => STORE + crypto.randomUUID()
export const isOurs = (cache: string): boolean => cache === MARK.cache || cache.startsWith(STORE)

/** Addresses in a store: the groups, the words they are read with, and what is said of them in short. */
export const TEXTS = { pack: '/kept/pack', words: '/kept/words', about: '/kept/about' }

/** The frame that a page is drawn into. */
const FRAME = '/kept/frame'
/** The same for everybody, and kept ready: they open at once, in the language in which the area was fetched. */
const PAGES = ['/kept', '/urgent-help', '/privacy']

const PREFIXES = ['', ...LANGUAGES.map(language => `/${language}`)]
const IN_FRONT = `^(/(?:${LANGUAGES.join('|')}))?`
const addresses = (...some: string[]): RegExp => new RegExp(`${IN_FRONT}/(?:${some.join('|')})/?$`)

/** Would tell what somebody looks for or opens: answered on the device, or asked for with one more press. */
export const TELLING = addresses(
  'find',
  'sheet',
  'shortlist',
  'interest',
  'groups/[^/]+(?:/calendar\\.ics|/wrong|/(?:right|concern)(?:/.+)?)?',
  'claim/[^/]+',
  'g/[^/]+',
  'topics(?:/[^/]+)?',
  'near/[^/]+',
)
/** Tells little, and is answered on the device all the same. */
export const PLAIN = addresses('urgent-help', 'start', 'professionals', 'about', 'privacy')
export const SEARCH = addresses('find')

/** Scripts, styles, lists and the mark: named by what is in them, or the same for everybody. */
export const FILE = /^\/(?:assets|lists)\/|^\/mark\.svg$/

/** `/nb` of `/nb/find`; empty where the address names no language. */
export const prefixOf = (path: string): string => new RegExp(`${IN_FRONT}(?=/|$)`).exec(path)?.[1] ?? ''

/** In the language of the address, else in another. */
export const framesFor = (path: string): string[] =>
  [prefixOf(path), ...PREFIXES].map(prefix => prefix + FRAME)

/** To be fetched with an area: the frame in every language, so that no page is drawn into a foreign one. */
export const pagesWith = (path: string): string[] => [
  ...PREFIXES.map(prefix => prefix + FRAME),
  ...PAGES.map(page => prefixOf(path) + page),
]
