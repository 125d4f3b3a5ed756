/** Our own index, asked as the find page asks it: counts for every filter are made as well. */
import { createIndex, wantsOf } from '#search/index.ts'
import type { Library } from './library.ts'
import { LISTED } from './library.ts'

export function waymeetLibrary(): Library {
  const index = createIndex({ allOf: ['access'] })
  return {
    fill: documents => {
      index.putMany(documents)
      index.tidy()
    },
    search: ({ text, near, withinKm, day, access, language }) =>
      index
        .search({
          wants: wantsOf(text),
          near,
          withinKm,
          ...(day === null ? {} : { days: [day as 0] }),
          facets: {
            ...(access === null ? {} : { access: [access] }),
            ...(language === null ? {} : { language: [language] }),
          },
          limit: LISTED,
        })
        .hits.map(({ key }) => Number(key)),
  }
}
