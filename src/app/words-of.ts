/** The words an intermediary added in the data folder, taken in before anything is read by them. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeOwnWords } from '#contexts/directory/index.ts'
import type { Config } from './config.ts'

const fileOf = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'words.yaml')

/** More is no list of words; about ten thousand lines. */
const MOST = 1_000_000
const MOST_TOLD = 20

/** What is not sound is named and left out: a slip in a word never keeps anybody from finding a group. */
export function takeWordsOf(config: Pick<Config, 'dataDir'>, say: (line: string) => void): void {
  const text = textOf(config)
  if (text !== null && text.length > MOST) {
    takeOwnWords(null)
    say('words.yaml is larger than a list of words can be, so none of it was taken.')
    return
  }
  const faults = takeOwnWords(text)
  for (const fault of faults.slice(0, MOST_TOLD)) say(`Left out of words.yaml: ${fault}`)
  if (faults.length > MOST_TOLD) say(`Left out of words.yaml: ${faults.length - MOST_TOLD} more.`)
}

/** Moves with the file: an index made with other words is made anew. */
export function wordsMark(config: Pick<Config, 'dataDir'>): string {
  const text = textOf(config)
  return text === null ? '' : ` words ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}

function textOf(config: Pick<Config, 'dataDir'>): string | null {
  const file = fileOf(config)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
