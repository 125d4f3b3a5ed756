/** A kind of address mail is taken at: `name+tag@domain`. What is sent anywhere else is refused before it is said. */
import type { Email } from 'postal-mime'

export interface Incoming {
  /** Where the envelope says it comes from, small letters; empty as of a server's own reports. */
  sender: string
  mail: Email
  /** Of all of it, as it came. */
  bytes: number
}

export interface Box {
  /** Whether the tag leads anywhere now: one that never did and one that does no more are refused alike. */
  knows(tag: string): boolean | Promise<boolean>
  /**
   * Done when this resolves; of the mail itself nothing is kept that the box does not keep. Where it throws, the sender is
   * asked to come again.
   */
  take(tag: string, incoming: Incoming): Promise<void>
}

/** By name. */
export type Boxes = Readonly<Record<string, Box>>

export const boxAddress = (name: string, tag: string, domain: string): string => `${name}+${tag}@${domain}`

/** Null where the address is none of ours. */
export async function boxAt(
  boxes: Boxes,
  domain: string,
  address: string,
): Promise<{ box: Box; tag: string } | null> {
  const [, name = '', tag = '', at = ''] = /^([a-z]+)\+([^@]+)@([^@]+)$/.exec(address.toLowerCase()) ?? []
  const box = Object.hasOwn(boxes, name) ? boxes[name] : undefined
  return box && at === domain.toLowerCase() && (await box.knows(tag)) ? { box, tag } : null
}
