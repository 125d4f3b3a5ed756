/** For search engines: where the same page stands in each language, and where the browser's wish decides. */
import { LANGUAGES } from './language.ts'

/**
 * @param origin public address of this directory, without a slash at the end
 * @param path the plain address of this page, with its query
 */
export function Alternates({ origin, path }: { origin: string; path: string }) {
  return (
    <>
      {LANGUAGES.map(language => (
        <link rel="alternate" hreflang={language} href={`${origin}/${language}${path}`} />
      ))}
      <link rel="alternate" hreflang="x-default" href={`${origin}${path}`} />
    </>
  )
}
