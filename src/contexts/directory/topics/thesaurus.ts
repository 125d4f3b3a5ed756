/** The words of `thesaurus/*.yaml`, bundled with the product and read once, at first use. */
import { addOwnWords } from './own-words/add-own-words.ts'
import { readPlainYaml } from './plain-yaml.ts'
import {
  FIELDS,
  type Field,
  readThesaurusFile,
  type ThesaurusEntry,
  type ThesaurusFile,
} from './topic.form.ts'

const written = import.meta.glob<string>('/thesaurus/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

let kept: readonly ThesaurusFile[] | undefined
let joined: readonly ThesaurusFile[] | undefined

/** All fields in the order they are shown, frozen. Throws when a file is missing, unknown or not in the form. */
export function thesaurus(): readonly ThesaurusFile[] {
  return joined ?? shipped()
}

function shipped(): readonly ThesaurusFile[] {
  kept ??= deepFreeze(readAll(written))
  return kept
}

/**
 * Takes the words of this installation in, before anything is read by them; null: only those of the product.
 * @returns what was left out and why; never throws
 */
export function takeOwnWords(text: string | null): string[] {
  joined = undefined
  if (text === null) return []
  const { files, faults } = addOwnWords(text, shipped())
  joined = deepFreeze(files)
  return faults
}

/** Every topic of every field. */
export function thesaurusEntries(): ThesaurusEntry[] {
  return thesaurus().flatMap(file => file.entries)
}

function readAll(texts: Record<string, string>): ThesaurusFile[] {
  const unread = new Map(Object.entries(texts))
  const files = FIELDS.map(field => {
    const path = `/thesaurus/${field}.yaml`
    const text = unread.get(path)
    if (text === undefined) throw new Error(`thesaurus/${field}.yaml is missing`)
    unread.delete(path)
    return readThesaurusText(field, text)
  })
  if (unread.size > 0) throw new Error(`Not the name of a field: ${[...unread.keys()].join(', ')}`)
  return files
}

/** One file as it stands on disk. Throws with file and line when it cannot be read, or a topic stands in it twice. */
export function readThesaurusText(field: Field, text: string): ThesaurusFile {
  let content: unknown
  try {
    content = readPlainYaml(text)
  } catch (cause) {
    throw new Error(`thesaurus/${field}.yaml, ${(cause as Error).message}`, { cause })
  }
  return readThesaurusFile(field, content)
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
