/** Languages as feeds and people write them, to BCP 47. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const known = new Map<string, string | null>()
const MOST_KNOWN = 2_000

const COMMON =
  'ar bg bn bs cs cy da de el en es et fa fi fr ga gd gu he hi hr hu hy id is it ja ka ko ku lt lv mk ml mr ms mt nb ne nl nn pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th ti tl tr uk ur vi yo zh'
/** Sign languages, which the tables of language names leave out. */
const SIGNED: [string, string][] = [
  ['british sign language', 'bfi'],
  ['bsl', 'bfi'],
  ['american sign language', 'ase'],
  ['asl', 'ase'],
  ['irish sign language', 'isg'],
  ['auslan', 'asf'],
  ['new zealand sign language', 'nzs'],
  ['german sign language', 'gsg'],
  ['french sign language', 'fsl'],
  ['dutch sign language', 'dse'],
  ['flemish sign language', 'vgt'],
  ['norwegian sign language', 'nsl'],
  ['swedish sign language', 'swl'],
  ['danish sign language', 'dsl'],
  ['finnish sign language', 'fse'],
  ['polish sign language', 'pso'],
  ['spanish sign language', 'ssp'],
  ['italian sign language', 'ise'],
]
const SIGNED_TAGS = new Set(SIGNED.map(([, tag]) => tag))
let byName: Map<string, string> | null = null

/** English and own names: "Polish", "polski". */
function languagesByName(): Map<string, string> {
  if (byName) return byName
  byName = new Map([
    ['norwegian', 'nb'],
    ['norsk', 'nb'],
    ['farsi', 'fa'],
    ['tagalog', 'tl'],
    ['mandarin', 'zh'],
    ['flemish', 'nl'],
    ...SIGNED,
  ])
  for (const tag of COMMON.split(' '))
    for (const name of [names.of(tag), new Intl.DisplayNames(tag, { type: 'language' }).of(tag)])
      if (name) byName.set(name.toLowerCase(), tag)
  return byName
}

function look(given: string): string | null {
  const named = languagesByName().get(given.toLowerCase())
  if (named) return named
  if (!/^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i.test(given)) return null
  try {
    const [canonical] = Intl.getCanonicalLocales(given.replaceAll('_', '-'))
    const language = canonical?.split('-')[0] ?? ''
    return canonical && (SIGNED_TAGS.has(language) || names.of(language)) ? canonical : null
  } catch {
    return null
  }
}

/** The tag in its usual form ("pt-BR", "zh-Hant"), or null when it names no language. */
export function knownLanguage(given: string): string | null {
  const text = given.trim()
  const cached = known.get(text)
  if (cached !== undefined) return cached
  const tag = look(text)
  if (known.size < MOST_KNOWN) known.set(text, tag)
  return tag
}
