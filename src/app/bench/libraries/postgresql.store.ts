/** PostgreSQL: full text search, slips mended by trigrams over its vocabulary, filters and distance in one statement. */
import { Client } from 'pg'
import type { Document } from '#search/index.ts'
import { flat, gatheringsOf, TEXT_FIELDS } from './flat-document.ts'
import { LISTED, type Library } from './library.ts'
import { nearestWord, wordsIn } from './nearest-word.ts'
import { postgresqlQuestion } from './postgresql-question.store.ts'

/** One row for a gathering: both its indexes, words and place, can then be asked together. */
const TABLE = `
  create extension if not exists pg_trgm;
  create unlogged table met (id integer not null, lat real, lon real, day smallint, access text[], languages text[],
    found tsvector not null);`

const INDEXES = [
  'create index on met using gin (found)',
  'create index on met (day, lat, lon)',
  'create index on met (lat, lon)',
  `create table vocabulary as select word from ts_stat('select found from met')`,
  'create index on vocabulary using gin (word gin_trgm_ops)',
  'create index on vocabulary (word)',
  'vacuum analyze',
]

const PUT = `
  insert into met
  select id, lat, lon, day, access, languages, setweight(to_tsvector('simple', name), 'A')
    || setweight(to_tsvector('simple', topics), 'B') || setweight(to_tsvector('simple', place), 'C')
    || setweight(to_tsvector('simple', words), 'D')
  from jsonb_to_recordset($1) as met (id int, lat real, lon real, day smallint, access text[], languages text[])
  join unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[])
    as said (id, name, topics, place, words) using (id)`

const AT_ONCE = 2_000

/** Asks the server that PGHOST, PGPORT and their kin name: one of the measuring's own. */
export async function postgresqlLibrary(): Promise<Library> {
  const db = new Client()
  await db.connect()
  await db.query(TABLE)
  const put = async (documents: readonly Document[]) => {
    const texts = documents.map(flat)
    const gatherings = documents.flatMap(gatheringsOf).map(({ place, ...rest }) => ({ ...rest, ...place }))
    const columns = TEXT_FIELDS.map(field => texts.map(each => each[field]))
    await db.query(PUT, [JSON.stringify(gatherings), texts.map(({ id }) => id), ...columns])
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
      for (const statement of INDEXES) await db.query(statement)
    },
    async search(asked) {
      const words = await Promise.all(wordsIn(asked.text).map(mended))
      const { rows } = await db.query(postgresqlQuestion(words, asked))
      return [...new Set(rows.map(row => Number(row.id)))].slice(0, LISTED)
    },
    async elsewhere() {
      const { rows } = await db.query(
        `select pg_total_relation_size('met') + pg_total_relation_size('vocabulary') as bytes`,
      )
      return Number(rows[0].bytes)
    },
    close: () => db.end(),
  }
}
