/** A pack read back, only if it is whole and of the form known here. */
import type { Group } from '../groups/group.ts'
import type { Town } from '../places/gazetteer/gazetteer.ts'
import { bucketOf } from './buckets.ts'
import { type Column, unpackColumn } from './columns.ts'
import { type LeanGroup, wholeGroup } from './lean-group.ts'
import { type Difference, FORMAT, type Pack, type PackHead } from './pack.ts'
import { sha256 } from './write-pack.ts'

/** Damaged, cut short, or of another form: of no use, to be fetched anew. */
export class PackRefused extends Error {
  override readonly name = 'PackRefused'
}

interface Written extends PackHead {
  buckets: number[] | null
  groups: { count: number; column: Column }
  towns: { count: number; column: Column } | null
}

/** @throws PackRefused */
export async function readPack(text: string): Promise<Pack | Difference> {
  const end = text.indexOf('\n')
  const [what, form, sum] = text.slice(0, Math.max(0, end)).split(' ')
  if (what !== 'waymeet-pack') throw new PackRefused('This is no pack.')
  if (form !== String(FORMAT)) throw new PackRefused(`This pack is of form ${form}.`)
  const body = text.slice(end + 1)
  if ((await sha256(body)) !== sum) throw new PackRefused('This pack is damaged.')
  const { groups, towns, buckets, ...head } = JSON.parse(body) as Written
  const read = {
    ...head,
    groups: (unpackColumn(groups.column, groups.count) as LeanGroup[]).map(wholeGroup),
  }
  const named = towns && ([...unpackColumn(towns.column, towns.count)] as Town[])
  if (buckets) return { ...read, buckets, towns: named }
  if (!named) throw new PackRefused('This pack has no towns.')
  return { ...read, towns: named }
}

export const isDifference = (read: Pack | Difference): read is Difference => 'buckets' in read

/** The older pack with what has changed put in its place. */
export function withDifference(old: Pack, { buckets, groups, towns, ...head }: Difference): Pack {
  const replaced = new Set(buckets)
  const stay = (group: Group) => !replaced.has(bucketOf(group))
  return { ...head, groups: [...old.groups.filter(stay), ...groups], towns: towns ?? old.towns }
}
