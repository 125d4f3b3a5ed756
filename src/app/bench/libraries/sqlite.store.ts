/** SQLite with FTS5: words by its own index, slips mended by trigrams over its vocabulary, places by a box. */
import { DatabaseSync } from 'node:sqlite'
import { boxAround } from './box-around.ts'
import { flat, gatheringsOf, TEXT_FIELDS } from './flat-document.ts'
import { gatheringList } from './gathering-list.ts'
import { LISTED, type Library } from './library.ts'
import { nearestWord, wordsIn } from './nearest-word.ts'

const TABLES = `
  pragma journal_mode = off; pragma synchronous = off;
  create virtual table text using fts5(name, topics, place, words, tokenize = 'unicode61', detail = full);
  create virtual table vocabulary using fts5vocab(text, row);
  create table gathering (id integer not null, lat real, lon real, day integer not null);
  create virtual table spelling using fts5(word, tokenize = 'trigram');`

export function sqliteLibrary(): Library {
  const db = new DatabaseSync(':memory:')
  db.exec(TABLES)
  const gatherings = gatheringList()
  const fill: Library['fill'] = documents => {
    const addText = db.prepare('insert into text (rowid, name, topics, place, words) values (?, ?, ?, ?, ?)')
    const addGathering = db.prepare('insert into gathering (id, lat, lon, day) values (?, ?, ?, ?)')
    db.exec('begin')
    for (const document of documents) {
      const texts = flat(document)
      gatherings.add(document)
      addText.run(texts.id, ...TEXT_FIELDS.map(field => texts[field]))
      for (const { id, place, day } of gatheringsOf(document))
        addGathering.run(id, place?.lat ?? null, place?.lon ?? null, day)
    }
    db.exec(
      'commit; create index gathering_of on gathering (id); create index gathering_at on gathering (lat, lon, day)',
    )
    db.exec('insert into spelling (word) select term from vocabulary; analyze')
  }
  let ask: ReturnType<DatabaseSync['prepare']> | undefined
  return {
    fill,
    search(asked) {
      const known = (word: string) =>
        db.prepare('select 1 from vocabulary where term = ?').get(word) !== undefined
      const like = (trigrams: readonly string[]) =>
        db
          .prepare('select word from spelling where spelling match ? order by rank limit 40')
          .all(trigrams.map(each => `"${each}"`).join(' OR '))
          .map(row => String(row.word))
      const words = wordsIn(asked.text).map(word => (known(word) ? word : nearestWord(word, like)))
      const box = boxAround(asked.near, asked.withinKm)
      ask ??= db.prepare(`
        select text.rowid as id from text
        where text match ? and exists (
          select 1 from gathering where gathering.id = text.rowid
          and lat between ? and ? and lon between ? and ? and day = ?)
        order by bm25(text, 3, 2, 1, 1) limit 400`)
      return ask
        .all(words.map(word => `"${word}"`).join(' '), box.south, box.north, box.west, box.east, asked.day)
        .map(row => Number(row.id))
        .filter(id => gatherings.suits(id, asked))
        .slice(0, LISTED)
    },
    close: () => db.close(),
  }
}
