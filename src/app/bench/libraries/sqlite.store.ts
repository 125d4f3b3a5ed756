/** SQLite with FTS5: words by its own index, slips mended by trigrams over its vocabulary, places and filters in the same statement. */
import { DatabaseSync } from 'node:sqlite'
import { boxAround } from './box-around.ts'
import { filterMarks } from './filter-marks.ts'
import { flat, gatheringsOf, TEXT_FIELDS } from './flat-document.ts'
import { LISTED, type Library } from './library.ts'
import { nearestWord, wordsIn } from './nearest-word.ts'

const TABLES = `
  pragma journal_mode = off; pragma synchronous = off;
  create virtual table text using fts5(name, topics, place, words, tokenize = 'unicode61', detail = full);
  create virtual table vocabulary using fts5vocab(text, row);
  create table gathering (id integer not null, lat real, lon real, day integer not null, marks integer not null);
  create virtual table spelling using fts5(word, tokenize = 'trigram');`

const INDEXES = `
  create index gathering_at on gathering (lat, lon, day, marks, id);
  create index gathering_on on gathering (day, lat, lon, marks, id);
  insert into spelling (word) select term from vocabulary; analyze`

const question = (onDay: boolean) => `
  with at as materialized (
    select distinct id from gathering
    where ${onDay ? 'day = :day and' : ''} lat between :south and :north and lon between :west and :east
      and marks & :marks = :marks
      and 2 * 6371.0088 * asin(sqrt(pow(sin(radians(lat - :lat) / 2), 2)
        + cos(radians(lat)) * cos(radians(:lat)) * pow(sin(radians(lon - :lon) / 2), 2))) <= :km
  )
  select text.rowid as id from text where text match :words and +text.rowid in (select id from at)
  order by bm25(text, 3, 2, 1, 1) limit ${LISTED}`

export function sqliteLibrary(): Library {
  const db = new DatabaseSync(':memory:')
  db.exec(TABLES)
  const marks = filterMarks()
  const fill: Library['fill'] = documents => {
    const addText = db.prepare('insert into text (rowid, name, topics, place, words) values (?, ?, ?, ?, ?)')
    const addGathering = db.prepare('insert into gathering (id, lat, lon, day, marks) values (?, ?, ?, ?, ?)')
    db.exec('begin')
    for (const document of documents) {
      const texts = flat(document)
      addText.run(texts.id, ...TEXT_FIELDS.map(field => texts[field]))
      for (const gathering of gatheringsOf(document)) {
        const { id, place, day } = gathering
        addGathering.run(id, place?.lat ?? null, place?.lon ?? null, day, marks.of(gathering))
      }
    }
    db.exec('commit')
    db.exec(INDEXES)
  }
  type Statement = ReturnType<DatabaseSync['prepare']>
  const prepared = new Map<string, Statement>()
  const prepare = (text: string): Statement => {
    const statement = prepared.get(text) ?? db.prepare(text)
    prepared.set(text, statement)
    return statement
  }
  const known = (word: string) => prepare('select 1 from vocabulary where term = ?').get(word) !== undefined
  const like = (trigrams: readonly string[]) =>
    prepare('select word from spelling where spelling match ? order by rank limit 40')
      .all(trigrams.map(each => `"${each}"`).join(' OR '))
      .map(row => String(row.word))
  return {
    fill,
    search(asked) {
      const words = wordsIn(asked.text).map(word => (known(word) ? word : nearestWord(word, like)))
      return prepare(question(asked.day !== null))
        .all({
          words: words.map(word => `"${word}"`).join(' '),
          marks: marks.askedBy(asked),
          ...boxAround(asked.near, asked.withinKm),
          ...asked.near,
          km: asked.withinKm,
          ...(asked.day === null ? {} : { day: asked.day }),
        })
        .map(row => Number(row.id))
    },
    elsewhere() {
      const { bytes } = db
        .prepare('select page_count * page_size as bytes from pragma_page_count, pragma_page_size')
        .get() as { bytes: number }
      return bytes
    },
    close: () => db.close(),
  }
}
