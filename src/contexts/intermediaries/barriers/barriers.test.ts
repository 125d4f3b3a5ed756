/** Joan's group met a shut door. She says so from her letter's page, in private, and hears what came of it. */
import { expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { openBrowser } from '#support/browser.ts'
import { CAST } from '#support/cast.ts'
import { fillIn, letterTo } from '#support/letter-to-contact.ts'
import { hiddenFields } from '#support/press.ts'
import { signedIn } from '#support/sign-in.ts'

const kettle = { ...CAST[0]!, source: null }

it('tells it by two choices and a press, and reads there what the contact point does', async () => {
  const app = await openTestApp({ groups: [kettle] })
  const answer = await letterTo(app, kettle)
  const told = answer.replace('/answer/', '/barrier/')
  expect(await app.page(answer)).toContain(`href="${told}"`)
  const half = await fillIn(app, told, { obstacle: 'poster' })
  expect([half.status, read(half.html).includes('and where')]).toEqual([422, true])
  const whole = {
    obstacle: 'poster',
    agency: 'surgery',
    place: 'Park Surgery',
    words: 'No room on the wall.',
  }
  expect(read((await fillIn(app, told, whole)).html)).toContain('Park Surgery')

  const karin = await signedIn(app, 'karin@desk.example')
  const task = (await karin.page('/desk'))
    .match(/<details[\s\S]*?<\/details>/g)!
    .find(each => each.includes('/barriers/'))!
  expect(read(task)).toContain('Our poster was refused')
  expect(read(await karin.page('/desk'))).not.toContain('again and again')
  const action = /action="(\/desk\/barriers\/[\w-]+)"/.exec(task)![1]!
  const sent = { ...hiddenFields(task), step: 'visit', words: 'Karin goes there on Monday.', did: 'agree' }
  expect((await karin.press(action, sent)).status).toBe(303)
  const page = read(await app.page(told))
  expect(page).toContain('We go there')
  expect(page).toContain('Karin goes there on Monday.')
  expect((await openBrowser(app).page(`/groups/${kettle.slug}`)).includes('Park Surgery')).toBe(false)
  const phone = `/desk/groups/${kettle.slug}/barrier`
  const told2 = { ...hiddenFields(await karin.page(phone)), obstacle: 'no-answer', agency: 'hospital' }
  expect((await karin.press(phone, { ...told2, agency: '' })).status).toBe(422)
  expect((await karin.press(phone, told2)).status).toBe(303)
  expect(read(await app.page(told))).toContain('We asked, and nobody answers')
  const { rows } = await app.waymeet.database.pool.query(
    `select verb, "by", group_id from audit.act where about = 'barrier' order by at, verb`,
  )
  expect(rows.map(({ verb, by }) => `${by} ${verb}`).sort()).toEqual([
    'contact barrier-told',
    'worker barrier-step',
    'worker barrier-told',
  ])
})
