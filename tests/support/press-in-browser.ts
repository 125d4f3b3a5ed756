/** A press on a button of a form, and the page it leads to, loaded. */
import type { Locator, Page } from 'playwright-core'

export async function goBy(page: Page, pressed: Locator): Promise<void> {
  // A click is over before the page it leads to begins.
  await Promise.all([page.waitForEvent('framenavigated'), pressed.click()])
  await page.waitForLoadState()
}

/** @param name of the button, as it is read */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  goBy(page, page.getByRole('button', { name }))
