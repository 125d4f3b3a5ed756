/** Keeping an area in a real browser, and what then lies there. */
import type { Page } from 'playwright-core'

export const KEPT = 'Your area is kept. You can go offline now.'
export const NOT_FETCHED = 'Your area could not be fetched.'

export async function pressKeep(page: Page, address = '/kept?near=Worksop'): Promise<void> {
  await page.goto(address)
  await page.locator('[data-keep-area]').click()
}

export async function keepWorksop(page: Page): Promise<void> {
  await pressKeep(page)
  await page.getByText(KEPT).waitFor()
}

/** Everything this site has put on the device. */
export const onDevice = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    marks: localStorage.length + sessionStorage.length,
    watching: (await navigator.serviceWorker.getRegistrations()).length,
  }))

export const NOTHING = { caches: [], databases: [], marks: 0, watching: 0 }
