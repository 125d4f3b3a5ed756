/** Rules on words that lead to more than one topic: sisters are never synonyms, IBS is not IBD. */
import { foldLabel, readLabel } from './fold-label.ts'
import { allLabels } from './label-rules.ts'
import type { ThesaurusEntry } from './topic.form.ts'
import { fault, type TopicFault } from './topic-fault.ts'
import { growTree } from './topic-tree.ts'

interface Said {
  entry: ThesaurusEntry
  label: string
}

export function checkSharing(entries: readonly ThesaurusEntry[]): TopicFault[] {
  const said = readAlike(entries)
  const tree = growTree(entries)
  const faults: TopicFault[] = []
  for (const both of said.values())
    for (const [one, other] of pairsOf(both)) {
      const where = `"${one.label}" also stands under ${other.entry.slug} (${other.entry.field}.yaml)`
      if (areApart(one.entry, other.entry))
        faults.push(fault('apart', one.entry, `${where}, which is kept apart`))
      else if (!tree.inLine(one.entry.slug, other.entry.slug) && !reasonGiven(one) && !reasonGiven(other))
        faults.push(fault('shared-label', one.entry, `${where}; say why under shared, or take one away`))
    }
  return [...faults, ...sameNames(entries), ...idleReasons(entries, said)]
}

/** Every label as it is read, with the topics that carry it. A topic counts once however often it says it. */
function readAlike(entries: readonly ThesaurusEntry[]): Map<string, Said[]> {
  const said = new Map<string, Said[]>()
  for (const entry of entries)
    for (const label of Object.values(entry.labels).flatMap(allLabels)) {
      const read = readLabel(label)
      const both = said.get(read) ?? []
      if (!both.some(each => each.entry === entry)) said.set(read, [...both, { entry, label }])
    }
  return said
}

function sameNames(entries: readonly ThesaurusEntry[]): TopicFault[] {
  const first = new Map<string, string>()
  return entries.flatMap(entry =>
    Object.entries(entry.labels).flatMap(([language, { preferred }]) => {
      const key = `${language}:${foldLabel(preferred)}`
      const holder = first.get(key)
      if (holder === undefined) first.set(key, entry.slug)
      return holder === undefined || holder === entry.slug
        ? []
        : [fault('same-name', entry, `"${preferred}" is already the shown name of ${holder} in ${language}`)]
    }),
  )
}

function idleReasons(entries: readonly ThesaurusEntry[], said: Map<string, Said[]>): TopicFault[] {
  return entries.flatMap(entry =>
    Object.keys(entry.shared)
      .filter(label => (said.get(readLabel(label)) ?? []).filter(each => each.entry !== entry).length === 0)
      .map(label => fault('reason', entry, `the reason for sharing "${label}" is not needed`)),
  )
}

function reasonGiven({ entry, label }: Said): boolean {
  const read = readLabel(label)
  return Object.keys(entry.shared).some(each => readLabel(each) === read)
}

export function areApart(one: ThesaurusEntry, other: ThesaurusEntry): boolean {
  return one.apart.includes(other.slug) || other.apart.includes(one.slug)
}

function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]))
}
