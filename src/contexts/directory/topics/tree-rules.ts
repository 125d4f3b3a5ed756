/** Rules on how topics hang together: slugs, wider topics, ways on. */

import type { ThesaurusEntry } from './topic.form.ts'
import { fault, type TopicFault } from './topic-fault.ts'
import { growTree } from './topic-tree.ts'

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const LONGEST_SLUG = 32

export function checkTree(entries: readonly ThesaurusEntry[]): TopicFault[] {
  const bySlug = new Map(entries.map(entry => [entry.slug, entry]))
  const tree = growTree(entries)
  const faults: TopicFault[] = []
  const seen = new Set<string>()
  for (const entry of entries) {
    const { slug, broader, related } = entry
    const say = (rule: TopicFault['rule'], message: string) => faults.push(fault(rule, entry, message))

    if (!SLUG.test(slug) || slug.length > LONGEST_SLUG)
      say('slug', `a slug is small letters, figures and hyphens, ${LONGEST_SLUG} at most`)
    if (seen.has(slug)) say('twice', 'stands in the thesaurus twice')
    seen.add(slug)

    for (const wider of broader)
      if (!bySlug.has(wider)) say('broader', `wider topic "${wider}" does not exist`)
    if (broader.some(wider => wider === slug || tree.ancestors(wider).includes(slug)))
      say('ring', 'is wider than itself')

    for (const other of related) {
      const there = bySlug.get(other)
      if (!there) say('related', `related topic "${other}" does not exist`)
      else if (tree.inLine(slug, other)) say('related', `"${other}" is already wider or narrower`)
      else if (!there.related.includes(slug) && !entry.oneWay[other])
        say('related', `"${other}" does not point back, and no reason is given under one-way`)
    }
    for (const other of Object.keys(entry.oneWay))
      if (!related.includes(other) || bySlug.get(other)?.related.includes(slug))
        say('reason', `the one-way reason for "${other}" is not needed`)
    for (const other of entry.apart) {
      if (!bySlug.has(other)) say('apart', `"${other}" does not exist`)
      else if (tree.inLine(slug, other)) say('apart', `"${other}" cannot be both apart and in line`)
    }
  }
  return faults
}
