/** PostgreSQL: full text search, slips mended by trigrams over its vocabulary, filters and distance in one statement. */
import { Client } from 'pg'
import type { Document } from '#search/index.ts'
import { boxAround } from './box-around.ts'
import { flat, gatheringsOf, TEXT_FIELDS } from './flat-document.ts'
import { LISTED, type Library } from './library.ts'
import { nearestWord, wordsIn } from './nearest-word.ts'

const TABLES = `
  create extension if not exists pg_trgm;
  create unlogged table text (id integer primary key, found tsvector not null);
  create unlogged table gathering (id integer not null, lat real, lon real, day smallint, access text[], languages text[]);`

const INDEXES = `
  create index on text using gin (found);
  create index on gathering (id);
  create index on gathering (day, lat, lon);
  create table vocabulary as select word from ts_stat('select found from text');
  create index on vocabulary using gin (word gin_trgm_ops);
  create index on vocabulary (word);
  analyze;`

const AT_ONCE = 2_000

const QUESTION = `
  with at as materialized (
    select distinct id from gathering
    where day = $2 and lat between $3 and $4 and lon between $5 and $6
      and access @> array[$7] and languages @> array[$8]
      and 2 * 6371.0088 * asin(sqrt(sin(radians(lat - $9) / 2) ^ 2
        + cos(radians(lat)) * cos(radians($9)) * sin(radians(lon - $10) / 2) ^ 2)) <= $11
  )
  select text.id from at join text using (id), to_tsquery('simple', $1) asked
  where found @@ asked order by ts_rank(found, asked) desc limit ${LISTED}`

/** Asks the server that PGHOST, PGPORT and their kin name: one of the measuring's own. */
export async function postgresqlLibrary(): Promise<Library> {
  const db = new Client()
  await db.connect()
  await db.query(TABLES)
  const put = async (documents: readonly Document[]) => {
    const texts = documents.map(flat)
    await db.query(
      `insert into text select id, setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', topics), 'B')
        || setweight(to_tsvector('simple', place), 'C') || setweight(to_tsvector('simple', words), 'D')
        from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[]) as t (id, name, topics, place, words)`,
      [texts.map(({ id }) => id), ...TEXT_FIELDS.map(field => texts.map(each => each[field]))],
    )
    await db.query(
      `insert into gathering select id, lat, lon, day, access, languages from jsonb_to_recordset($1)
        as t (id int, lat real, lon real, day smallint, access text[], languages text[])`,
      [JSON.stringify(documents.flatMap(gatheringsOf).map(({ place, ...rest }) => ({ ...rest, ...place })))],
    )
  }
  const known = async (word: string) =>
    (await db.query({ name: 'known', text: 'select 1 from vocabulary where word = $1', values: [word] }))
      .rowCount === 1
  const mended = async (word: string) => {
    if (await known(word)) return word
    const { rows } = await db.query({
      name: 'like',
      text: 'select word from vocabulary where word % $1 order by similarity(word, $1) desc limit 10',
      values: [word],
    })
    return nearestWord(word, () => rows.map(row => String(row.word)))
  }
  return {
    async fill(documents) {
      let next: Document[] = []
      for (const document of documents) {
        next.push(document)
        if (next.length < AT_ONCE) continue
        await put(next)
        next = []
      }
      await put(next)
      await db.query(INDEXES)
    },
    async search({ text, near, withinKm, day, access, language }) {
      const words = await Promise.all(wordsIn(text).map(mended))
      const { south, north, west, east } = boxAround(near, withinKm)
      const values = [
        words.join(' & '),
        day,
        south,
        north,
        west,
        east,
        access,
        language,
        near.lat,
        near.lon,
        withinKm,
      ]
      const { rows } = await db.query({ name: 'question', text: QUESTION, values })
      return rows.map(row => Number(row.id))
    },
    close: () => db.end(),
  }
}
