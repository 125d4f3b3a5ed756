/** Names one slip of the finger apart (IBS, IBD; type 1, type 2): someone must have said that they are not the same. */
import { foldLabel } from './fold-label.ts'
import { shownLabels } from './label-rules.ts'
import { areApart } from './sharing-rules.ts'
import type { ThesaurusEntry } from './topic.form.ts'
import { fault, type TopicFault } from './topic-fault.ts'
import { growTree } from './topic-tree.ts'

const ABBREVIATION = /^[A-Z][A-Z0-9]{2,4}$/

export function checkLookalikes(entries: readonly ThesaurusEntry[]): TopicFault[] {
  const tree = growTree(entries)
  const short = entries.flatMap(entry =>
    [...new Set(shownLabels(entry.labels.en!).flatMap(shortNamesIn))].map(name => ({ entry, name })),
  )
  const numbered = entries.flatMap(entry =>
    [...new Set(shownLabels(entry.labels.en!).map(foldLabel))]
      .filter(has => /\d/.test(has))
      .map(name => ({ entry, name })),
  )
  const alike = [
    ...matching(short, (one, other) => one.length === other.length && lettersApart(one, other) === 1),
    ...matching(numbered, (one, other) => one !== other && figuresOff(one) === figuresOff(other)),
  ]
  return alike
    .filter(
      ([one, other]) => !tree.inLine(one.entry.slug, other.entry.slug) && !areApart(one.entry, other.entry),
    )
    .map(([one, other]) =>
      fault(
        'lookalike',
        one.entry,
        `"${one.name}" is easily taken for "${other.name}" (${other.entry.slug}); keep them apart`,
      ),
    )
}

interface Named {
  entry: ThesaurusEntry
  name: string
}

function matching(all: Named[], alike: (one: string, other: string) => boolean): [Named, Named][] {
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .flatMap((other): [Named, Named][] => (alike(one.name, other.name) ? [[one, other]] : [])),
  )
}

function shortNamesIn(label: string): string[] {
  return label.split(/[\s()/]+/).filter(word => ABBREVIATION.test(word))
}

function lettersApart(one: string, other: string): number {
  return [...one].filter((letter, at) => letter !== other[at]).length
}

function figuresOff(name: string): string {
  return name.replace(/\d/g, '#')
}
