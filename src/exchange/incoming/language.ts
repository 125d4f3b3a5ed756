/** Language tags as feeds write them, to BCP 47. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const known = new Map<string, string | null>()

/** The tag in its usual form ("pt-BR", "zh-Hant"), or null when it names no language. */
export function knownLanguage(given: string): string | null {
  const cached = known.get(given)
  if (cached !== undefined) return cached
  let tag: string | null = null
  if (/^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i.test(given.trim())) {
    try {
      const [canonical] = Intl.getCanonicalLocales(given.trim().replaceAll('_', '-'))
      tag = canonical && names.of(canonical.split('-')[0] ?? '') ? canonical : null
    } catch {
      tag = null
    }
  }
  if (known.size < 2_000) known.set(given, tag)
  return tag
}
