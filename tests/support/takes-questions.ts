/** A group with a contact who answers, which takes what people write. */
import type { Group } from '#contexts/directory/groups/group.ts'
import { keepOffer } from '#contexts/introductions/ways/offer.store.ts'
import type { Offer } from '#contexts/introductions/ways/offer.ts'
import type { WaysTables } from '#contexts/introductions/ways/ways-tables.ts'
import { anOffer } from './an-offer.ts'
import type { TestApp } from './app.ts'
import { letterTo } from './letter-to-contact.ts'

export async function takesQuestions(
  app: TestApp,
  group: Pick<Group, 'id'>,
  change: Partial<Offer> = {},
): Promise<void> {
  await letterTo(app, group, undefined, 'joan@home.example')
  await offersNow(app, group, change)
}

/** What it offers from now on. */
export async function offersNow(
  app: TestApp,
  group: Pick<Group, 'id'>,
  change: Partial<Offer> = {},
): Promise<void> {
  const offer = anOffer({ groupId: group.id, goAlong: null, ...change })
  await keepOffer(app.waymeet.database.withTables<WaysTables>(), [offer])
  app.waymeet.parts.introductions.changed(group.id)
}

/** The newest letter that leads to such a page, and its path there. */
export function linkInLetter(app: TestApp, page: 'welcome' | 'my-question'): string {
  const link = new RegExp(`https?://[^/\\s]+(/${page}/[a-z0-9]+)\\b`)
  for (const { text } of app.letters()) {
    const found = link.exec(text)?.[1]
    if (found) return found
  }
  throw new Error(`No letter leads to ${page}.`)
}
