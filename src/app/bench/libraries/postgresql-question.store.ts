/** A question as one statement of PostgreSQL, in the way that was quickest of those tried. */
import type { QueryConfig } from 'pg'
import { boxAround } from './box-around.ts'
import { LISTED, type Question } from './library.ts'

/** `words` are those of its vocabulary. */
export function postgresqlQuestion(words: readonly string[], asked: Question): QueryConfig {
  const { near, withinKm, day, access, language } = asked
  const { south, north, west, east } = boxAround(near, withinKm)
  const values: unknown[] = [words.join(' & '), south, north, west, east, near.lat, near.lon, withinKm]
  const also = (condition: (value: string) => string, value: unknown) =>
    value === null ? '' : `and ${condition(`$${values.push(value)}`)}`
  const text = `
    select id from met
    where found @@ to_tsquery('simple', $1) and lat between $2 and $3 and lon between $4 and $5
      ${also(value => `day = ${value}`, day)}
      ${also(value => `access @> array[${value}::text]`, access)}
      ${also(value => `languages @> array[${value}::text]`, language)}
      and 2 * 6371.0088 * asin(sqrt(sin(radians(lat - $6) / 2) ^ 2
        + cos(radians(lat)) * cos(radians($6)) * sin(radians(lon - $7) / 2) ^ 2)) <= $8
    order by ts_rank(found, to_tsquery('simple', $1)) desc limit ${LISTED * 2}`
  // With a day one plan is good for all; without, words or place may be the rarer, so each is planned by itself.
  return day === null ? { text, values } : { name: 'narrowed', text, values }
}
