/** The words of `thesaurus/*.yaml`, bundled with the product and read once, at first use. */
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

/** All fields in the order they are shown, frozen. Throws when a file is missing, unknown or not in the form. */
export function thesaurus(): readonly ThesaurusFile[] {
  kept ??= deepFreeze(readAll(written))
  return kept
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
